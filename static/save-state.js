// The line near the answer that always says whether it is saved. What changes for the person is announced, politely;
// that each further change was saved too is only shown.

/** The time of day of a moment, by the reader's own clock. */
export function timeOfDay(moment) {
  return new Date(moment).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

export class SaveState {
  constructor(line) {
    this.line = line;
    this.line.hidden = false;
    this.spoken = document.createElement("span");
    this.spoken.className = "visually-hidden";
    this.spoken.setAttribute("role", "status");
    this.words = document.createElement("span");
    this.words.className = "save-words";
    this.text = document.createTextNode("");
    this.tail = document.createElement("span");
    this.anchor = document.createElement("a");
    this.tail.append(" ", this.anchor);
    this.words.append(this.text);
    this.line.replaceChildren(this.words);
    this.line.after(this.spoken);
    this.last = "";
    this.before = () => {};
  }

  /** Nothing changed after all: what was shown before "Saving…" is shown again. */
  restore() {
    if (this.line.dataset.look === "saving") this.before();
  }

  /** Shows a state (`look` for the style sheet) in words; a link may follow. Spoken where it is another than before. */
  show(look, words, link = null) {
    this.line.dataset.look = look;
    this.text.data = words;
    if (look === "saving") return; // a link stays meanwhile: pressing it leaves the field, which is saved then
    this.#lead(link);
    this.before = () => this.show(look, words, link);
    const said = look === "saved" ? "saved" : words;
    if (said !== this.last) this.spoken.textContent = words;
    this.last = said;
  }

  /** Shows a link behind the words, or none; one that is there already stays the same element under the pointer. */
  #lead(link) {
    if (!link) return this.tail.remove();
    this.anchor.href = link.href;
    if (this.anchor.textContent !== link.text) this.anchor.textContent = link.text;
    if (link.apart) this.anchor.target = "_blank";
    else this.anchor.removeAttribute("target");
    if (!this.tail.isConnected) this.words.append(this.tail);
  }
}
