// SPDX-License-Identifier: MIT
// The dialog that names what will happen before it does. Esc and Cancel change nothing, and Cancel has the focus.
import { byId, element, setAttribute } from "./dom.js";

/**
 * Asks; resolves to whether the answer was yes.
 * `names`: a promise of {items, note, isPossible}: what it is about, one item each, and a sentence; when it is there the answer can
 * be given, unless isPossible is false.
 */
export function ask({ title, lead, names, verb, isDanger }) {
    const dialog = byId("question");
    const yes = byId("question-yes");
    byId("question-title").textContent = title;
    byId("question-lead").textContent = lead;
    byId("question-list").replaceChildren();
    byId("question-note").textContent = "Looking…";
    yes.textContent = verb;
    yes.disabled = true;
    setAttribute(yes, "class", isDanger ? "danger" : "primary");
    names.then(({ items, note, isPossible = true }) => {
        byId("question-list").replaceChildren(...items.map((item) => element("li", {}, item)));
        byId("question-note").textContent = note;
        yes.disabled = !isPossible;
    });
    dialog.returnValue = "";
    dialog.showModal();
    byId("question-no").focus();
    return new Promise((resolve) => {
        dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    });
}

byId("question-no").addEventListener("click", () => byId("question").close(""));
byId("question-yes").addEventListener("click", () => byId("question").close("yes"));
