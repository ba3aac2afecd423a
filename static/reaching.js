// Asking the server for something, and whether it answers at all.

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Said for a server that does not answer: by a proxy before it, or by itself while its database is busy. */
const AWAY = [502, 503, 504];

/** What is asked for to see whether the server answers: small, open to all, and no work for it. */
const SMALL = new URL("./icon.svg", import.meta.url);

/** Asks the server itself, no cache, and gives up after a while. */
export function request(address, options) {
  return fetch(address, { ...options, cache: "no-store", signal: AbortSignal.timeout?.(PATIENCE) });
}

/** Whether an answer is no answer of the server's. */
export function isAway(answer) {
  return AWAY.includes(answer.status);
}

/** Whether the server answers. */
export async function isReached() {
  try {
    return !isAway(await request(SMALL, { method: "HEAD" }));
  } catch {
    return false;
  }
}
