// Answers to other questions of an attempt that an earlier page could not send: sent from whichever page comes next.

import { forget, keptRecords } from "./kept.js";
import { refusal } from "./notices.js";
import { underWay } from "./settling.js";
import { post } from "./transport.js";
import { pause, waitAfter } from "./waiting.js";

/** Sends them, again and again until the server has answered each. Answers with what needs a person, by question. */
export async function sendLeftovers(person, attempt, { except = null, saved = () => {} } = {}) {
  const open = [];
  let rest = () => {};
  underWay(
    new Promise((resolve) => {
      rest = resolve;
    }),
  );
  try {
    return await sendAll(person, attempt, except, saved, open, rest);
  } finally {
    rest();
  }
}

async function sendAll(person, attempt, except, saved, open, rest) {
  for (let failures = 0; ; ) {
    const records = (await keptRecords(person, attempt)).filter((record) => record.item !== except);
    const waiting = records.filter((record) => !open.some((one) => one.record.id === record.id));
    if (!waiting.length) return open;
    const [record] = waiting;
    const answer = await post(record.address, entriesToSend(record));
    if (answer.state === "saved" || answer.state === "refused") {
      await forget(record.id, record.key);
      saved(record);
      failures = 0;
    } else if (answer.state === "away" || answer.state === "slow") {
      failures += 1;
      rest(); // for now nothing is on its way
      await pause(answer.wait ?? waitAfter(failures));
    } else {
      open.push({ record, answer });
      if (answer.state === "signed-out" || answer.state === "gone" || answer.state === "closed") return open;
    }
  }
}

/** What is sent of a record: as it was sent the first time. */
export function entriesToSend({ entries, key, shown, after }) {
  return [...entries, ["key", key], ["version", String(shown)], ["after", after]];
}

/** Says on the page which questions wait for a person. */
export function tellLeftovers(open, address) {
  const items = open.filter(({ answer }) => answer.state === "conflict" || answer.state === "invalid");
  if (!items.length) return;
  const notice = refusal("p");
  notice.append("Answers that are on this device and not saved: ");
  items.forEach(({ record, answer }, index) => {
    const link = document.createElement("a");
    link.href = address(record.item);
    link.textContent = `question ${record.item}`;
    const why = answer.state === "conflict" ? "another answer was saved meanwhile" : "it could not be read";
    notice.append(index ? ", " : "", link, ` (${why})`);
  });
  notice.append(".");
  document.querySelector("main").prepend(notice);
}
