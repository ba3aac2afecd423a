// The countdown: by the server's clock, hidden and shown at will, spoken at five minutes and at one.

import { ServerClock, ageOfPage } from "./server-clock.js";

/** Minutes left at which the countdown is spoken, smallest first. */
const SPOKEN_MINUTES = [1, 5];

/** How long after one question to the server for its time the next may follow, in milliseconds. */
const ASK_AGAIN = 15_000;

/** The time left in words that need no second look: minutes until the last one, then seconds by tens, then seconds. */
function timeLeft(seconds) {
  if (seconds <= 0) return "Time is over";
  if (seconds > 3600) {
    const hours = Math.floor(seconds / 3600);
    return `${hours} h ${Math.floor((seconds % 3600) / 60)} min left`;
  }
  if (seconds > 60) return `${Math.ceil(seconds / 60)} min left`;
  const shown = seconds > 10 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds);
  return `${shown} s left`;
}

/** The smallest spoken mark that lies between two readings of the clock, or null. */
function markPassed(before, now) {
  return SPOKEN_MINUTES.find((minutes) => before > minutes * 60 && now <= minutes * 60) ?? null;
}

/** What is said at a mark; after a machine slept past it, what is truly left. */
function spokenAt(mark, left) {
  if (mark * 60 - left > 10) return timeLeft(left);
  return `${mark} ${mark === 1 ? "minute" : "minutes"} left`;
}

/**
 * Counts down on a `.deadline` line. `over()` is called once when time is over. `ask()` brings the server's time where
 * the clocks here are in doubt, and is settled when that has come or could not.
 */
export function countDown(line, { over = () => {}, ask = async () => {} } = {}) {
  let deadline = Date.parse(line.dataset.deadline);
  const served = Date.parse(line.dataset.now);
  const shown = line.querySelector(".deadline-left");
  if (!shown || Number.isNaN(deadline) || Number.isNaN(served)) return;

  const clock = new ServerClock(served, ageOfPage());
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  line.append(spoken, hideButton(shown));
  // How old the page is matters only to those without a countdown.
  line.querySelector(".deadline-now")?.remove();

  let before = Infinity;
  let timer = null;
  let asked = -Infinity;
  let asking = false;
  const learn = async () => {
    if (asking || performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    asking = true;
    await ask().catch(() => {});
    asking = false;
    tick();
  };
  const tick = () => {
    clearTimeout(timer);
    if (clock.isDoubtful) learn();
    const left = (deadline - clock.now()) / 1000;
    if (left <= 0 && asking) return; // a clock in doubt ends nothing while the server is asked
    const words = timeLeft(left);
    if (shown.textContent !== words) shown.textContent = words;
    line.classList.toggle("is-short", left > 0 && left <= 60);
    const mark = Number.isFinite(before) ? markPassed(before, left) : null;
    if (mark && left > 0) spoken.textContent = spokenAt(mark, left);
    if (left <= 0 && before > 0) {
      spoken.textContent = "Time is over. What was saved counts.";
      over();
    }
    before = left;
    if (left > 0) timer = setTimeout(tick, 1000);
  };
  document.addEventListener("server-time", (event) => {
    clock.set(event.detail.now);
    if (event.detail.deadline) deadline = Date.parse(event.detail.deadline);
    tick();
  });
  document.addEventListener("visibilitychange", tick);
  addEventListener("pageshow", tick);
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
