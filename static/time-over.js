// What a page does when time is over: what is under way is sent within the grace, then the server, which has submitted
// by then, shows the result. Without a connection the page waits for one.

import { request } from "./reaching.js";
import { pause } from "./waiting.js";

/** For how long the server still takes what was under way, and a little more, in milliseconds. */
const GRACE = 6_000;
const ALL_AT_ONCE = 2_000;
const AGAIN = 5_000;

export async function overNow(line, result, answer) {
  if (!result) {
    await pause(GRACE);
    return location.reload();
  }
  const words = line.querySelector(".deadline-left");
  words.hidden = false;
  const until = performance.now() + GRACE + Math.random() * ALL_AT_ONCE;
  await Promise.race([answer?.end(), pause(GRACE)]);
  words.textContent = "Time is over. What was saved counts; the result comes in a moment.";
  await pause(until - performance.now());
  for (;;) {
    if (await reaches(result)) return location.assign(result);
    words.textContent = "Time is over. What was saved counts. The result is shown when the connection is back.";
    await pause(AGAIN + Math.random() * AGAIN);
  }
}

async function reaches(address) {
  try {
    return (await request(address, { method: "HEAD" })).ok;
  } catch {
    return false;
  }
}
