// The form of a question while it is answered: every change is saved, what became of it is always said, and the
// buttons lead on once the server has the answer. Sending is `saver.js`, what the server says `transport.js`.

import { hideClash, showClash } from "./clash.js";
import { entriesOf, fill, isAnswered, isTyped, servedEntries } from "./fields.js";
import { keptRecords } from "./kept.js";
import { lead } from "./leading.js";
import { SaveState, timeOfDay } from "./save-state.js";
import { Saver } from "./saver.js";
import { underWay } from "./settling.js";
import { ask } from "./transport.js";
import { waitToGoOn } from "./waiting.js";

/** How long typing must rest before it is saved, and the longest that it is put off, in milliseconds. */
const REST = 500;
const LONGEST_REST = 900;

/** Choices that change faster than this (an arrow key held down) are saved at this pace, in milliseconds. */
const PACE = 300;

/** For how long the last answer of the server shows that it can be reached, in milliseconds. */
const HEARD_LATELY = 15_000;

export class Answer {
  constructor(form, person) {
    this.form = form;
    this.person = person;
    this.page = {
      person,
      attempt: form.dataset.attempt,
      item: form.dataset.item,
      address: form.dataset.draft,
      lane: form.elements.key.value,
      version: Number(form.elements.version.value),
    };
    this.shownVersion = this.page.version;
    this.line = new SaveState(form.querySelector(".save-state"));
    this.saver = new Saver(this.page, (state, detail) => this.#say(state, detail));
    // What the server showed again and did not take is a change still.
    this.known = form.dataset.unsaved ? "" : JSON.stringify(servedEntries(form));
    this.heard = performance.now();
    this.flushed = -Infinity;
    this.shown = "idle";
    this.cut = false;
    this.goingOn = null;
    this.channel = "BroadcastChannel" in window ? new BroadcastChannel("quizapp") : null;
    this.#showFirst();
    this.#listen();
    /** What earlier pages left is known once this is settled. */
    this.ready = Promise.resolve();
    if (this.#isChanged) this.#rest();
    else this.ready = underWay(this.#resume());
  }

  /** Saves what changed since the last save, at once; answers when the server did, or did not. */
  flush() {
    clearTimeout(this.resting);
    this.restingSince = null;
    this.flushed = performance.now();
    if (this.#isEdited) {
      this.known = this.#written;
      return this.saver.save(entriesOf(this.form), isTyped(this.form));
    }
    if (this.saver.isWaiting && !this.saver.clash) return this.saver.send();
    this.line.restore();
    return Promise.resolve();
  }

  /** Time is over: what is under way is sent, and no more is taken. */
  async end() {
    await this.flush();
    this.form.inert = true;
    this.form.classList.add("is-over");
  }

  #listen() {
    for (const change of ["input", "change"]) this.form.addEventListener(change, () => this.#stayHere());
    this.form.addEventListener("input", () => this.#rest());
    this.form.addEventListener("change", () => (performance.now() - this.flushed < PACE ? this.#rest(PACE) : this.flush()));
    this.form.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("online", () => this.#wake());
    addEventListener("pageshow", (event) => {
      this.passing = false;
      if (event.persisted) this.#wake();
    });
    addEventListener("pagehide", () => this.#part());
    addEventListener("beforeunload", (event) => {
      if (this.passing) return;
      if (this.#isEdited) this.flush(); // what is said of the answer before it is over
      if (this.#wouldLose) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.#wake()));
    document.addEventListener("server-time", () => {
      this.heard = performance.now();
    });
    this.channel?.addEventListener("message", (event) => this.#overheard(event.data));
  }

  /** Puts a save off while one types on, but never for a second. */
  #rest(rest = REST) {
    this.line.show("saving", "Saving…"); // "Saved" is never said beside what is not
    this.restingSince ??= performance.now();
    clearTimeout(this.resting);
    const most = LONGEST_REST - (performance.now() - this.restingSince);
    this.resting = setTimeout(() => this.flush(), Math.max(0, Math.min(rest, most)));
  }

  /** What a page before this one could not send is put back into the form and sent. */
  async #resume() {
    const records = await keptRecords(this.person, this.page.attempt);
    const record = records.find((one) => one.item === this.page.item);
    if (!record || this.saver.isWaiting || this.#isEdited) return;
    fill(this.form, record.entries);
    this.known = this.#written;
    await this.saver.adopt(record);
    if (this.shown === "saved") await this.#resume(); // two tabs may have left one each
  }

  #part() {
    if (this.#isEdited) this.flush();
    this.saver.part();
  }

  async #wake() {
    if (this.passing) return;
    if (this.goingOn) return this.#goOn();
    if (this.saver.isWaiting) {
      if (!this.saver.clash) this.flush();
      return;
    }
    this.#learn(await ask(this.page.address));
  }

  /** What the server says is saved, which another tab or device may have changed. */
  #learn(standing) {
    if (standing.state === "closed" || standing.state === "signed-out") this.#say(standing.state, standing);
    if (standing.state !== "open" || this.#isChanged || standing.version <= this.saver.version) return;
    this.#take(standing.fields, standing.version);
    this.line.show("saved", `Saved ${timeOfDay(standing.saved_at)} in another tab or on another device`);
  }

  #overheard(message) {
    if (message.attempt !== this.page.attempt || message.lane === this.page.lane || message.person !== this.person) return;
    if (message.closed) {
      this.#learn({ state: "closed", message: "This attempt was submitted in another tab.", result: message.closed });
    } else if (message.item === this.page.item && !this.#isChanged && message.version > this.saver.version) {
      this.#take(message.entries, message.version);
      this.line.show("saved", `Saved ${timeOfDay(message.at)} in another tab`);
    }
  }

  #take(fields, version) {
    fill(this.form, fields);
    this.known = this.#written;
    this.saver.saw(version);
  }

  /** What the form says now, to be compared. */
  get #written() {
    return JSON.stringify(entriesOf(this.form));
  }

  /** Whether it says anything else than when it was last sent, or filled with what is saved. */
  get #isEdited() {
    return this.#written !== this.known;
  }

  /** Whether it may say anything else than what the server has. */
  get #isChanged() {
    return this.saver.isWaiting || this.#isEdited;
  }

  /** Whether leaving now would lose something: what could not be read, or what is kept nowhere. */
  get #wouldLose() {
    const unkept = this.saver.isWaiting && this.saver.pending.kept === false;
    return unkept || this.saver.state === "invalid" || this.saver.state === "conflict";
  }

  #submit(event) {
    if (this.passing) return;
    event.preventDefault();
    if (!this.leaving) this.#lead(event.submitter);
  }

  /**
   * A button that leads on: the draft first, then the form itself, which settles what it settles and says where to go.
   * While the server cannot be reached the page stays, and goes on by itself when it can.
   */
  async #lead(button, failures = 0) {
    this.#stayHere();
    this.leaving = true;
    button?.setAttribute("aria-disabled", "true");
    let answer = { state: "stay" };
    try {
      await this.#arrive();
      if (!STAYING.includes(this.shown)) answer = await this.#send(button);
    } finally {
      this.leaving = false; // whatever went wrong here, the form can still be sent
      button?.removeAttribute("aria-disabled");
    }
    if (answer.state === "away") this.#say("unreached");
    if (WAITING.includes(this.shown)) this.#goOnLater(button, failures + 1);
    if (STAYING.includes(this.shown)) return this.#stay();
    this.passing = true;
    if (answer.state === "on") location.assign(answer.to);
    else setTimeout(() => this.form.requestSubmit(button)); // a form that is still firing this event would not be sent
  }

  /** The form as its button sends it. Sent again with the same answer, it has the same key, and so counts once. */
  async #send(button) {
    const entries = this.#written;
    if (this.sent?.entries !== entries || this.sent.button !== button) {
      this.sent = { entries, button, key: this.saver.nextKey() };
    }
    this.form.elements.key.value = this.sent.key;
    this.form.elements.version.value = this.saver.version;
    const answer = await lead(this.form, button);
    if (answer.state !== "away") this.sent = null;
    return answer;
  }

  #goOnLater(button, failures) {
    const timer = setTimeout(() => this.#goOn(), waitToGoOn(failures));
    this.goingOn = { button, failures, timer };
  }

  #goOn() {
    const { button, failures } = this.goingOn;
    if (!this.leaving) this.#lead(button, failures);
  }

  /** Whoever writes on stays. */
  #stayHere() {
    clearTimeout(this.goingOn?.timer);
    this.goingOn = null;
  }

