// SPDX-License-Identifier: MIT
// What became of what was asked for: the newest few, each until it is dismissed; good news go by themselves.
import { byId, element } from "./dom.js";
import { Badge } from "./marks.js";

const most = 4;
const goodNewsFor = 15000; // ms

export function tellOutcome(text, isGood) {
    const badge = new Badge();
    badge.show(isGood ? { word: text, tone: "good", mark: "tick" } : { word: text, tone: "bad", mark: "triangle" });
    const dismiss = element("button", { type: "button", class: "plain", "aria-label": `Dismiss: ${text}`, click: () => item.remove() }, "Dismiss");
    const item = element("div", { "data-tone": isGood ? "good" : "bad" }, badge.node, dismiss);
    const list = byId("outcomes");
    list.append(item);
    while (list.children.length > most) {
        list.firstElementChild.remove();
    }
    if (isGood) {
        setTimeout(() => item.remove(), goodNewsFor);
    }
}
