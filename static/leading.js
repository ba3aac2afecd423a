// A form's way to the page that it leads to. A script sends it, so that the page stays where the server cannot be
// reached, and goes there once it can be.

const PATIENCE = 10_000;
const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 5_000;

/** Said for a server that does not answer: by a proxy before it, or by itself while its database is busy. */
const AWAY = [502, 503, 504];

/** What is seen and asked for before a form is sent: small, open to all, and no work for the server. */
const SMALL = new URL("./icon.svg", import.meta.url);

/**
 * Sends a form as its button would, `fields` in the place of those of the same name. Answers with one of three states:
 * `on`, and the address `to` that it leads to; `away`: no answer, the same may be sent again; `page`: the server has
 * something to say that only a page of its own can show, so the form is to be sent in the ordinary way.
 */
export async function lead(form, button, fields = {}) {
  const body = new FormData(form);
  if (button?.name) body.append(button.name, button.value);
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    if (AWAY.includes(answer.status)) return { state: "away" };
    const said = answer.ok ? await answer.json() : {};
    return said.go ? { state: "on", to: said.go } : { state: "page" };
  } catch {
    return { state: "away" };
  }
}

/** Whether the server answers. */
export async function isReached() {
  try {
    const answer = await fetch(SMALL, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout?.(PATIENCE) });
    return !AWAY.includes(answer.status);
  } catch {
    return false;
  }
}

/** How long to wait after so many failures while a person waits too; by chance, so that a class does not come as one. */
export function waitToGoOn(failures, chance = Math.random()) {
  return Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** (failures - 1)) * (0.75 + chance / 2);
}
