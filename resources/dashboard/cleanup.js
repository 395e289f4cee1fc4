// SPDX-License-Identifier: MIT
// The clean-up: what it would do is named first, and then that is done, and nothing else.
import { read } from "./api.js";
import { byId, setText, setUsable } from "./dom.js";
import { count } from "./format.js";
import { tellOutcome } from "./outcomes.js";
import { ask } from "./question.js";
import { fates, findingKey, findingName, cleanupOutcome } from "./words.js";

function deedsIn({ verdicts }) {
    return verdicts.filter(({ action }) => action !== "none");
}

function keysIn(plan) {
    return deedsIn(plan).map((finding) => `${finding.action} ${findingKey(finding)}`);
}

/** {items, note, isPossible} for the question. */
function namesOf(plan) {
    const deeds = deedsIn(plan);
    const items = deeds.map((finding) => `${findingName(finding)} ${fates[finding.action] ?? fates.none}`);
    const ends = plan.held > 0 ? ` It ends ${count(plan.held, "session", "sessions")}: that many only because you say so.` : "";
    const note = deeds.length > 0 ? `Whoever has come to life again by then is left alone.${ends}` : "There is nothing to clean up any more.";
    return { items, note, isPossible: deeds.length > 0 };
}

export class Cleanup {
    /** `done` is called after each. */
    constructor(model, access, invalidate, done) {
        Object.assign(this, { model, access, invalidate, done });
        this.isRunning = false;
        this.isWanted = false;
        this.button = byId("clean");
        this.button.addEventListener("click", () => this.perform());
    }
    /** `plan`: as it was seen last, or null. */
    render(plan, { canWrite, isLive }) {
        this.isWanted = plan !== null && deedsIn(plan).length > 0;
        this.button.hidden = !canWrite;
        setText(this.button, this.isRunning ? "Cleaning up…" : "Clean up…");
        setUsable(this.button, isLive && this.isWanted && !this.isRunning);
    }
    async perform() {
        if (!this.model.isLive || !this.isWanted || this.isRunning) {
            return;
        }
        let plan = null;
        const names = read("api/gc").then((answer) => namesOf(plan = answer),
            (error) => ({ items: [], note: `What there is to do could not be asked: ${error.message}.`, isPossible: false }));
        if (await ask({ title: "Clean up?", lead: "This is done, and nothing else:", verb: "Clean up", isDanger: true, names })) {
            await this.run(plan);
        }
    }
    /** Does what was agreed to, if by now nothing else would be done with it. */
    async run(plan) {
        this.isRunning = true;
        this.invalidate();
        try {
            const agreed = new Set(keysIn(plan));
            if (keysIn(await read("api/gc")).every((key) => agreed.has(key))) {
                const { text, isGood } = cleanupOutcome(deedsIn(await this.access.write("POST", "api/gc", { confirmed: plan.held > 0 })));
                tellOutcome(text, isGood);
            } else {
                tellOutcome("Nothing was cleaned up: there is something else to do by now. Look at it, and try again.", false);
            }
        } catch (error) {
            tellOutcome(`The clean-up: ${error.sentences ?? error.message}`, false);
        }
        this.isRunning = false;
        this.invalidate();
        this.done();
    }
}
