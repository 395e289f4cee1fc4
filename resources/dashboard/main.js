// SPDX-License-Identifier: MIT
// The dashboard: the stream of events goes into the model, and the views show it at the next frame. A page that nobody sees
// gets no frames, and so draws nothing; its clock stands still, too.
import { Access } from "./access.js";
import { Cleanup } from "./cleanup.js";
import { Deeds } from "./deeds.js";
import { Feed } from "./feed.js";
import { Figures } from "./figures.js";
import { HealthView } from "./healthview.js";
import { LeftoversView } from "./leftoversview.js";
import { Link, Model } from "./model.js";
import { numberTitle, tellNews } from "./news.js";
import { Notices } from "./notices.js";
import { SessionsView } from "./sessionsview.js";
import { onTicket } from "./ticket.js";

const betweenAges = 10000; // ms: how soon an age may be wrong

const model = new Model();
const access = new Access(invalidate);
const deeds = new Deeds(model, access, invalidate, refresh);
const notices = new Notices();
const figures = new Figures();
const sessions = new SessionsView(deeds, invalidate);
const leftovers = new LeftoversView(deeds, invalidate);
const cleanup = new Cleanup(model, access, invalidate, refresh);
const health = new HealthView(invalidate);
let frame = 0;
let ages = 0;

function invalidate() {
    frame ||= requestAnimationFrame(render);
}

function render() {
    frame = 0;
    const now = Date.now();
    const context = { now, isLive: model.isLive, canWrite: access.canWrite, doings: deeds.doings };
    notices.render(model, access, now);
    figures.render(model);
    sessions.render(model, context);
    leftovers.render(model, context);
    cleanup.render(leftovers.plan, context);
    health.render(model, context);
}

function refresh() {
    leftovers.refresh();
    health.refresh();
}

function take(type, data) {
    const wasLive = model.isLive;
    const problems = model.problems.join();
    tellNews(model, type, data);
    model.take(type, data);
    numberTitle(model);
    if (model.isLive && !wasLive) {
        refresh();
    } else if (model.isLive && problems !== model.problems.join()) {
        health.refresh();
    }
    invalidate();
}

function lose() {
    model.setLink(Link.Broken);
    invalidate();
}

/** Nothing was lost: what is shown is as old as the last look, and renewed before anything can be done. */
function wait() {
    if (model.isLive) {
        model.setLink(Link.Connecting);
        invalidate();
    }
}

function followClock() {
    clearInterval(ages);
    ages = document.hidden ? 0 : setInterval(invalidate, betweenAges);
    invalidate();
}

onTicket((ticket) => access.redeem(ticket));
new Feed("api/events", take, lose, wait);
document.addEventListener("visibilitychange", followClock);
followClock();
