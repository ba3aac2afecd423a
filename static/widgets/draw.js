// Draws, over the selects of some types, ways to answer by dragging and by tapping. The selects stay the truth, and the
// way for a keyboard or a screen reader wherever what is drawn has none of its own.

import { orderList } from "./order-list.js";
import { placeBoard } from "./place-board.js";

export function drawWidgets(form) {
  const parts = form.querySelector(".parts");
  if (!parts || parts.querySelector(".field-error")) return; // what is wrong is said beside the selects
  if (form.dataset.type === "ordering") orderList(form, parts);
  else if (form.dataset.type === "matching") placeBoard(form, parts, { chips: "options" });
  else if (form.dataset.type === "categorise") placeBoard(form, parts, { chips: "rows" });
}
