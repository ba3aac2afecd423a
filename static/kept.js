// Answers that the server has not acknowledged yet, kept in this browser: as few as can be, and no longer than needed.
// A record goes when its save is acknowledged, when its attempt is submitted, at signing out, and after two weeks.

const DATABASE = "quizapp";
const STORE = "unsent";
const LONGEST_KEPT = 14 * 24 * 60 * 60 * 1000;

let opened = null;

/** Keeps a save until it is acknowledged; false where the browser keeps nothing. A later one of its page replaces it. */
export function keep(record) {
  return change((store) => {
    store.put({ ...record, at: Date.now() });
    store.transaction.commit?.(); // the page may be going: what was begun and not committed goes with it
  });
}

/** Forgets a record, unless a later save of the same page has taken its place. */
export function forget(id, key) {
  return change((store) => {
    const found = store.get(id);
    found.onsuccess = () => {
      if (found.result?.key === key) store.delete(id);
    };
  });
}

/** Every record of a person and attempt (of anybody and any, where none is named), oldest first. */
export async function keptRecords(person = null, attempt = null) {
  const found = await read();
  const now = Date.now();
  const old = found.filter((record) => now - record.at > LONGEST_KEPT);
  if (old.length) await change((store) => old.forEach((record) => store.delete(record.id)));
  return found
    .filter((record) => !old.includes(record))
    .filter((record) => person === null || record.person === person)
    .filter((record) => attempt === null || record.attempt === attempt)
    .sort((one, other) => one.at - other.at);
}

/** Forgets what is kept of an attempt. */
export async function forgetAttempt(person, attempt) {
  const records = await keptRecords(person, attempt);
  if (records.length) await change((store) => records.forEach((record) => store.delete(record.id)));
}

/** Forgets everything, whoever's it is. */
export function forgetAll() {
  return change((store) => store.clear());
}

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
  return opened;
}

async function change(act) {
  try {
    const transaction = (await database()).transaction(STORE, "readwrite");
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    act(transaction.objectStore(STORE));
    await done;
    return true;
  } catch {
    opened = null; // storage may be refused (private windows, full disks): the page goes on without it
    return false;
  }
}

async function read() {
  try {
    const request = (await database()).transaction(STORE).objectStore(STORE).getAll();
    return await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } catch {
    opened = null;
    return [];
  }
}
