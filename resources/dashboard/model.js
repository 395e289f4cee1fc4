// SPDX-License-Identifier: MIT
// What is known: the sessions as the stream tells them, the short history of each, and how the stream stands.

export const historyLength = 60; // samples of two seconds

export const Link = { Connecting: "connecting", Live: "live", Starting: "starting", Gone: "gone", Broken: "broken" };

export class Model {
    constructor() {
        this.sessions = new Map(); // id: session, as the API has it
        this.histories = new Map(); // id: {cpu: [], memory: []}
        this.link = Link.Connecting;
        this.since = null; // Date since when the link is Gone or Broken
        this.problems = [];
        this.isKnown = false; // whether there ever was a list
    }
    /** Takes one event in. */
    take(type, data) {
        switch (type) {
        case "snapshot":
            this.setSupervisor(data);
            if (this.link === Link.Live) { // else it is empty for want of anybody to ask
                this.replaceAll(data.terminals);
            }
            break;
        case "supervisor":
            this.setSupervisor(data);
            break;
        case "session.removed":
            this.remove(data.session.id);
            break;
        case "session.created":
        case "session.changed":
            this.sessions.set(data.session.id, data.session);
            break;
        case "counts":
            data.sessions.forEach((counts) => this.count(counts));
            break;
        }
    }
    setSupervisor({ connected, ready, problems }) {
        this.problems = problems;
        this.setLink(connected ? (ready ? Link.Live : Link.Starting) : Link.Gone);
    }
    setLink(link) {
        const isLost = link === Link.Gone || link === Link.Broken;
        if (!isLost) {
            this.since = null;
        } else if (this.since === null) { // gone first, then broken: it is one absence
            this.since = new Date();
        }
        this.link = link;
    }
    replaceAll(sessions) {
        const ids = new Set(sessions.map((session) => session.id));
        [...this.sessions.keys()].filter((id) => !ids.has(id)).forEach((id) => this.remove(id));
        sessions.forEach((session) => this.sessions.set(session.id, session));
        this.isKnown = true;
    }
    remove(id) {
        this.sessions.delete(id);
        this.histories.delete(id);
    }
    count(counts) {
        const session = this.sessions.get(counts.id);
        if (session === undefined) {
            return;
        }
        Object.assign(session, counts);
        const history = this.historyOf(counts.id);
        append(history.cpu, counts.cpuPercent);
        append(history.memory, counts.memoryBytes);
    }
    historyOf(id) {
        if (!this.histories.has(id)) {
            this.histories.set(id, { cpu: [], memory: [] });
        }
        return this.histories.get(id);
    }
    get isLive() {
        return this.link === Link.Live;
    }
}

function append(samples, value) {
    samples.push(value ?? 0);
    if (samples.length > historyLength) {
        samples.shift();
    }
}

export function isFinished(session) {
    return session.status === "exited";
}

/** [{path, sessions}] by path; in each, those that live first, as they were created. */
export function byWorkspace(sessions) {
    const groups = new Map();
    for (const session of sessions) {
        groups.set(session.workspace, [...(groups.get(session.workspace) ?? []), session]);
    }
    const order = (one, other) => isFinished(one) - isFinished(other)
        || String(one.createdAt).localeCompare(String(other.createdAt)) || one.id.localeCompare(other.id);
    return [...groups].sort(([one], [other]) => one.localeCompare(other))
        .map(([path, members]) => ({ path, sessions: members.sort(order) }));
}
