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
    this.words.textContent = words;
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = link.href;
      anchor.textContent = link.text;
      if (link.apart) anchor.target = "_blank";
      this.words.append(" ", anchor);
    }
    if (look === "saving") return;
    this.before = () => this.show(look, words, link);
    const said = look === "saved" ? "saved" : words;
    if (said !== this.last) this.spoken.textContent = words;
    this.last = said;
  }
}
