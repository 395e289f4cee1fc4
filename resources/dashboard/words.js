// SPDX-License-Identifier: MIT
// What the API's words mean to a person. A tone names a colour and never stands alone: a mark and a word go with it.
import { count, until } from "./format.js";

const signals = { 1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 6: "SIGABRT", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM" };

const states = {
    starting: { word: "Starting", tone: "busy", mark: "turning" },
    running: { word: "Running", tone: "good", mark: "disc" },
    restarting: { word: "Restarting", tone: "busy", mark: "turning" },
    "crash-loop": { word: "Keeps failing", tone: "bad", mark: "triangle" },
    ending: { word: "Ending", tone: "busy", mark: "turning" },
    unreachable: { word: "Not answering", tone: "warn", mark: "question" },
};

function exitState({ interrupted, exitCode, exitSignal }) {
    if (interrupted) {
        return { word: "Interrupted", tone: "warn", mark: "question" };
    }
    if (exitSignal !== null) {
        return { word: `Ended by ${signals[exitSignal] ?? `signal ${exitSignal}`}`, tone: "bad", mark: "cross" };
    }
    if (exitCode === null) {
        return { word: "Ended unseen", tone: "warn", mark: "question" };
    }
    return exitCode === 0 ? { word: "Finished", tone: "idle", mark: "tick" } : { word: `Failed (${exitCode})`, tone: "bad", mark: "cross" };
}

/** {word, tone, mark} */
export function stateOf(session) {
    return states[session.status] ?? exitState(session);
}

/** What a session asks for, beyond what its state says; "" for nothing. */
export function wishOf({ attention }) {
    switch (attention?.kind) {
    case "bell":
        return "Rang the bell";
    case "message":
        return attention.text || "Sent a message";
    default:
        return "";
    }
}

export function asksForYou(session) {
    return session.attention !== null || session.problem !== null || session.leftovers.some((leftover) => leftover.state === "asked");
}

/** As one would type it. */
export function commandLine(words) {
    const plain = /^[\w@%+=:,./-]+$/;
    return words.map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

export function processName({ program, pid }) {
    return pid ? `${program || "a process"} (${pid})` : program;
}

const leftoverStates = {
    ending: ({ endsAt }, now) => (endsAt ? `ends ${until(endsAt, now)}` : "is being ended"),
    asked: () => "waits for your answer",
    kept: ({ reason }) => (reason ? `kept: ${reason}` : "kept"),
};

export function leftoverFate(leftover, now) {
    const known = leftoverStates[leftover.state];
    return known ? known(leftover, now) : `could not be ended${leftover.reason ? `: ${leftover.reason}` : ""}`;
}

const findingKinds = { shellper: "Session", socket: "Socket file", process: "Process" };

/** Of one thing that a look around found, among all. */
export function findingKey({ kind, pid, sessionId, subject }) {
    return [kind, pid, sessionId, subject].join(" ");
}

export function findingName({ kind, pid, subject, sessionId }) {
    const what = kind === "process" ? processName({ program: subject, pid }) : subject ?? sessionId;
    return `${findingKinds[kind] ?? kind} ${what}`;
}

export const verdicts = {
    adopt: { word: "ours, not listed yet", tone: "busy", mark: "turning" },
    keep: { word: "in order", tone: "good", mark: "tick" },
    reap: { word: "over", tone: "idle", mark: "cross" },
    foreign: { word: "somebody else’s", tone: "warn", mark: "triangle" },
    unknown: { word: "cannot be told", tone: "warn", mark: "question" },
};
export const fates = {
    adopt: "joins the list",
    show: "is shown as not answering",
    "mark-exited": "its end is written down",
    end: "is ended",
    forget: "is forgotten",
    "end-husk": "its shellper is ended",
    "end-remains": "what it left is ended",
    "remove-traces": "is removed",
    none: "is left alone",
};

/** What became of a clean-up, by its findings: {text, isGood}. */
export function cleanupOutcome(findings) {
    if (findings.length === 0) {
        return { text: "There was nothing to clean up any more.", isGood: true };
    }
    const isUndone = ({ outcome }) => outcome === null || /^(could not|not done|left alone)/.test(outcome);
    const told = findings.map((finding) => `${findingName(finding)}: ${finding.outcome ?? "held back"}.`);
    const undone = findings.filter(isUndone).length;
    const done = count(findings.length - undone, "thing is", "things are");
    return { text: [`${done} cleaned up${undone > 0 ? `, ${undone} not` : ""}.`, ...told].join(" "), isGood: undone === 0 };
}

/** What became of an end, and whether it is good: {text, isGood}. */
export function outcomeOf(what, { ended, endedProcesses = [], survivors = [], kept = [] }) {
    const reasons = (processes) => processes.map((process) => processName(process) + (process.reason ? `: ${process.reason}` : "")).join("; ");
    const parts = [`${what} ${ended ? "has" : "has not"} ended.`];
    if (endedProcesses.length > 0) {
        parts.push(`${count(endedProcesses.length, "process is", "processes are")} gone.`);
    }
    if (survivors.length > 0) {
        parts.push(`Still there: ${reasons(survivors)}.`);
    }
    if (kept.length > 0) {
        parts.push(`Kept: ${reasons(kept)}.`);
    }
    return { text: parts.join(" "), isGood: ended && survivors.length === 0 };
}
