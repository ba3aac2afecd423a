// Sending a draft and asking what is saved. Whatever happens on the way becomes one of a few states:
// those of the server (`saved`, `invalid`, `conflict`, `refused`, `closed`, `open`), and
// `away` (no answer: try again), `slow` (too many: again after `wait` milliseconds), `signed-out`, `gone` (not an attempt
// of whoever is signed in).

import { request } from "./reaching.js";

const FEW_SECONDS = 5;

/** Sends a draft. `entries` are name and value of each field. */
export async function post(address, entries, { keepalive = false } = {}) {
  const first = await send(address, entries, keepalive);
  if (first.state !== "stale") return first;
  // The session that made this page has ended; the one that is there now has a token of its own.
  const standing = await ask(address);
  if (standing.state !== "open") return standing.state === "stale" ? { state: "signed-out" } : standing;
  const second = await send(address, entries, keepalive);
  return second.state === "stale" ? { state: "signed-out" } : second;
}

/** What is saved of an answer now. Brings the page's form tokens up to date, and tells the page the server's time. */
export async function ask(address) {
  const standing = await fetched(address, { method: "GET" });
  if (standing.csrf_token) {
    for (const field of document.querySelectorAll('input[name="csrf_token"]')) field.value = standing.csrf_token;
  }
  return standing;
}

function send(address, entries, keepalive) {
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  const token = document.querySelector('input[name="csrf_token"]')?.value ?? "";
  return fetched(address, { method: "POST", body, keepalive, headers: { "X-CSRFToken": token } });
}

async function fetched(address, options) {
  const began = performance.now();
  try {
    const headers = { Accept: "application/json", ...options.headers };
    const answer = await request(address, { ...options, headers, redirect: "error" });
    if (answer.ok) return timed(await answer.json(), began);
    const state = STATES[answer.status] ?? "away";
    if (state === "slow") return { state, wait: 1000 * (Number(answer.headers.get("Retry-After")) || FEW_SECONDS) };
    return { state, message: MESSAGES[answer.status] };
  } catch {
    return { state: "away" };
  }
}

const STATES = { 400: "stale", 401: "signed-out", 403: "gone", 404: "gone", 413: "invalid", 429: "slow" };
const MESSAGES = { 413: "This answer is longer than can be saved; shorten it." };

/** Tells the page the server's time: when it was said, the way back took half of the way there and back. */
function timed(answer, began) {
  if (answer.now) {
    const way = (performance.now() - began) / 2;
    const detail = { now: Date.parse(answer.now) + way, deadline: answer.deadline };
    document.dispatchEvent(new CustomEvent("server-time", { detail }));
  }
  return answer;
}
