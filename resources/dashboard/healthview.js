// SPDX-License-Identifier: MIT
// How supervisor and monitor are. Asked for when the page finds them, and when somebody wants to know.
import { read } from "./api.js";
import { byId, element, setText } from "./dom.js";
import { absent, age, ago, count, number } from "./format.js";
import { Badge } from "./marks.js";
import { byWorkspace, Link } from "./model.js";

class Card {
    constructor(title, names) {
        this.state = new Badge();
        this.values = names.map(() => element("dd"));
        this.problems = element("ul", { class: "evidence" });
        const facts = element("dl", {}, ...names.map((name, at) => element("div", {}, element("dt", {}, name), this.values[at])));
        this.node = element("div", { class: "card" }, element("div", { class: "subheading" }, element("h3", {}, title), this.state.node), this.problems, facts);
    }
    show(state, values, problems = []) {
        this.state.show(state);
        this.problems.hidden = problems.length === 0;
        if (this.problems.textContent !== problems.join("")) {
            this.problems.replaceChildren(...problems.map((problem) => element("li", {}, problem)));
        }
        values.forEach((value, at) => setText(this.values[at], value));
    }
}

const silent = { word: "Not answering", tone: "bad", mark: "cross" };
const good = { word: "In order", tone: "good", mark: "tick" };

function supervisorState(health) {
    if (!health.ready) {
        return { word: "Starting", tone: "busy", mark: "turning" };
    }
    return health.status === "ok" ? good : { word: count(health.problems.length, "problem", "problems"), tone: "warn", mark: "triangle" };
}

export class HealthView {
    constructor(invalidate) {
        this.invalidate = invalidate;
        this.health = null;
        this.askedAt = null;
        this.failure = "";
        this.supervisor = new Card("Supervisor", ["Running for", "Workspaces", "Orphans", "Last clean-up"]);
        this.monitor = new Card("Monitor", ["Running for", "Version", "Port", "Process", "Readers"]);
        byId("health").append(this.supervisor.node, this.monitor.node);
        byId("ask").addEventListener("click", () => this.refresh());
    }
    async refresh() {
        try {
            this.health = await read("health");
            this.askedAt = new Date().toISOString();
            this.failure = "";
        } catch (error) {
            this.failure = error.message;
        }
        this.invalidate();
    }
    render(model, { now }) {
        byId("health").hidden = this.health === null;
        setText(byId("health-state"), this.failure ? `Could not ask: ${this.failure}` : this.askedAt ? `Asked ${ago(this.askedAt, now)}.` : "");
        if (this.health === null) {
            return;
        }
        const { health } = this;
        const isBroken = model.link === Link.Broken;
        const running = (since, isAbsent) => (isAbsent ? absent : age(since, now));
        this.supervisor.show(model.since ? silent : supervisorState(health),
            [running(health.startedAt, model.since), number(byWorkspace([...model.sessions.values()]).length), number(health.orphanedProcesses), ago(health.lastCleanupTime, now)], health.problems);
        this.monitor.show(isBroken ? silent : good,
            [running(health.monitor.startedAt, isBroken), health.monitor.version, number(health.monitor.port), number(health.monitor.pid), number(health.monitor.eventStreams)]);
    }
}
