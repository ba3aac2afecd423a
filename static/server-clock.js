// The server's time, as far as it can be told from here. Two clocks run since the last word from the server: one of the
// two stands still while a machine sleeps (on some systems), the other jumps when somebody sets it. The later one is
// believed, since time must not seem longer than it is, and where they part the server is asked again.

/** How far the two clocks may part before the server is asked, in milliseconds. */
const PARTED = 2_000;

export class ServerClock {
  constructor(now, since = 0) {
    this.set(now + since);
  }

  /** The server said that it is `now` (milliseconds since 1970). */
  set(now) {
    this.said = now;
    this.steady = performance.now();
    this.wall = Date.now();
  }

  now() {
    return this.said + Math.max(performance.now() - this.steady, Date.now() - this.wall);
  }

  /** Whether the two clocks tell different times, so that the machine slept or a clock was set. */
  get isDoubtful() {
    return Math.abs(performance.now() - this.steady - (Date.now() - this.wall)) > PARTED;
  }
}

/** How long ago the server began to answer with this page, in milliseconds. */
export function ageOfPage() {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation ? Math.max(0, performance.now() - navigation.responseStart) : 0;
}
