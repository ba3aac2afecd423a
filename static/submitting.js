// Submitting an attempt: what this device could not send is asked about first, then the form is sent until the server has
// answered.

import { lead } from "./leading.js";
import { SaveState } from "./save-state.js";
import { unsent } from "./settling.js";
import { pause, waitToGoOn } from "./waiting.js";

const LEFT_OUT = "An answer on this device is not saved yet, and submitting now leaves it out. Submit all the same?";
const NOT_SUBMITTED =
  "The server cannot be reached just now, so the attempt may not be submitted yet. This page submits it and goes on by itself when it can.";

/** Submits by a form of its own page. Answers with a function that says whether the form is being sent. */
export function submitting(form, person, attempt) {
  let holding = false;
  let passing = false;
  const hold = async (event) => {
    if (passing || form.dataset.sent) return; // sent before these scripts were here
    event.preventDefault();
    event.stopImmediatePropagation(); // so that this press does not count as the one that sends the form
    if (holding) return;
    holding = true;
    const { submitter } = event;
    submitter?.setAttribute("aria-disabled", "true");
    if ((await unsent(person, attempt)).length && !confirm(LEFT_OUT)) {
      holding = false;
      submitter?.removeAttribute("aria-disabled");
      return;
    }
    const { state, to } = await submitted(form, submitter);
    if (state === "on") return location.assign(to);
    passing = true;
    form.requestSubmit(submitter);
  };
  form.addEventListener("submit", hold, { capture: true });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    holding = passing = false;
    form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
  });
  return () => holding || passing;
}

/** Sends the form, again until the server has answered (twice is once). */
async function submitted(form, submitter) {
  let line = null;
  for (let failures = 1; ; failures += 1) {
    const answer = await lead(form, submitter);
    if (answer.state !== "away") return answer;
    line ??= new SaveState(stateLine(form));
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
