// SPDX-License-Identifier: MIT
// Says aloud, to who listens instead of looking, what became of a session; and numbers those that ask in the title.
import { byId } from "./dom.js";
import { asksForYou, stateOf, wishOf } from "./words.js";

function newsOf(type, before, session) {
    if (type === "session.created") {
        return `${session.name} is there.`;
    }
    if (type === "session.removed") {
        return `${session.name} has gone.`;
    }
    const words = [stateOf(session).word, wishOf(session)].filter((word) => word && (!before || ![stateOf(before).word, wishOf(before)].includes(word)));
    return words.length > 0 ? `${session.name}: ${words.join(", ")}.` : "";
}

/** Before an event is taken in. */
export function tellNews(model, type, data) {
    if (data.session === undefined || document.hidden) {
        return;
    }
    const text = newsOf(type, model.sessions.get(data.session.id), data.session);
    if (text) {
        byId("news").textContent = text;
    }
}

/** After one. */
export function numberTitle(model) {
    const asking = [...model.sessions.values()].filter(asksForYou).length;
    document.title = asking > 0 ? `(${asking}) Shellreeve` : "Shellreeve";
}
