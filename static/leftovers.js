// Answers to other questions of an attempt that an earlier page could not send: sent from whichever page comes next.

import { forget, keptRecords } from "./kept.js";
import { waitAfter } from "./saver.js";
import { post } from "./transport.js";

/** Sends them, again and again until the server has answered each. Answers with what needs a person, by question. */
export async function sendLeftovers(person, attempt, { except = null, saved = () => {} } = {}) {
  const open = [];
  for (let failures = 0; ; ) {
    const records = (await keptRecords(person, attempt)).filter((record) => record.item !== except);
    const waiting = records.filter((record) => !open.some((one) => one.record.id === record.id));
    if (!waiting.length) return open;
    const [record] = waiting;
    const answer = await post(record.address, [
      ...record.entries,
      ["key", record.key],
      ["version", String(record.shown)],
      ["after", record.after],
    ]);
    if (answer.state === "saved" || answer.state === "refused") {
      await forget(record.id, record.key);
      saved(record);
      failures = 0;
    } else if (answer.state === "away") {
      failures += 1;
      await new Promise((resolve) => setTimeout(resolve, waitAfter(failures)));
    } else {
      open.push({ record, answer });
      if (answer.state === "signed-out" || answer.state === "gone" || answer.state === "closed") return open;
    }
  }
}

/** Says on the page which questions wait for a person. */
export function tellLeftovers(open, address) {
  const items = open.filter(({ answer }) => answer.state === "conflict" || answer.state === "invalid");
  if (!items.length) return;
  const notice = document.createElement("p");
  notice.className = "notice notice-refused leftovers";
  notice.setAttribute("role", "status");
  notice.lang = "en";
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
