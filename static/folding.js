// Folded questions: all of a group at once; and those that a link leads into, and all for paper, where the browser does
// not open them by itself.

const folded = () => [...document.querySelectorAll("details:not([open])")];

/** Opens what a link leads into; most browsers have done so by now. */
function openTarget() {
  const target = linked();
  const around = folded().filter((details) => details.contains(target));
  if (!around.length) return;
  for (const details of around) details.open = true;
  target.scrollIntoView();
}

/** What the address names on this page, if anything. */
function linked() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // a percent sign that begins no letter
  }
}

/** A button that opens and folds all questions of a group, where there are several. */
function foldTogether(group) {
  const all = [...group.querySelectorAll(".result-item > details")];
  if (all.length < 3) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button fold-all";
  button.lang = "en";
  const anyFolded = () => all.some((details) => !details.open);
  const show = () => {
    button.textContent = anyFolded() ? "Open all" : "Fold all";
  };
  button.addEventListener("click", () => {
    const open = anyFolded();
    for (const details of all) details.open = open;
  });
  for (const details of all) details.addEventListener("toggle", show);
  show();
  group.querySelector("h2")?.after(button);
}

export function foldings() {
  document.querySelectorAll(".result-group").forEach(foldTogether);
  openTarget();
  addEventListener("hashchange", openTarget);
  let printed = [];
  addEventListener("beforeprint", () => {
    printed = folded();
    for (const details of printed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of printed) details.open = false;
  });
}
