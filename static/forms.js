// What scripts add to any form: one submission a click, none while the server cannot be reached, and passphrases that one
// can look at.

import { refusal } from "./notices.js";
import { isReached } from "./reaching.js";

/** How long a form waits for its page before it may be sent again, in milliseconds (a stopped or lost request). */
const SEND_AGAIN_AFTER = 10_000;

/** Sends a form once: a second press while the first is under way does nothing. The server holds this too. */
export function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    hold(form, event.submitter);
    setTimeout(allowAgain, SEND_AGAIN_AFTER);
  });
}

/** The same for a form with something written in it, which stays where it is while the server cannot be reached. */
export function sendOnceReached(form) {
  let isOnItsWay = false;
  form.addEventListener("submit", async (event) => {
    if (isOnItsWay) {
      isOnItsWay = false;
      return;
    }
    event.preventDefault();
    if (form.dataset.sent) return;
    const { submitter } = event;
    hold(form, submitter);
    isOnItsWay = await isReached();
    tellUnreached(form, !isOnItsWay);
    if (!isOnItsWay) return release(form);
    form.requestSubmit(submitter);
    setTimeout(allowAgain, SEND_AGAIN_AFTER);
  });
}

/** Says in a form that it was not sent, since the browser's own page of errors would stand where it was. */
function tellUnreached(form, isSo) {
  form.querySelector(":scope > .unreached")?.remove();
  if (!isSo) return;
  const line = refusal("p", "alert");
  line.classList.add("unreached");
  line.textContent = "The server cannot be reached just now, so nothing was sent. What you wrote is still here: try again in a moment.";
  form.append(line);
}

/** Forms brought back by the Back button, and those whose answer never came, may be sent again. */
export function allowAgain() {
  document.querySelectorAll("form[data-sent]").forEach(release);
}

function hold(form, button) {
  form.dataset.sent = "yes";
  button?.setAttribute("aria-disabled", "true");
}

function release(form) {
  delete form.dataset.sent;
  for (const button of document.querySelectorAll("button[aria-disabled]")) {
    if (button.form === form) button.removeAttribute("aria-disabled");
  }
}

/** A button beside a passphrase that shows what was typed; what is sent is never in plain sight by itself. */
export function showable(field) {
  const row = document.createElement("div");
  row.className = "passphrase-row";
  field.before(row);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "show-passphrase";
  button.setAttribute("aria-controls", field.id);
  const show = (visible) => {
    field.type = visible ? "text" : "password";
    button.textContent = visible ? "Hide" : "Show";
    button.setAttribute("aria-label", `${visible ? "Hide" : "Show"} ${labelOf(field)}`);
  };
  button.addEventListener("click", () => show(field.type === "password"));
  field.form?.addEventListener("submit", () => show(false));
  show(false);
  row.append(field, button);
}

function labelOf(field) {
  return field.labels?.[0]?.textContent.trim().toLowerCase() ?? "passphrase";
}
