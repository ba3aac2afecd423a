// What scripts add to pages that work without them: a countdown, one submission a click, a warning before answers are
// lost, and passphrases one can look at. Nothing here decides anything: the server does.

/** Minutes left at which the countdown is spoken, largest first. */
const SPOKEN_MINUTES = [5, 1];

/** The time left in words that need no second look: minutes until the last one, then seconds by tens, then seconds. */
export function timeLeft(seconds) {
  if (seconds <= 0) return "Time is over";
  if (seconds > 3600) {
    const hours = Math.floor(seconds / 3600);
    return `${hours} h ${Math.floor((seconds % 3600) / 60)} min left`;
  }
  if (seconds > 60) return `${Math.ceil(seconds / 60)} min left`;
  const shown = seconds > 10 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds);
  return `${shown} s left`;
}

/** The largest spoken mark that lies between two readings of the clock, or null. */
export function markPassed(before, now) {
  return SPOKEN_MINUTES.find((minutes) => before > minutes * 60 && now <= minutes * 60) ?? null;
}

/** Counts down by the server's clock: its own time is in the page, and only the time since then is measured here. */
function countDown(line) {
  const deadline = Date.parse(line.dataset.deadline);
  const served = Date.parse(line.dataset.now);
  const shown = line.querySelector(".deadline-left");
  if (!shown || Number.isNaN(deadline) || Number.isNaN(served)) return;

  const opened = performance.now();
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  line.append(spoken, hideButton(shown));
  // How old the page is matters only to those without a countdown.
  line.querySelector(".deadline-now")?.remove();

  let before = Infinity;
  const tick = () => {
    const left = (deadline - served - (performance.now() - opened)) / 1000;
    const words = timeLeft(left);
    if (shown.textContent !== words) shown.textContent = words;
    const mark = Number.isFinite(before) ? markPassed(before, left) : null;
    if (mark) spoken.textContent = `${mark} ${mark === 1 ? "minute" : "minutes"} left`;
    before = left;
    if (left > 0) {
      setTimeout(tick, 1000);
    } else {
      spoken.textContent = "Time is over. What was saved counts.";
    }
  };
  tick();
}

function hideButton(shown) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hide-deadline";
  const show = (visible) => {
    shown.hidden = !visible;
    button.textContent = visible ? "Hide the countdown" : "Show the countdown";
    remember("countdown", visible ? null : "hidden");
  };
  button.addEventListener("click", () => show(shown.hidden));
  show(remembered("countdown") !== "hidden");
  return button;
}

function remember(name, value) {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // Storage may be refused: the choice then lasts for this page.
  }
}

function remembered(name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** How long a form waits for its page before it may be sent again, in milliseconds (a stopped or lost request). */
const SEND_AGAIN_AFTER = 10_000;

/** Sends a form once: a second press while the first is under way does nothing. The server holds this too. */
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(allowAgain, SEND_AGAIN_AFTER);
  });
}

/** Forms brought back by the Back button, and those whose answer never came, may be sent again. */
function allowAgain() {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  }
}

/** Asks before a page with answers that were not sent is left. */
function warnUnsaved(form) {
  const fields = () => new URLSearchParams(new FormData(form)).toString();
  const saved = fields();
  let sending = false;
  form.addEventListener("submit", () => {
    sending = true;
  });
  addEventListener("pageshow", () => {
    sending = false;
  });
  addEventListener("beforeunload", (event) => {
    if (!sending && fields() !== saved) event.preventDefault();
  });
}

/** A button beside a passphrase that shows what was typed; what is sent is never in plain sight by itself. */
function showable(field) {
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

if (typeof document !== "undefined") {
  document.querySelectorAll("[data-deadline]").forEach(countDown);
  document.querySelectorAll('form[method="post"]').forEach(sendOnce);
  document.querySelectorAll("form.answer-form").forEach(warnUnsaved);
  document.querySelectorAll('input[type="password"]').forEach(showable);
  addEventListener("pageshow", allowAgain);
}
