// What is on its way to the server, so that whatever depends on its having arrived can wait for it a moment.

const under = new Set();

/** Says that something is on its way until the promise is settled. */
export function underWay(promise) {
  under.add(promise);
  const done = () => under.delete(promise);
  promise.then(done, done);
  return promise;
}

/** Waits until nothing is on its way, at most so many milliseconds. */
export function settled(longest) {
  return within(longest, Promise.allSettled([...under]), null);
}

/** What a promise brings, or `otherwise` where that takes longer: some browsers never say what they keep. */
export function within(longest, promise, otherwise) {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, longest, otherwise))]);
}
