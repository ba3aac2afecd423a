// What scripts add to every page. Each page works without them, and nothing here decides anything: the server does.

import { allowAgain, sendOnce, showable } from "./forms.js";
import { forgetAll, keptRecords } from "./kept.js";

/** Signing out leaves nothing on the device; where an answer was not sent yet, it asks first. */
function leaveNothing(form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const unsent = await keptRecords();
    const question = "Answers on this device were not sent yet. Signing out removes them. Sign out all the same?";
    if (unsent.length && !confirm(question)) return;
    await forgetAll();
    form.submit();
  });
}

document.querySelectorAll("form.sign-out").forEach(leaveNothing);
// An answer's own form is sent by `answer.js`, which saves first.
document.querySelectorAll('form[method="post"]:not(.sign-out, .answer-form:not([data-fixed]))').forEach(sendOnce);
document.querySelectorAll('input[type="password"]').forEach(showable);
addEventListener("pageshow", allowAgain);

// A check inside a lesson is answered in the drawn ways too; few pages have one that needs them.
const drawn = document.querySelectorAll(".check-form:is([data-type=ordering], [data-type=matching], [data-type=categorise])");
if (drawn.length) import("./widgets/draw.js").then(({ drawWidgets }) => drawn.forEach(drawWidgets));
