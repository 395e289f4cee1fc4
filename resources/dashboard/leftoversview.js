// SPDX-License-Identifier: MIT
// What sessions left behind, and what belongs to none: from the sessions themselves, and from the plan of a cleanup, which is
// asked for when somebody wants to know.
import { read } from "./api.js";
import { arrange, byId, element, setAttribute, setText, setUsable, Views } from "./dom.js";
import { age, ago } from "./format.js";
import { Badge } from "./marks.js";
import { fates, findingKey, findingName, leftoverFate, processName, verdicts } from "./words.js";

const leftoverStates = {
    ending: { word: "left behind", tone: "busy", mark: "turning" },
    asked: { word: "asks for you", tone: "warn", mark: "bell" },
    kept: { word: "kept", tone: "good", mark: "tick" },
    remains: { word: "still there", tone: "bad", mark: "cross" },
};

/** A line: what, its verdict, why, and since when. */
class Line {
    constructor(...deeds) {
        this.what = element("span", { class: "name" });
        this.verdict = new Badge();
        this.fate = element("p", { class: "fate" });
        this.why = element("ul", { class: "evidence" });
        this.deeds = element("div", { class: "deeds" }, ...deeds);
        this.node = element("li", { class: "finding" },
            element("div", { class: "who" }, this.what, this.verdict.node), this.fate, this.why, this.deeds);
    }
    show({ what, verdict, fate, evidence }) {
        setText(this.what, what);
        this.verdict.show(verdict);
        setText(this.fate, fate);
        if (this.why.textContent !== evidence.join("")) {
            this.why.replaceChildren(...evidence.map((sentence) => element("li", {}, sentence)));
        }
    }
}

class LeftoverLine extends Line {
    constructor(id, deeds) {
        const end = element("button", { type: "button", class: "ends", click: () => deeds.perform("endLeftovers", id) }, "End…");
        const keep = element("button", { type: "button", click: () => deeds.perform("keepLeftovers", id) }, "Keep");
        super(end, keep);
        Object.assign(this, { end, keep });
    }
    update(session, { now, canWrite, isLive, doings }) {
        const { leftovers } = session;
        const worst = ["asked", "remains", "ending", "kept"].find((state) => leftovers.some((leftover) => leftover.state === state));
        this.show({
            what: `Left by ${session.name}`,
            verdict: leftoverStates[worst] ?? leftoverStates.remains,
            fate: `Its command ended ${ago(leftovers[0].since, now)}; this goes on:`,
            evidence: leftovers.map((leftover) => `${processName(leftover)} ${leftoverFate(leftover, now)}`),
        });
        this.deeds.hidden = !canWrite;
        this.keep.hidden = worst === "kept";
        for (const button of [this.end, this.keep]) {
            setUsable(button, isLive && !doings.has(session.id));
            setAttribute(button, "aria-label", `${button.textContent} what ${session.name} left`);
        }
    }
}

/** What is in order needs no line; what a session left has one of its own. */
function wantsALook({ verdict, action }) {
    return verdict !== "keep" || action !== "none";
}

export class LeftoversView {
    constructor(deeds, invalidate) {
        this.invalidate = invalidate;
        this.plan = null;
        this.planAt = null;
        this.failure = "";
        this.isAsking = false;
        this.isOutdated = false;
        this.lines = new Views((id) => new LeftoverLine(id, deeds));
        this.findings = new Views(() => new Line());
        byId("look").addEventListener("click", () => this.refresh());
    }
    async refresh() {
        if (this.isAsking) {
            this.isOutdated = true; // what is being told began before whatever this is about
            return;
        }
        this.isAsking = true;
        this.isOutdated = false;
        this.invalidate();
        try {
            this.plan = await read("api/gc");
            this.planAt = new Date().toISOString();
            this.failure = "";
        } catch (error) {
            this.failure = error.message;
        }
        this.isAsking = false;
        this.invalidate();
        if (this.isOutdated) {
            await this.refresh();
        }
    }
    render(model, context) {
        const lines = this.renderLeftovers(model, context);
        const findings = this.renderFindings(context);
        arrange(byId("leftovers"), [...lines, ...findings].map((line) => line.node));
        const isTidy = lines.length + findings.length === 0;
        byId("leftovers").hidden = isTidy;
        byId("tidy").hidden = !isTidy || this.plan === null || !this.plan.complete;
        setText(byId("plan-state"), this.stateText(context.now));
    }
    renderLeftovers(model, context) {
        const sessions = [...model.sessions.values()].filter((session) => session.leftovers.length > 0);
        const lines = this.lines.of(sessions.map((session) => session.id));
        lines.forEach((line, at) => line.update(sessions[at], context));
        return lines;
    }
    renderFindings({ now }) {
        const wanted = (this.plan?.verdicts ?? []).filter(wantsALook);
        const lines = this.findings.of(wanted.map(findingKey));
        lines.forEach((line, at) => {
            const finding = wanted[at];
            line.deeds.hidden = true;
            line.show({
                what: findingName(finding),
                verdict: verdicts[finding.verdict] ?? verdicts.unknown,
                fate: `It ${fates[finding.action] ?? fates.none} at the next clean-up${finding.since ? `; it has been so for ${age(finding.since, now)}` : ""}.`,
                evidence: finding.evidence,
            });
        });
        return lines;
    }
    stateText(now) {
        if (this.isAsking) {
            return "Looking…";
        }
        if (this.failure) {
            return `Could not look: ${this.failure}`;
        }
        const problem = this.plan?.problem ? ` Not everything could be looked at: ${this.plan.problem}` : "";
        return this.planAt ? `Looked ${ago(this.planAt, now)}.${problem}` : "";
    }
}
