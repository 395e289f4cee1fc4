// SPDX-License-Identifier: MIT
// What can be done to a session: each after a question that names what it hits, and with its outcome told.
import { read } from "./api.js";
import { count, enumerate } from "./format.js";
import { isFinished } from "./model.js";
import { askName } from "./naming.js";
import { tellOutcome } from "./outcomes.js";
import { ask } from "./question.js";
import { commandLine, outcomeOf, processName } from "./words.js";

function pathOf({ id }, more) {
    return `api/terminals/${encodeURIComponent(id)}${more}`;
}

function portsNote({ ports }) {
    return ports.length > 0 ? ` Nobody will answer at port ${enumerate(ports.map(String))}.` : "";
}

/** {items, note} for the question: the processes of a session as they are now. */
async function processesOf(session) {
    try {
        const { processes } = await read(pathOf(session, "/tree"));
        const items = processes.map((process) => `${processName(process)}  ${commandLine(process.command)}`.trimEnd());
        return { items, note: `${count(items.length, "process", "processes")} and whatever they start until then.${portsNote(session)}` };
    } catch (error) {
        return { items: [], note: `What runs in it could not be asked: ${error.message}.` };
    }
}

async function leftoversOf({ leftovers }) {
    return { items: leftovers.map(processName), note: "" };
}

/**
 * One row each. `question`: what ask() is to say; absent: it is done at once. `word`: what is under way meanwhile. `names`: what
 * it hits. `method` and `more`: the request. `outcome`: what its answer means, {text, isGood}.
 */
const deeds = {
    end: {
        question: ({ name }) => ({ title: `End “${name}”?`, lead: "This ends, everything that it started included:", verb: "End it", isDanger: true }),
        names: processesOf, word: "Ending", method: "DELETE", more: "",
        outcome: ({ name }, answer) => outcomeOf(`“${name}”`, answer),
    },
    restart: {
        question: (session) => (isFinished(session)
            ? { title: `Start “${session.name}” again?`, lead: "The same command starts anew. What still runs in it ends before:", verb: "Start again", isDanger: false }
            : { title: `Restart “${session.name}”?`, lead: "What runs in it ends, and the same command starts anew:", verb: "Restart it", isDanger: true }),
        names: processesOf, word: "Restarting", method: "POST", more: "/restart",
        outcome: ({ name }) => ({ text: `“${name}” has been started again.`, isGood: true }),
    },
    forget: {
        question: ({ name }) => ({ title: `Forget “${name}”?`, lead: "It leaves the list, with how it ended and its last screen.", verb: "Forget it", isDanger: false }),
        names: async () => ({ items: [], note: "Nothing is ended by this." }), word: "Forgetting", method: "POST", more: "/forget",
        outcome: ({ name }) => ({ text: `“${name}” is forgotten.`, isGood: true }),
    },
    endLeftovers: {
        question: ({ name }) => ({ title: `End what “${name}” left behind?`, lead: "These end, with whatever they started:", verb: "End them", isDanger: true }),
        names: leftoversOf, word: "Ending", method: "POST", more: "/leftovers/end",
        outcome: ({ name }, answer) => outcomeOf(`What “${name}” left`, answer),
    },
    keepLeftovers: {
        word: "Keeping", method: "POST", more: "/leftovers/keep",
        outcome: ({ name }) => ({ text: `What “${name}” left is kept.`, isGood: true }),
    },
};

export class Deeds {
    /** `done` is called after each deed. */
    constructor(model, access, invalidate, done) {
        Object.assign(this, { model, access, invalidate, done });
        this.doings = new Map(); // id: what is under way, as a word
    }
    /** Does what a row of `deeds` says, when it may be done now and the answer is yes. */
    async perform(name, id) {
        const session = this.model.sessions.get(id);
        const deed = deeds[name];
        if (!session || !this.model.isLive || this.doings.has(id)) {
            return;
        }
        if (!deed.question || await ask({ ...deed.question(session), names: deed.names(session) })) {
            await this.run(session, deed);
        }
    }
    /** Asks for another name, and gives it. */
    rename(id) {
        const session = this.model.sessions.get(id);
        if (session && this.model.isLive && !this.doings.has(id)) {
            askName({ title: `Rename “${session.name}”`, name: session.name, rename: (name) => this.access.write("POST", pathOf(session, "/rename"), { name }) });
        }
    }
    /** Shows that it is under way, and tells what became of it. */
    async run(session, { word, method, more, outcome }) {
        this.doings.set(session.id, word);
        this.invalidate();
        try {
            const { text, isGood } = outcome(session, await this.access.write(method, pathOf(session, more)));
            tellOutcome(text, isGood);
        } catch (error) {
            tellOutcome(`“${session.name}”: ${error.sentences ?? error.message}`, false);
        }
        this.doings.delete(session.id);
        this.invalidate();
        this.done();
    }
}
