// The pages of an attempt, put together: the answer, the countdown, what was left unsent, drawn ways to answer.

import { Answer } from "./answer.js";
import { countDown } from "./countdown.js";
import { foldings } from "./folding.js";
import { sendLeftovers, tellLeftovers } from "./leftovers.js";
import { localTimes } from "./local-times.js";
import { submitting } from "./submitting.js";
import { overNow } from "./time-over.js";
import { tellTooLate } from "./too-late.js";
import { ask } from "./transport.js";
import { drawWidgets } from "./widgets/draw.js";

const person = document.body.dataset.person ?? "";
const page = document.querySelector("[data-attempt-page]");
const form = document.querySelector("form.answer-form:not([data-fixed])");

localTimes();
foldings();
if (form) drawWidgets(form);
const answer = form && person ? new Answer(form, person) : null;

for (const line of document.querySelectorAll("[data-deadline]")) {
  countDown(line, { over: () => overNow(line, page?.dataset.result, answer), ask: askTime });
}

if (page && person) visit(page.dataset);

/** Asks the server for its time, which any of the attempt's questions tells. */
async function askTime() {
  if (page) await ask(page.dataset.review.replace(/review$/, `${form?.dataset.item ?? 1}/draft`));
}

/** What earlier pages left is sent from here, or, once the attempt is submitted, said to be too late. */
async function visit({ attemptPage: attempt, state, review, result }) {
  const place = (item) => review.replace(/review$/, item);
  if (state === "submitted") return tellTooLate(person, attempt);
  let sent = 0;
  const submit = document.querySelector(".submit-form");
  const leaving = submit ? submitting(submit, person, attempt) : () => false;
  const open = await sendLeftovers(person, attempt, {
    except: form?.dataset.item ?? null,
    saved: () => {
      sent += 1;
    },
  });
  if (leaving()) return;
  if (open.some((one) => one.answer.state === "closed")) location.assign(result);
  else if (sent && !form) location.reload();
  else tellLeftovers(open, place);
}