  /** Sends what is to be sent, and finds out whether the server can be reached where that is not known. */
  async #arrive() {
    await this.ready; // pressed at once: what an earlier page left is the answer, and may not be in the form yet
    if (!this.saver.isWaiting) this.shown = "idle";
    await this.flush();
    if (this.saver.isWaiting || performance.now() - this.heard < HEARD_LATELY) return;
    const standing = await ask(this.page.address);
    if (standing.state === "away") this.#say("unreached");
    if (standing.state === "signed-out") this.#say("signed-out");
  }

  /** The next page cannot be loaded yet, or must wait for a choice. */
  #stay() {
    if (this.shown === "conflict") this.form.querySelector(".clash h2")?.focus();
    else this.line.line.scrollIntoView({ block: "nearest" });
    if (this.shown === "kept") this.line.show("kept", `${KEPT} ${UNREACHED}`);
  }

  #showFirst() {
    const { savedAt } = this.form.dataset;
    document.querySelector(".quiz-head .saved:not(.told, .just-saved)")?.remove();
    if (this.form.querySelector(".clash")) this.line.show("conflict", "Not saved: choose one of the two answers");
    else if (this.form.querySelector(".field-error")) this.line.show("invalid", "Not saved: your answer could not be read");
    else if (savedAt) this.line.show("saved", `${this.#saved} ${timeOfDay(savedAt)}`);
    else this.line.show("idle", "Not answered yet");
    this.line.spoken.textContent = "";
  }

  get #saved() {
    if (!this.form.dataset.judges) return "Saved";
    const isJudged = this.form.dataset.judged && this.saver.version === this.shownVersion;
    return isJudged ? "Judged" : "Draft saved";
  }

  #say(state, detail = {}) {
    this.shown = state;
    this.cut ||= state === "kept" || state === "signed-out";
    if (state !== "conflict") hideClash(this.form);
    if (state !== "invalid" && state !== "saving") this.#mark(null);
    switch (state) {
      case "saving":
        return this.line.show("saving", "Saving…");
      case "saved":
        return this.#tellSaved(detail);
      case "invalid":
        this.#mark(detail.part ?? "");
        return this.line.show("invalid", `Not saved: ${detail.message}`);
      case "kept":
        return this.line.show("kept", detail.kept ? KEPT : "Not sent yet, and this browser keeps nothing: leave the page open.");
      case "slow":
        return this.line.show("kept", `${detail.kept ? KEPT : "Not sent yet."} Too many changes at once: it is sent again in ${seconds(detail.wait)}.`);
      case "unreached":
        return this.line.show("kept", `${UNREACHED} Nothing that you wrote is lost.`);
      case "conflict":
        return this.#choose(detail);
      case "signed-out":
        return this.line.show("kept", "Kept on this device, not sent: you are no longer signed in.", SIGN_IN);
      case "gone":
        return this.line.show("invalid", "Not saved: this attempt is not yours. Somebody else is signed in in this browser.");
      case "closed":
        this.form.inert = true;
        this.form.classList.add("is-over");
        this.channel?.postMessage({ person: this.person, attempt: this.page.attempt, lane: this.page.lane, closed: detail.result });
        this.form.after(this.line.line, this.line.spoken);
        return this.line.show("invalid", `Not saved: ${detail.message}`, { href: detail.result, text: "See the result" });
      default:
        return this.line.show("invalid", `Not saved: ${detail.message}`);
    }
  }

  #tellSaved({ at, entries, instead }) {
    if (instead && !this.#isEdited) {
      // What was sent had been overtaken by a later save of its own page, which the form did not show yet.
      this.#take(instead, this.saver.version);
      entries = entriesOf(this.form);
    }
    if (this.goingOn) setTimeout(() => this.goingOn && this.#goOn());
    const back = this.cut ? ". The connection is back." : "";
    this.cut = false;
    this.line.show("saved", `${this.#saved} ${timeOfDay(at)}${back}`);
    if (!entries) return;
    this.form.elements.flagged.value = entries.some(([name]) => name === "flag") ? "1" : "0";
    if (this.#isEdited) this.known = this.#knownOf(entries);
    this.#markMap(entries);
    const { person, page, saver } = this;
    this.channel?.postMessage({ person, attempt: page.attempt, item: page.item, lane: page.lane, version: saver.version, entries, at });
  }

  /** What was saved, as the form would say it now that the flag is another. */
  #knownOf(entries) {
    const flagged = this.form.elements.flagged.value;
    return JSON.stringify(entries.map(([name, value]) => (name === "flagged" ? [name, flagged] : [name, value])));
  }

  #choose(clash) {
    this.line.show("conflict", "Not saved: choose one of the two answers above");
    const section = showClash(this.form, clash, {
      mine: () => this.saver.keepMine(),
      theirs: () => {
        fill(this.form, this.saver.takeSaved());
        this.known = this.#written;
      },
    });
    if (this.leaving) section.querySelector("h2").focus();
  }

  /** Marks the field that could not be read; of the whole answer, the only field there is. */
  #mark(part) {
    for (const control of this.form.querySelectorAll(".parts [data-unread]")) {
      control.removeAttribute("aria-invalid");
      delete control.dataset.unread;
    }
    if (part === null) return;
    const control = this.form.elements[part ? `r.${part}` : "r"];
    if (control instanceof Element && control.matches("input[type=text], textarea, select")) {
      control.setAttribute("aria-invalid", "true");
      control.dataset.unread = "";
    }
  }

  /** The map and the line of progress follow what was saved. */
  #markMap(entries) {
    const place = document.querySelector(".map-item.is-current");
    if (!place) return;
    const flagged = entries.some(([name]) => name === "flag");
    const answered = isAnswered(entries);
    const before = place.classList.contains("is-answered");
    place.classList.toggle("is-answered", answered);
    place.classList.toggle("is-flagged", flagged);
    place.querySelector(".visually-hidden:last-child").textContent =
      `, ${answered ? "answered" : "not answered"}${flagged ? ", flagged" : ""}`;
    if (before === answered) return;
    const bar = document.querySelector(".progress-line progress");
    bar.value += answered ? 1 : -1;
    bar.nextElementSibling.textContent = `${bar.value} of ${bar.max} answered`;
  }
}

/** What came of the last save where the page does not lead on. */
const STAYING = ["kept", "slow", "unreached", "signed-out", "gone", "conflict"];

/** Of these, what passes without anybody's doing: the page then goes on by itself. */
const WAITING = ["kept", "slow", "unreached"];

function seconds(wait) {
  const count = Math.ceil(wait / 1000);
  return count === 1 ? "1 second" : `${count} seconds`;
}

const KEPT = "Kept on this device, not sent yet.";
const UNREACHED = "The server cannot be reached just now; this page goes on by itself when it can.";
const SIGN_IN = { href: "/sign-in", text: "Sign in in another tab, then come back", apart: true };
