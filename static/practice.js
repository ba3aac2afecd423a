// A question in practice: its drawn ways to answer. Nothing is saved here: the answer goes with its button.

import { drawWidgets } from "./widgets/draw.js";

document.querySelectorAll("form.practice-form").forEach(drawWidgets);
