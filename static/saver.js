// One question's answer on its way to the server: kept on the device until acknowledged, sent again until it is.
// It knows nothing of the page: `told(state, detail)` is called whenever there is something to say.

import { forget, keep } from "./kept.js";
import { underWay } from "./settling.js";
import { post } from "./transport.js";
import { waitAfter } from "./waiting.js";

export class Saver {
  /** `page`: person, attempt, item, address (of the draft), lane (this showing), version (of the answer shown). */
  constructor(page, told) {
    this.page = page;
    this.version = page.version;
    this.told = told;
    this.count = 0;
    this.after = "";
    this.pending = null;
    this.clash = null;
    this.failures = 0;
    this.state = "idle";
    this.running = null;
    this.timer = null;
    this.heldUntil = 0;
  }

  /** A change: kept, and sent as soon as what is under way is answered. */
  save(entries, typed = false) {
    const id = `${this.page.person}/${this.page.attempt}/${this.page.item}/${this.page.lane}`;
    const before = this.pending;
    this.pending = { id, key: this.nextKey(), entries, typed, after: this.after };
    this.#tell("saving");
    this.#keep(this.pending);
    if (before && before.id !== id) forget(before.id, before.key); // an earlier page's, which this one went on with
    return this.send();
  }

  /** Goes on with what an earlier page of this question could not send. */
  adopt(record) {
    this.pending = record;
    this.after = record.key;
    this.version = record.shown;
    this.#tell("kept", { kept: true });
    return this.send();
  }

  /** A key of this page that was not used yet, later than all before. */
  nextKey() {
    this.count += 1;
    return `${this.page.lane}.${this.count}`;
  }

  /** Sends what is pending now, and answers when that is settled or has failed once; later, where the server said so. */
  send() {
    clearTimeout(this.timer);
    const held = this.heldUntil - performance.now();
    if (held > 0) {
      this.timer = setTimeout(() => this.send(), held);
      this.#tell("slow", { wait: held, kept: this.pending?.kept !== false });
      return Promise.resolve();
    }
    this.running ??= underWay(
      this.#run().finally(() => {
        this.running = null;
      }),
    );
    return this.running;
  }

  /** Whether something was not acknowledged yet. */
  get isWaiting() {
    return this.pending !== null;
  }

  /** The person's choice in a conflict: one's own answer goes over the saved one, which was seen. */
  keepMine() {
    this.version = this.clash.version;
    this.clash = null;
    this.#tell("saving");
    return this.send();
  }

  /** The other choice: the saved answer stays, one's own is given up. Answers with the saved fields. */
  takeSaved() {
    const { version, fields, saved_at: at } = this.clash;
    this.#drop(this.pending);
    this.clash = null;
    this.saw(version);
    this.#tell("saved", { at });
    return fields;
  }

  /** The page shows this version now. */
  saw(version) {
    this.version = version;
    this.after = "";
  }

  /** One last try while the page goes away; what does not arrive is on the device. */
  part() {
    if (this.pending && !this.clash) post(this.page.address, this.#entries(this.pending), { keepalive: true });
  }

  async #run() {
    while (this.pending) {
      const sent = this.pending;
      const answer = await post(this.page.address, this.#entries(sent));
      if (!this.#heard(sent, answer)) return;
    }
  }

  /** What came of a save; true where the next may be sent at once. */
  #heard(sent, answer) {
    const isLast = this.pending === sent;
    if (answer.state !== "away") this.failures = 0;
    switch (answer.state) {
      case "saved":
        this.saw(answer.version);
        this.clash = null;
        this.#drop(sent);
        if (isLast) this.#tell("saved", { at: answer.saved_at, entries: sent.entries, instead: answer.instead });
        return true;
      case "invalid":
        this.#drop(sent);
        if (isLast) this.#tell("invalid", answer);
        return true;
      case "refused":
        this.#drop(sent);
        if (isLast) this.#tell("refused", answer);
        return true;
      case "conflict":
        if (!isLast) return true;
        this.clash = answer;
        this.#tell("conflict", answer);
        return false;
      case "closed":
        this.pending = null;
        this.#tell("closed", answer);
        return false;
      case "away":
        this.failures += 1;
        this.timer = setTimeout(() => this.send(), waitAfter(this.failures));
        this.#tell("kept", { kept: sent.kept !== false });
        return false;
      case "slow":
        this.heldUntil = performance.now() + answer.wait;
        this.send();
        return false;
      default:
        this.#tell(answer.state, answer);
        return false;
    }
  }

  #entries(sent) {
    return [...sent.entries, ["key", sent.key], ["version", String(this.version)], ["after", sent.after]];
  }

  #keep(record) {
    const { person, attempt, item, address } = this.page;
    keep({ ...record, person, attempt, item, address, shown: this.version }).then((kept) => {
      record.kept = kept;
    });
  }

  #drop(sent) {
    if (this.pending === sent) this.pending = null;
    forget(sent.id, sent.key);
  }

  #tell(state, detail = {}) {
    this.state = state;
    this.told(state, detail);
  }
}
