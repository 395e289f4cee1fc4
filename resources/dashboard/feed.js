// SPDX-License-Identifier: MIT
// The stream of events. The browser comes again by itself after a break; after a refusal it would not, so that is done here.
// A browser has six connections to a host for all its pages, and each stream holds one: pages that nobody sees follow by turns,
// one at a time, so that its title is right, and the others rest until they are seen.

const firstPause = 1000; // ms
const longestPause = 10000;
const untilRest = 5000; // ms: whoever looks at another page for a moment only finds this one as it was
const turnName = "shellreeve.unseen";
const types = ["snapshot", "session.created", "session.changed", "session.removed", "counts", "supervisor"];

export class Feed {
    /**
     * `tell(type, data)` for each event, `broken()` whenever the stream breaks or cannot be had, `resting()` when it was closed
     * because nobody looks.
     */
    constructor(path, tell, broken, resting) {
        Object.assign(this, { path, tell, broken, resting });
        this.pause = firstPause;
        this.source = null;
        this.turn = null;
        this.open();
        document.addEventListener("visibilitychange", () => this.onSight());
        this.onSight();
    }
    open() {
        this.source = new EventSource(this.path);
        for (const type of types) {
            this.source.addEventListener(type, (event) => {
                this.pause = firstPause;
                this.tell(type, JSON.parse(event.data));
            });
        }
        this.source.addEventListener("error", () => this.onBreak());
    }
    onBreak() {
        this.broken();
        if (this.source.readyState === EventSource.CLOSED) {
            this.retry = setTimeout(() => this.open(), this.pause);
            this.pause = Math.min(this.pause * 2, longestPause);
        }
    }
    onSight() {
        clearTimeout(this.rests);
        if (document.hidden) {
            this.rests = setTimeout(() => this.rest(), untilRest);
            return;
        }
        this.turn?.abort();
        if (this.source === null) {
            this.open();
        }
    }
    /** Until this page is seen, or it is its turn. */
    rest() {
        clearTimeout(this.retry);
        this.source.close();
        this.source = null;
        this.resting();
        this.turn = new AbortController();
        const { signal } = this.turn;
        const follow = () => new Promise((seen) => {
            this.open();
            signal.addEventListener("abort", seen);
        });
        // It fails when this page is seen before its turn comes, and where the browser denies pages what others of theirs know of.
        navigator.locks?.request(turnName, { signal }, () => !signal.aborted && follow()).catch(() => {});
    }
}
