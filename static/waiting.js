// How long something is waited for: a moment, a promise that may never be kept, the next try at what failed.

/** What a person watches (a page that is to come) is tried again sooner than what goes on behind it, in milliseconds. */
const WATCHED = { first: 1_000, longest: 5_000, spread: 0.5 };
const UNWATCHED = { first: 1_000, longest: 30_000, spread: 1 };

/** Waits so many milliseconds. */
export function pause(length) {
  return new Promise((resolve) => setTimeout(resolve, length));
}

/** What a promise brings, or `otherwise` where that takes longer: some browsers never say what they keep. */
export function within(longest, promise, otherwise) {
  return Promise.race([promise, pause(longest).then(() => otherwise)]);
}

/** How long to wait after so many failures. */
export function waitAfter(failures, chance = Math.random()) {
  return doubled(failures, UNWATCHED, chance);
}

/** The same while a person waits too. */
export function waitToGoOn(failures, chance = Math.random()) {
  return doubled(failures, WATCHED, chance);
}

/** Doubling, with chance in it so that a class does not come back as one. */
function doubled(failures, { first, longest, spread }, chance) {
  return Math.min(longest, first * 2 ** (failures - 1)) * (1 - spread / 2 + spread * chance);
}
