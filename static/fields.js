// What stands in the form of a question, and putting an answer into it. The form's own fields are the truth:
// whatever is drawn over them reads them and writes them.

const ANSWER = /^r(\.|$)/;

/** The answer and the flag, as name and value of each field. */
export function entriesOf(form) {
  const named = ["flag", "flagged"];
  return [...new FormData(form)].filter(([name]) => ANSWER.test(name) || named.includes(name));
}

/** The same as the server gave it with the page, whatever was written before the scripts were here. */
export function servedEntries(form) {
  const copy = form.cloneNode(true);
  copy.reset();
  return entriesOf(copy);
}

/** The values of the answer alone. */
export function valuesIn(entries) {
  return entries.filter(([name]) => ANSWER.test(name)).map(([, value]) => value);
}

/** Whether the answer says anything. */
export function isAnswered(entries) {
  return valuesIn(entries).some((value) => value.trim() !== "");
}

/** Puts an answer into the form. `fields` gives the values of each name, as an object or as entries. */
export function fill(form, fields) {
  const values = new Map();
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields).flatMap(([name, all]) => all.map((value) => [name, value]));
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  for (const control of form.elements) {
    if (!ANSWER.test(control.name)) continue;
    const given = values.get(control.name) ?? [];
    if (control.type === "checkbox" || control.type === "radio") control.checked = given.includes(control.value);
    else control.value = given[0] ?? "";
  }
  form.dispatchEvent(new CustomEvent("filled"));
}

/** Whether the answer is typed (and not chosen among options). */
export function isTyped(form) {
  return [...form.elements].some((control) => ANSWER.test(control.name) && (control.type === "text" || control.type === "textarea"));
}
