// A form's way to the page that it leads to. A script sends it, so that the page stays where the server cannot be
// reached, and goes there once it can be.

import { isAway, request } from "./reaching.js";

/**
 * Sends a form as its button would. Answers with one of three states: `on`, and the address `to` that it leads to;
 * `away`: no answer, the same may be sent again; `page`: the server has something to say that only a page of its own can
 * show, so the form is to be sent in the ordinary way.
 */
export async function lead(form, button) {
  const body = new FormData(form);
  if (button?.name) body.append(button.name, button.value);
  try {
    const headers = { Accept: "application/json" };
    const answer = await request(form.action, { method: "POST", body, headers, redirect: "error" });
    if (isAway(answer)) return { state: "away" };
    const said = answer.ok ? await answer.json() : {};
    return said.go ? { state: "on", to: said.go } : { state: "page" };
  } catch {
    return { state: "away" };
  }
}
