// What scripts add to every page. Each page works without them, and nothing here decides anything: the server does.

import { allowAgain, sendOnce, sendOnceReached, showable } from "./forms.js";
import { forgetAll } from "./kept.js";
import { LONGEST_WAIT, unsent } from "./settling.js";
import { within } from "./waiting.js";

const REMOVED = "Answers on this device were not sent yet. Signing out removes them. Sign out all the same?";

/** Signing out leaves nothing on the device; where an answer was not sent yet, it asks first. */
function leaveNothing(form) {
  let leaving = false;
  addEventListener("pageshow", (event) => {
    if (event.persisted) leaving = false;
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    leaving = !(await unsent()).length || confirm(REMOVED);
    if (!leaving) return;
    await within(LONGEST_WAIT, forgetAll());
    form.submit();
  });
}

document.querySelectorAll("form.sign-out").forEach(leaveNothing);
// An answer's own form is sent by `answer.js`, which saves first.
const ANSWERED = ".check-form, .practice-form";
const SENT_ELSEWHERE = ".sign-out, .answer-form:not([data-fixed])";
document.querySelectorAll(`form[method="post"]:not(${ANSWERED}, ${SENT_ELSEWHERE})`).forEach(sendOnce);
document.querySelectorAll(ANSWERED).forEach(sendOnceReached);
document.querySelectorAll('input[type="password"]').forEach(showable);
addEventListener("pageshow", allowAgain);

// A check inside a lesson is answered in the drawn ways too; few pages have one that needs them.
const drawn = document.querySelectorAll(".check-form:is([data-type=ordering], [data-type=matching], [data-type=categorise])");
if (drawn.length) import("./widgets/draw.js").then(({ drawWidgets }) => drawn.forEach(drawWidgets));
