// Two answers to one question, one saved elsewhere meanwhile: both are shown and the person chooses.

import { timeOfDay } from "./save-state.js";

/** Shows the choice before the answer; `mine` and `theirs` are called with what was chosen. Answers with the section. */
export function showClash(form, clash, { mine, theirs }) {
  hideClash(form);
  const section = document.querySelector("#clash-form").content.firstElementChild.cloneNode(true);
  section.querySelector(".clash-at").textContent = timeOfDay(clash.saved_at);
  list(section.querySelector(".clash-saved"), clash.saved);
  list(section.querySelector(".clash-yours"), clash.yours);
  section.querySelector(".clash-mine").addEventListener("click", () => done(mine));
  section.querySelector(".clash-theirs").addEventListener("click", () => done(theirs));
  form.querySelector(".parts").before(section);
  return section;

  function done(choice) {
    const held = section.contains(document.activeElement);
    section.remove();
    choice();
    if (held) form.querySelector(".parts :is(input, select, textarea, button):not([hidden])")?.focus();
  }
}

/** Takes the choice away, where there is one. */
export function hideClash(form) {
  form.querySelector(".clash")?.remove();
}

function list(place, lines) {
  if (!lines.length) place.textContent = "no answer";
  else if (lines.length === 1) place.append(told("span", lines[0]));
  else {
    const all = document.createElement("ul");
    all.append(...lines.map((line) => told("li", line)));
    place.append(all);
  }
}

function told(tag, text) {
  const element = document.createElement(tag);
  element.dir = "auto";
  element.textContent = text;
  return element;
}
