// SPDX-License-Identifier: MIT
// The dialog that names what will happen before it does. Esc and Cancel change nothing, and Cancel has the focus.
import { byId, element, setAttribute } from "./dom.js";

const dialog = byId("question");
let waiting = null; // for the answer to the question that is open

function settle(answer) {
    const resolve = waiting;
    waiting = null;
    resolve?.(answer);
}

/**
 * Asks; resolves to whether the answer was yes.
 * `names`: a promise of {items, note, isPossible}: what it is about, one item each, and a sentence; when it is there the answer can
 * be given, unless isPossible is false.
 */
export function ask({ title, lead, names, verb, isDanger }) {
    settle(false); // one that was closed a moment ago, and has not been told yet
    const yes = byId("question-yes");
    byId("question-title").textContent = title;
    byId("question-lead").textContent = lead;
    byId("question-list").replaceChildren();
    byId("question-note").textContent = "Looking…";
    yes.textContent = verb;
    yes.disabled = true;
    setAttribute(yes, "class", isDanger ? "danger" : "primary");
    return new Promise((resolve) => {
        waiting = resolve;
        names.then(({ items, note, isPossible = true }) => {
            if (waiting === resolve) { // else the dialog is about something else by now
                byId("question-list").replaceChildren(...items.map((item) => element("li", {}, item)));
                byId("question-note").textContent = note;
                yes.disabled = !isPossible;
            }
        });
        dialog.returnValue = "";
        dialog.showModal();
        byId("question-no").focus();
    });
}

dialog.addEventListener("close", () => {
    if (!dialog.open) { // else it is open again, with another question
        settle(dialog.returnValue === "yes");
    }
});
byId("question-no").addEventListener("click", () => dialog.close(""));
byId("question-yes").addEventListener("click", () => dialog.close("yes"));
