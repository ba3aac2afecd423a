// The pages of an attempt, put together: the answer, the countdown, what was left unsent, drawn ways to answer.

import { Answer } from "./answer.js";
import { countDown } from "./countdown.js";
import { foldings } from "./folding.js";
import { entriesToSend, sendLeftovers, tellLeftovers } from "./leftovers.js";
import { forget, forgetAttempt, keptRecords } from "./kept.js";
import { lead, waitToGoOn } from "./leading.js";
import { localTimes } from "./local-times.js";
import { SaveState } from "./save-state.js";
import { waitAfter } from "./saver.js";
import { settled, within } from "./settling.js";
import { overNow } from "./time-over.js";
import { ask, post } from "./transport.js";
import { drawWidgets } from "./widgets/draw.js";

/** For how long submitting waits for what is on its way, in milliseconds. */
const LONGEST_WAIT = 3_000;

const NOT_SUBMITTED =
  "The server cannot be reached just now, so the attempt may not be submitted yet. This page submits it and goes on by itself when it can.";

/** What the server says of an answer that is not part of the attempt. */
const TOO_LATE = ["closed", "refused", "invalid", "conflict"];

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

async function visit({ attemptPage: attempt, state, review, result }) {
  const place = (item) => review.replace(/review$/, item);
  if (state === "submitted") return tellTooLate(attempt);
  let sent = 0;
  const submit = document.querySelector(".submit-form");
  const leaving = submit ? askBeforeLeavingOut(submit, attempt) : () => false;
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

/**
 * Submitting leaves out what this device could not send: that is asked first, of what is kept once nothing is on its way.
 * Answers with a function that says whether the form is being sent.
 */
function askBeforeLeavingOut(submit, attempt) {
  let holding = false;
  let passing = false;
  const hold = async (event) => {
    if (passing || submit.dataset.sent) return; // sent before these scripts were here
    event.preventDefault();
    event.stopImmediatePropagation(); // so that this press does not count as the one that sends the form
    if (holding) return;
    holding = true;
    const { submitter } = event;
    submitter?.setAttribute("aria-disabled", "true");
    await settled(LONGEST_WAIT);
    const unsent = await within(LONGEST_WAIT, keptRecords(person, attempt), []);
    const question = "An answer on this device is not saved yet, and submitting now leaves it out. Submit all the same?";
    if (unsent.length && !confirm(question)) {
      holding = false;
      submitter?.removeAttribute("aria-disabled");
      return;
    }
    const { state, to } = await submitted(submit, submitter);
    if (state === "on") return location.assign(to);
    passing = true;
    submit.requestSubmit(submitter);
  };
  submit.addEventListener("submit", hold, { capture: true });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    holding = passing = false;
    submit.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
  });
  return () => holding || passing;
}

/** Submits, again until the server has answered (twice is once). */
async function submitted(submit, submitter) {
  let line = null;
  for (let failures = 1; ; failures += 1) {
    const answer = await lead(submit, submitter);
    if (answer.state !== "away") return answer;
    line ??= new SaveState(stateLine(submit));
    line.show("kept", NOT_SUBMITTED);
    await pause(waitToGoOn(failures));
  }
}

function stateLine(form) {
  const line = document.createElement("p");
  line.className = "save-state";
  line.lang = "en";
  form.append(line);
  return line;
}

function pause(length) {
  return new Promise((resolve) => setTimeout(resolve, length));
}

/** What became of a record: it may have arrived, and only the word of it not. Asked until the server answers. */
async function becameOf(record) {
  for (let failures = 1; ; failures += 1) {
    const { state, wait } = await post(record.address, entriesToSend(record));
    if (state !== "away" && state !== "slow") return state;
    await pause(wait ?? waitAfter(failures));
  }
}

/** On the page of a result: what this device still keeps came too late; it is shown once and forgotten. */
async function tellTooLate(attempt) {
  const records = [];
  for (const record of await keptRecords(person, attempt)) {
    const state = await becameOf(record);
    if (state === "saved") await forget(record.id, record.key);
    else if (TOO_LATE.includes(state)) records.push(record);
    else return; // not known: the next visit asks again
  }
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
