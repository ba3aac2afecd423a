// Dragging by mouse, pen or finger (Pointer Events). A press that does not move is a tap and stays a click.

/** How far a pointer moves before it drags, in CSS pixels. */
const SLACK = 6;

/** How near the edge of the window a drag scrolls the page, and by how much each time. */
const EDGE = 56;
const STEP = 12;

/** Lets `handle` be dragged: `start()`, `move(x, y)` while it is, `drop(x, y)` or `stop()` at the end. */
export function draggable(handle, { start, move, drop, stop = () => {} }) {
  handle.addEventListener("pointerdown", (pressed) => {
    if (pressed.button !== 0) return;
    let dragging = false;
    handle.setPointerCapture(pressed.pointerId);
    const follow = (event) => {
      if (event.pointerId !== pressed.pointerId) return;
      if (!dragging && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < SLACK) return;
      if (!dragging) start();
      dragging = true;
      if (event.clientY < EDGE) scrollBy(0, -STEP);
      if (event.clientY > innerHeight - EDGE) scrollBy(0, STEP);
      move(event.clientX, event.clientY);
    };
    const end = (event) => {
      if (event.pointerId !== pressed.pointerId) return;
      handle.removeEventListener("pointermove", follow);
      handle.removeEventListener("pointerup", end);
      handle.removeEventListener("pointercancel", end);
      if (!dragging) return;
      const swallow = (click) => click.stopImmediatePropagation();
      handle.addEventListener("click", swallow, { capture: true });
      setTimeout(() => handle.removeEventListener("click", swallow, { capture: true }), 50);
      if (event.type === "pointerup") drop(event.clientX, event.clientY);
      stop();
    };
    handle.addEventListener("pointermove", follow);
    handle.addEventListener("pointerup", end);
    handle.addEventListener("pointercancel", end);
  });
}
