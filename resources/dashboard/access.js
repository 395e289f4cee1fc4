// SPDX-License-Identifier: MIT
// Whether this page may change something: the monitor's token, which a ticket was exchanged for. It is kept for this tab
// only, and in no address.
import { ApiError, write } from "./api.js";

const key = "shellreeve.token";
let token = null; // what a browser that stores nothing for a page has of it, until it is loaded again

function kept() {
    try {
        return sessionStorage.getItem(key) ?? token;
    } catch { // the very name throws where storage is blocked
        return token;
    }
}

function keep(text) {
    token = text;
    try {
        if (text === null) {
            sessionStorage.removeItem(key);
        } else {
            sessionStorage.setItem(key, text);
        }
    } catch {
        // the variable has it
    }
}

export class Access {
    /** `changed` is called when canWrite or reason has changed. */
    constructor(changed) {
        this.changed = changed;
        this.reason = ""; // why there is no access any more, or none although there was a ticket
    }
    get token() {
        return kept();
    }
    get canWrite() {
        return this.token !== null;
    }
    async redeem(ticket) {
        try {
            if (ticket === "") {
                throw new ApiError(0, "a part of it is missing");
            }
            const answer = await write("POST", "api/session", null, { ticket });
            keep(answer.token);
            this.reason = "";
        } catch (error) {
            this.reason = `The link that opened this page gives no access: ${error.message}.`;
        }
        this.changed();
    }
    /** As write() of api.js; a token that is not taken any more is given up. */
    async write(method, path, body) {
        try {
            return await write(method, path, this.token, body);
        } catch (error) {
            if (error instanceof ApiError && error.status === 401) {
                keep(null);
                this.reason = "The access that this page had is not valid any more.";
                this.changed();
            }
            throw error;
        }
    }
}
