// SPDX-License-Identifier: MIT
// The sessions by workspace, and the filter over them.
import { arrange, byId, element, setText, Views } from "./dom.js";
import { count, memory } from "./format.js";
import { byWorkspace } from "./model.js";
import { columnNames, SessionRow } from "./sessionrow.js";
import { commandLine, stateOf } from "./words.js";

class Group {
    constructor(path) {
        const at = path.replace(/\/+$/, "").lastIndexOf("/") + 1;
        this.summary = element("p", { class: "quiet" });
        this.rows = element("ul", { class: "card list", role: "list" });
        const title = element("h3", { class: "path" }, element("span", { class: "above" }, path.slice(0, at)), element("span", {}, path.slice(at)));
        this.node = element("section", { class: "group", "aria-label": `Workspace ${path}` }, element("div", { class: "subheading" }, title, this.summary), this.rows);
    }
    update(sessions, rows) {
        const bytes = sessions.reduce((sum, session) => sum + (session.memoryBytes ?? 0), 0);
        setText(this.summary, count(sessions.length, "session", "sessions") + (bytes > 0 ? `, ${memory(bytes)}` : ""));
        arrange(this.rows, rows);
    }
}

function matches(session, words) {
    const hay = [session.name, session.id, commandLine(session.command), session.workspace, stateOf(session).word, ...session.ports].join("\n").toLowerCase();
    return words.every((word) => hay.includes(word));
}

export class SessionsView {
    constructor(deeds, invalidate) {
        this.groups = new Views((path) => new Group(path));
        this.rows = new Views((id) => new SessionRow(id, deeds));
        this.filter = byId("filter");
        this.filter.addEventListener("input", invalidate);
        byId("columns").append(...columnNames.map((name) => element("span", {}, name)));
    }
    render(model, context) {
        const all = [...model.sessions.values()];
        const words = this.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
        const shown = all.filter((session) => matches(session, words));
        this.renderGroups(byWorkspace(shown), model, context);
        setText(byId("shown"), words.length > 0 ? `${shown.length} of ${count(all.length, "session", "sessions")}` : "");
        byId("columns").hidden = shown.length === 0;
        byId("empty").hidden = all.length > 0 || !model.isKnown;
        byId("nomatch").hidden = all.length === 0 || shown.length > 0;
        this.filter.parentElement.hidden = all.length === 0;
    }
    renderGroups(groups, model, context) {
        const hadFocus = byId("groups").contains(document.activeElement);
        const rows = this.rows.of(groups.flatMap((group) => group.sessions.map((session) => session.id)));
        const views = this.groups.of(groups.map((group) => group.path));
        let next = 0;
        views.forEach((view, at) => {
            const { sessions } = groups[at];
            const mine = rows.slice(next, next += sessions.length);
            mine.forEach((row, index) => row.update(sessions[index], {
                ...context, history: model.historyOf(sessions[index].id), doing: context.doings.get(sessions[index].id),
            }));
            view.update(sessions, mine.map((row) => row.node));
        });
        arrange(byId("groups"), views.map((view) => view.node));
        if (hadFocus && document.activeElement === document.body) { // its line has gone
            byId("sessions").focus();
        }
    }
}
