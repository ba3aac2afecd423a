// On the page of a result: what this device still keeps came too late to be part of the attempt.

import { valuesIn } from "./fields.js";
import { forget, forgetAttempt, keptRecords } from "./kept.js";
import { entriesToSend } from "./leftovers.js";
import { refusal } from "./notices.js";
import { post } from "./transport.js";
import { pause, waitAfter } from "./waiting.js";

/** What the server says of an answer that is not part of the attempt. */
const TOO_LATE = ["closed", "refused", "invalid", "conflict"];

const TOLD_ONCE =
  "Kept on this device and not sent before the attempt was submitted, so not part of it. This is shown once and then removed from the device:";

/** Shows it once and forgets it. */
export async function tellTooLate(person, attempt) {
  const records = [];
  for (const record of await keptRecords(person, attempt)) {
    const state = await becameOf(record);
    if (state === "saved") await forget(record.id, record.key);
    else if (TOO_LATE.includes(state)) records.push(record);
    else return; // not known: the next visit asks again
  }
  if (!records.length) return;
  const notice = refusal("div");
  const words = document.createElement("p");
  words.textContent = TOLD_ONCE;
  const list = document.createElement("ul");
  list.append(...records.map(told));
  notice.append(words, list);
  document.querySelector("main").prepend(notice);
  await forgetAttempt(person, attempt);
}

/** What became of a record: it may have arrived, and only the word of it not. Asked until the server answers. */
async function becameOf(record) {
  for (let failures = 1; ; failures += 1) {
    const { state, wait } = await post(record.address, entriesToSend(record));
    if (state !== "away" && state !== "slow") return state;
    await pause(wait ?? waitAfter(failures));
  }
}

/** A record in words: its question, and what was typed. */
function told(record) {
  const line = document.createElement("li");
  const typed = record.typed ? valuesIn(record.entries) : [];
  line.append(`Question ${record.item}${typed.length ? ": " : ""}`);
  for (const text of typed) {
    const said = document.createElement("bdi");
    said.textContent = text;
    line.append(said, " ");
  }
  return line;
}
