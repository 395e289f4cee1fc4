// SPDX-License-Identifier: MIT
// The few numbers at the top.
import { byId, element, setAttribute, setText } from "./dom.js";
import { memory, percent } from "./format.js";
import { isFinished } from "./model.js";
import { asksForYou } from "./words.js";

function total(sessions, key) {
    return sessions.reduce((sum, session) => sum + (session[key] ?? 0), 0);
}

export class Figures {
    constructor() {
        this.values = Object.fromEntries(["Running", "Finished", "Asking for you", "CPU", "Memory", "Processes"].map((name) => {
            const value = element("dd");
            byId("figures").append(element("div", {}, element("dt", {}, name), value));
            return [name, value];
        }));
    }
    render(model) {
        const sessions = [...model.sessions.values()];
        const finished = sessions.filter(isFinished).length;
        const asking = sessions.filter(asksForYou).length;
        const texts = {
            Running: sessions.length - finished, Finished: finished, "Asking for you": asking, CPU: percent(total(sessions, "cpuPercent")),
            Memory: memory(total(sessions, "memoryBytes")), Processes: total(sessions, "processCount"),
        };
        for (const [name, text] of Object.entries(texts)) {
            setText(this.values[name], String(text));
        }
        setAttribute(this.values["Asking for you"].parentElement, "data-tone", asking > 0 && "warn");
        byId("figures").hidden = !model.isKnown;
    }
}
