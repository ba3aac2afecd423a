// Ordering: a list whose rows are dragged, or moved by the buttons "up" and "down". Its selects hold the places.

import { announcer } from "./announce.js";
import { draggable } from "./drag.js";

export function orderList(form, parts) {
  const fieldset = parts.querySelector("fieldset.match");
  const rows = [...fieldset.querySelectorAll(".match-row")].map((row) => ({
    select: row.querySelector("select"),
    label: row.querySelector("label"),
  }));
  const list = document.createElement("ol");
  list.className = "order-list";
  const say = announcer(fieldset);
  const note = document.createElement("p");
  note.className = "order-note";
  note.lang = "en";
  const agree = button("This order is right", "button");
  const clear = button("Take the order back", "link-button order-clear");
  const items = rows.map((row) => drawn(row));

  fieldset.querySelector(".match-rows").hidden = true;
  fieldset.querySelector(".field-hint, .advice")?.classList.add("visually-hidden");
  fieldset.append(note, list, agree, clear);
  arrange();

  agree.addEventListener("click", () => {
    keep();
    say("The order is kept as it is shown.");
    list.querySelector("button")?.focus();
  });
  clear.addEventListener("click", () => {
    for (const { row } of items) row.select.value = "";
    changed();
    say("No order is given.");
    agree.focus();
  });
  form.addEventListener("filled", arrange);

  function drawn(row) {
    const item = document.createElement("li");
    item.className = "order-item";
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    grip.textContent = "⠿";
    const place = document.createElement("span");
    place.className = "order-place";
    const text = document.createElement("span");
    text.className = "order-text";
    text.append(...[...row.label.childNodes].map((node) => node.cloneNode(true)));
    const name = row.label.textContent.trim();
    const up = button("↑", "order-move", `Move up: ${name}`);
    const down = button("↓", "order-move", `Move down: ${name}`);
    up.addEventListener("click", () => shift(item, -1));
    down.addEventListener("click", () => shift(item, 1));
    item.append(grip, place, text, up, down);
    draggable(grip, {
      start: () => item.classList.add("is-dragged"),
      move: (x, y) => pull(item, y),
      drop: () => moved(item),
      stop: () => item.classList.remove("is-dragged"),
    });
    return { row, item, place, up, down, name };
  }

  /** The list follows the selects: those with a place by their places, the others after them as they stood. */
  function arrange() {
    const placed = (one) => Number(one.row.select.value) || Infinity;
    const sorted = [...items].sort((one, other) => (placed(one) === placed(other) ? 0 : placed(one) - placed(other)));
    list.append(...sorted.map(({ item }) => item));
    number();
  }

  function number() {
    const given = items.filter(({ row }) => row.select.value).length;
    const complete = given === items.length;
    note.textContent = complete
      ? "Your order. Drag a row, or move it with its arrows."
      : "No order is given yet. Drag the rows, or move them with their arrows.";
    list.classList.toggle("is-given", complete);
    agree.hidden = complete;
    clear.hidden = !given;
    const order = [...list.children];
    for (const one of items) {
      const at = order.indexOf(one.item);
      one.place.textContent = `${at + 1}.`;
      one.up.setAttribute("aria-disabled", String(at === 0));
      one.down.setAttribute("aria-disabled", String(at === order.length - 1));
    }
  }

  function shift(item, by) {
    if (!(by < 0 ? item.previousElementSibling : item.nextElementSibling)) return;
    pass(item, by);
    moved(item);
  }

  /** The row takes the place that the pointer is at: before the first other row whose middle is below it. */
  function pull(item, y) {
    const others = [...list.children].filter((other) => other !== item);
    const next = others.find((other) => {
      const box = other.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    const wanted = next ? others.indexOf(next) : others.length;
    for (let at = [...list.children].indexOf(item); at !== wanted; at += at < wanted ? 1 : -1) pass(item, wanted - at);
  }

  /** The row changes places with its neighbour. The neighbour is what moves: a row taken out loses pointer and focus. */
  function pass(item, by) {
    if (by < 0) item.after(item.previousElementSibling);
    else item.before(item.nextElementSibling);
  }

  function moved(item) {
    keep();
    const at = [...list.children].indexOf(item) + 1;
    say(`${items.find((one) => one.item === item).name}: place ${at} of ${items.length}`);
  }

  function keep() {
    [...list.children].forEach((item, index) => {
      items.find((one) => one.item === item).row.select.value = String(index + 1);
    });
    changed();
  }

  function changed() {
    number();
    items[0].row.select.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function button(text, look, label = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = text;
  made.lang = "en";
  if (label) made.setAttribute("aria-label", label);
  return made;
}
