// SPDX-License-Identifier: MIT
// What stands above everything else: that the supervisor is gone, what is wrong, and that one may only look.
import { byId, element, setAttribute, setText } from "./dom.js";
import { clockTime, minute, span } from "./format.js";
import { Badge } from "./marks.js";
import { Link } from "./model.js";

const pills = {
    [Link.Connecting]: { word: "Connecting", tone: "busy", mark: "turning" },
    [Link.Live]: { word: "Live", tone: "good", mark: "disc" },
    [Link.Starting]: { word: "Starting", tone: "busy", mark: "turning" },
    [Link.Gone]: { word: "Tray gone", tone: "bad", mark: "cross" },
    [Link.Broken]: { word: "Tray gone", tone: "bad", mark: "cross" },
};

const whys = {
    [Link.Gone]: "Its supervisor does not answer",
    [Link.Broken]: "Nobody answers at this address",
};

class Notice {
    constructor(tone, drawing) {
        this.title = new Badge(element("strong", { class: "badge" }));
        this.look = { tone, mark: drawing };
        this.lines = element("div", { class: "lines" });
        this.node = element("div", { class: "notice", role: "status", "data-tone": tone, hidden: true }, this.title.node, this.lines);
    }
    /** null: nothing to say. */
    show(title, lines = []) {
        this.node.hidden = title === null;
        if (title !== null) {
            this.title.show({ word: title, ...this.look });
            while (this.lines.children.length > lines.length) {
                this.lines.lastChild.remove();
            }
            lines.forEach((line, at) => setText(this.lines.children[at] ?? this.lines.appendChild(element("p")), line));
        }
    }
}

export class Notices {
    constructor() {
        this.gone = new Notice("bad", "cross");
        this.starting = new Notice("busy", "turning");
        this.problems = new Notice("warn", "triangle");
        this.access = new Notice("idle", "lock");
        byId("notices").append(this.gone.node, this.starting.node, this.problems.node, this.access.node);
        this.link = new Badge(byId("link"));
        this.pass = new Badge(byId("access"));
    }
    render(model, access, now) {
        this.link.show(pills[model.link]);
        this.showGone(model, now);
        this.starting.show(model.link === Link.Starting ? "Shellreeve is starting" : null, ["It is still looking at what there is."]);
        const { problems } = model;
        this.problems.show(model.isLive && problems.length > 0 ? (problems.length === 1 ? "Something is wrong" : `${problems.length} things are wrong`) : null, problems);
        this.showAccess(access);
        setAttribute(document.body, "data-link", model.link);
    }
    showGone({ link, since, isKnown }, now) {
        if (since === null) {
            this.gone.show(null);
            return;
        }
        const rest = isKnown ? "Sessions live on without it; below is what was known then." : "Sessions live on without it.";
        const seconds = (now - since) / 1000;
        this.gone.show(`The tray has been gone since ${clockTime(since)}${seconds < minute ? "" : `, for ${span(seconds)}`}`,
            [`${whys[link]}. ${rest} This page comes back by itself when Shellreeve is started again.`]);
    }
    showAccess(access) {
        byId("access").hidden = false;
        setAttribute(document.body, "data-access", access.canWrite ? "write" : "read");
        this.pass.show(access.canWrite ? { word: "May end and restart", tone: "good", mark: "open" } : { word: "Read-only", tone: "idle", mark: "lock" });
        const how = "To end or restart sessions from here, choose “Open dashboard” in the menu of Shellreeve’s tray icon.";
        this.access.show(access.canWrite ? null : "This page is read-only", [access.reason, how].filter(Boolean));
    }
}
