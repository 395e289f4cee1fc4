// SPDX-License-Identifier: MIT
// One session's line. Made once; update() changes the texts that are new.
import { arrange, element, setAttribute, setText, setUsable, Views } from "./dom.js";
import { absent, age, ago, memory, moment, number, percent } from "./format.js";
import { Badge, mark } from "./marks.js";
import { isFinished } from "./model.js";
import { Sparkline } from "./sparkline.js";
import { asksForYou, commandLine, stateOf, wishOf } from "./words.js";

const leastCpu = 10; // %
const leastMemory = 1; // byte

/** What stands above the columns where there is room for them. */
export const columnNames = ["Session", "State", "Age", "Last output", "CPU", "Memory", "Processes", "Ports"];

function fact(kind, name, ...content) {
    return element("div", { class: `fact ${kind}` }, element("span", { class: "label" }, name), ...content);
}

function text(kind = "value") {
    return element("span", { class: kind });
}

function remark(kind, drawing) {
    const words = text();
    const node = element("p", { class: `remark ${kind}`, hidden: true }, mark(drawing), words);
    return {
        node,
        show(what) {
            node.hidden = what === "";
            setText(words, what);
        },
    };
}

/** A fact that there is none of is not shown where room is scarce. */
function markAbsent(value, isAbsent) {
    setAttribute(value.parentElement, "data-absent", isAbsent);
}

function portLink(port) {
    return element("a", { href: `http://127.0.0.1:${port}/`, target: "_blank", rel: "noopener noreferrer", "aria-label": `Open port ${port}` }, String(port));
}

export class SessionRow {
    constructor(id, deeds) {
        this.name = element("h4", { class: "name" });
        this.command = element("p", { class: "command" });
        this.state = new Badge();
        this.texts = Object.fromEntries(["age", "last", "cpu", "memory", "processes"].map((key) => [key, text()]));
        this.cpuLine = new Sparkline(leastCpu);
        this.memoryLine = new Sparkline(leastMemory);
        this.ports = text("value portlist");
        this.noPorts = element("span", {}, absent);
        this.portLinks = new Views(portLink);
        this.wish = remark("wish", "bell");
        this.problem = remark("problem", "triangle");
        this.restart = element("button", { type: "button", click: () => deeds.perform("restart", id) });
        this.end = element("button", { type: "button", class: "ends", click: () => deeds.perform("end", id) }, "End…");
        this.forget = element("button", { type: "button", click: () => deeds.perform("forget", id) }, "Forget…");
        this.rename = element("button", { type: "button", class: "icon", title: "Rename…", click: () => deeds.rename(id) }, mark("pencil"));
        this.deeds = element("div", { class: "deeds" }, this.restart, this.end, this.forget);
        this.node = element("li", { class: "row", "data-id": id }, element("div", { class: "who" }, element("div", { class: "title" }, this.name, this.rename), this.command),
            fact("state", "State", this.state.node), fact("age", "Age", this.texts.age), fact("last", "Last output", this.texts.last),
            fact("cpu", "CPU", this.cpuLine.node, this.texts.cpu), fact("memory", "Memory", this.memoryLine.node, this.texts.memory),
            fact("processes", "Processes", this.texts.processes), fact("ports", "Ports", this.ports),
            this.deeds, this.wish.node, this.problem.node);
    }
    /** `context`: {now, history, canWrite, isLive, doing}; doing: what is under way with it, as a word, or undefined. */
    update(session, context) {
        this.showWords(session, context);
        this.showNumbers(session, context);
        this.showPorts(session.ports);
        this.showDeeds(session, context);
    }
    showWords(session, { now, doing }) {
        setText(this.name, session.name);
        const line = commandLine(session.command);
        setText(this.command, line);
        setAttribute(this.command, "title", `${line}\n${session.cwd}`);
        this.state.show(doing ? { word: doing, tone: "busy", mark: "turning" } : stateOf(session));
        setText(this.texts.age, age(session.startedAt ?? session.createdAt, now));
        setAttribute(this.texts.age, "title", moment(session.startedAt ?? session.createdAt));
        setText(this.texts.last, ago(session.lastActivityAt, now));
        setAttribute(this.texts.last, "title", moment(session.lastActivityAt));
        this.wish.show(wishOf(session));
        this.problem.show(session.problem ?? "");
        setAttribute(this.node, "data-asks", asksForYou(session));
        setAttribute(this.node, "data-finished", isFinished(session));
    }
    showNumbers(session, { history }) {
        this.showFact("cpu", percent(session.cpuPercent));
        this.showFact("memory", memory(session.memoryBytes));
        this.showFact("processes", number(session.processCount || null));
        this.cpuLine.show(session.cpuPercent === null ? [] : history.cpu);
        this.memoryLine.show(session.memoryBytes === null ? [] : history.memory);
    }
    showFact(key, what) {
        setText(this.texts[key], what);
        markAbsent(this.texts[key], what === absent);
    }
    showPorts(ports) {
        const links = this.portLinks.of(ports);
        arrange(this.ports, links.length > 0 ? links : [this.noPorts]);
        markAbsent(this.ports, links.length === 0);
    }
    showDeeds(session, { canWrite, isLive, doing }) {
        const finished = isFinished(session);
        this.deeds.hidden = !canWrite;
        this.end.hidden = finished;
        this.forget.hidden = !finished;
        setText(this.restart, finished ? "Start again…" : "Restart…");
        this.rename.hidden = !canWrite;
        for (const button of [this.restart, this.end, this.forget, this.rename]) {
            setUsable(button, isLive && doing === undefined);
            setAttribute(button, "aria-label", `${button.textContent || button.title} ${session.name}`);
        }
    }
}
