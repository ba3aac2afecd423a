// What scripts add to any form: one submission a click, and passphrases that one can look at.

/** How long a form waits for its page before it may be sent again, in milliseconds (a stopped or lost request). */
const SEND_AGAIN_AFTER = 10_000;

/** Sends a form once: a second press while the first is under way does nothing. The server holds this too. */
export function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(allowAgain, SEND_AGAIN_AFTER);
  });
}

/** Forms brought back by the Back button, and those whose answer never came, may be sent again. */
export function allowAgain() {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of document.querySelectorAll("button[aria-disabled]")) {
      if (button.form === form) button.removeAttribute("aria-disabled");
    }
  }
}

/** A button beside a passphrase that shows what was typed; what is sent is never in plain sight by itself. */
export function showable(field) {
  const row = document.createElement("div");
  row.className = "passphrase-row";
  field.before(row);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "show-passphrase";
  button.setAttribute("aria-controls", field.id);
  const show = (visible) => {
    field.type = visible ? "text" : "password";
    button.textContent = visible ? "Hide" : "Show";
    button.setAttribute("aria-label", `${visible ? "Hide" : "Show"} ${labelOf(field)}`);
  };
  button.addEventListener("click", () => show(field.type === "password"));
  field.form?.addEventListener("submit", () => show(false));
  show(false);
  row.append(field, button);
}

function labelOf(field) {
  return field.labels?.[0]?.textContent.trim().toLowerCase() ?? "passphrase";
}
