// What is on its way to the server, so that whatever depends on its having arrived can wait for it a moment.

import { keptRecords } from "./kept.js";
import { within } from "./waiting.js";

/** For how long that may take, and for how long a browser may look for what it keeps, in milliseconds. */
export const LONGEST_WAIT = 3_000;

const under = new Set();

/** Says that something is on its way until the promise is settled. */
export function underWay(promise) {
  under.add(promise);
  const done = () => under.delete(promise);
  promise.then(done, done);
  return promise;
}

/** What this device keeps of a person and attempt (of all) and the server has not, what is on its way being none of it. */
export async function unsent(person = null, attempt = null) {
  await within(LONGEST_WAIT, Promise.allSettled([...under]), null);
  return within(LONGEST_WAIT, keptRecords(person, attempt), []);
}
