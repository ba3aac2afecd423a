// The pages of an attempt, put together: the answer, the countdown, what was left unsent, drawn ways to answer.

import { Answer } from "./answer.js";
import { countDown } from "./countdown.js";
import { sendLeftovers, tellLeftovers } from "./leftovers.js";
import { forgetAttempt, keptRecords } from "./kept.js";
import { localTimes } from "./local-times.js";
import { overNow } from "./time-over.js";
import { drawWidgets } from "./widgets/draw.js";

const person = document.body.dataset.person ?? "";
const page = document.querySelector("[data-attempt-page]");
const form = document.querySelector("form.answer-form:not([data-fixed])");

localTimes();
if (form) drawWidgets(form);
const answer = form && person ? new Answer(form, person) : null;

for (const line of document.querySelectorAll("[data-deadline]")) {
  countDown(line, { over: () => overNow(line, page?.dataset.result, answer), doubt: () => answer?.askTime() });
}

if (page && person) visit(page.dataset);

async function visit({ attemptPage: attempt, state, review, result }) {
  const place = (item) => review.replace(/review$/, item);
  if (state === "submitted") return tellTooLate(attempt);
  let sent = 0;
  const submit = document.querySelector(".submit-form");
  if (submit) askBeforeLeavingOut(submit, attempt);
  const open = await sendLeftovers(person, attempt, {
    except: form?.dataset.item ?? null,
    saved: () => {
      sent += 1;
    },
  });
  if (open.some((one) => one.answer.state === "closed")) location.assign(result);
  else if (sent && !form) location.reload();
  else tellLeftovers(open, place);
}

/** Submitting leaves out what this device could not send: that is asked first, of what is kept at that moment. */
function askBeforeLeavingOut(submit, attempt) {
  let passing = false;
  const hold = async (event) => {
    if (passing) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // so that this press does not count as the one that sends the form
    const { submitter } = event;
    const unsent = await keptRecords(person, attempt);
    const question = "An answer on this device is not saved yet, and submitting now leaves it out. Submit all the same?";
    if (unsent.length && !confirm(question)) return;
    passing = true;
    submit.requestSubmit(submitter);
  };
  submit.addEventListener("submit", hold, { capture: true });
}

/** On the page of a result: what this device still keeps came too late; it is shown once and forgotten. */
async function tellTooLate(attempt) {
  const records = await keptRecords(person, attempt);
  if (!records.length) return;
  const list = document.createElement("ul");
  for (const record of records) {
    const line = document.createElement("li");
    const typed = record.typed ? record.entries.filter(([name]) => /^r(\.|$)/.test(name)).map(([, value]) => value) : [];
    line.append(`Question ${record.item}${typed.length ? ": " : ""}`);
    for (const text of typed) {
      const said = document.createElement("bdi");
      said.textContent = text;
      line.append(said, " ");
    }
    list.append(line);
  }
  const notice = document.createElement("div");
  notice.className = "notice notice-refused";
  notice.setAttribute("role", "status");
  notice.lang = "en";
  const words = document.createElement("p");
  words.textContent =
    "Kept on this device and not sent before the attempt was submitted, so not part of it. This is shown once and then removed from the device:";
  notice.append(words, list);
  document.querySelector("main").prepend(notice);
  await forgetAttempt(person, attempt);
}
