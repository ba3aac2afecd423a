// Matching and categorise: what is to be placed lies as chips above where it belongs. A chip is dragged there, or tapped
// and then its place tapped. For keyboards and screen readers the selects are there, so the chips are hidden from them.

import { draggable } from "./drag.js";

/** `chips` says what is moved: the `options` of the selects to their rows, or the `rows` to groups of options. */
export function placeBoard(form, parts, { chips }) {
  const fieldset = parts.querySelector("fieldset.match");
  const rows = [...fieldset.querySelectorAll(".match-row")];
  const selects = rows.map((row) => row.querySelector("select"));
  const options = [...selects[0].options].filter((option) => option.value);
  const board = document.createElement("div");
  board.className = `board board-${chips}`;
  board.setAttribute("aria-hidden", "true");
  let held = null;

  const tray = area("board-tray");
  const targets = new Map();
  const note = area("board-title");
  note.lang = "en";
  board.append(tray);
  if (chips === "rows") {
    for (const option of options) {
      const group = area("board-group");
      const title = document.createElement("span");
      title.className = "board-title";
      title.textContent = option.text;
      group.append(title);
      targets.set(group, option.value);
    }
    tray.append(note);
    board.append(...targets.keys());
    rows.forEach((row, index) => tray.append(chip(row.querySelector("label"), (group) => put(index, targets.get(group) ?? ""))));
    tray.addEventListener("click", () => drop(tray));
    for (const group of targets.keys()) group.addEventListener("click", () => drop(group));
  } else {
    for (const option of options) tray.append(chip(option, (row) => put(rows.indexOf(row), option.value)));
    rows.forEach((row) => {
      row.addEventListener("click", (event) => {
        if (!held) return;
        event.preventDefault();
        drop(row);
      });
    });
  }
  fieldset.querySelector(".match-rows").before(board);
  const places = () => (chips === "rows" ? [tray, ...targets.keys()] : rows);
  follow();
  form.addEventListener("change", follow);
  form.addEventListener("filled", follow);

  function chip(shown, place) {
    const made = document.createElement("span");
    made.className = "chip";
    made.append(...(shown instanceof HTMLOptionElement ? [shown.text] : [...shown.childNodes].map((node) => node.cloneNode(true))));
    made.place = place;
    made.addEventListener("click", (event) => {
      if (held && held !== made && chips === "rows") return; // a tap on a group that has chips in it
      event.stopPropagation();
      hold(held === made ? null : made);
    });
    let ghost = null;
    draggable(made, {
      start: () => {
        hold(made);
        ghost = made.cloneNode(true);
        ghost.classList.add("chip-ghost");
        board.append(ghost);
      },
      move: (x, y) => {
        // The position is set by the object model, which the content security policy leaves to scripts.
        ghost.style.translate = `${x}px ${y}px`;
        light(under(x, y));
      },
      drop: (x, y) => {
        const found = under(x, y);
        if (found) drop(found);
      },
      stop: () => {
        ghost.remove();
        light(null);
        hold(null);
      },
    });
    return made;
  }

  function hold(one) {
    held = one;
    for (const other of board.querySelectorAll(".chip")) other.classList.toggle("is-held", other === one);
    fieldset.classList.toggle("is-holding", one !== null);
  }

  function drop(place) {
    if (!held) return;
    const moved = held;
    hold(null);
    moved.place(place);
  }

  function put(index, value) {
    selects[index].value = value;
    selects[index].dispatchEvent(new Event("change", { bubbles: true }));
  }

  function under(x, y) {
    const hit = document.elementsFromPoint(x, y).find((element) => !element.closest(".chip-ghost"));
    return places().find((place) => place.contains(hit)) ?? null;
  }

  function light(place) {
    for (const other of places()) other.classList.toggle("is-under", other === place);
  }

  /** The chips follow the selects. */
  function follow() {
    const all = [...board.querySelectorAll(".chip:not(.chip-ghost)")];
    if (chips === "options") {
      const used = new Set(selects.map((select) => select.value));
      all.forEach((one, index) => one.classList.toggle("is-used", used.has(options[index].value)));
      return;
    }
    board.chips ??= all;
    board.chips.forEach((one, index) => {
      const group = [...targets].find(([, value]) => value === selects[index].value)?.[0] ?? tray;
      if (one.parentElement !== group) group.append(one);
    });
    note.textContent = tray.querySelector(".chip") ? "To be placed" : "All are placed. Bring one back here to take it out.";
  }

  function area(look) {
    const made = document.createElement("div");
    made.className = look;
    return made;
  }
}
