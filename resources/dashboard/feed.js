// SPDX-License-Identifier: MIT
// The stream of events. The browser comes again by itself after a break; after a refusal it would not, so that is done here.

const firstPause = 1000; // ms
const longestPause = 10000;
const types = ["snapshot", "session.created", "session.changed", "session.removed", "counts", "supervisor"];

export class Feed {
    /** `tell(type, data)` for each event, `broken()` whenever the stream breaks or cannot be had. */
    constructor(path, tell, broken) {
        this.path = path;
        this.tell = tell;
        this.broken = broken;
        this.pause = firstPause;
        this.open();
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
            setTimeout(() => this.open(), this.pause);
            this.pause = Math.min(this.pause * 2, longestPause);
        }
    }
}
