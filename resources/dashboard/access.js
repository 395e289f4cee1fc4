// SPDX-License-Identifier: MIT
// Whether this page may change something: the monitor's token, which a ticket was exchanged for. It is kept for this tab
// only, and in no address.
import { ApiError, write } from "./api.js";

const key = "shellreeve.token";

export class Access {
    /** `changed` is called when canWrite or reason has changed. */
    constructor(changed) {
        this.changed = changed;
        this.reason = ""; // why there is no access any more, or none although there was a ticket
    }
    get token() {
        return sessionStorage.getItem(key);
    }
    get canWrite() {
        return this.token !== null;
    }
    async redeem(ticket) {
        try {
            const answer = await write("POST", "api/session", null, { ticket });
            sessionStorage.setItem(key, answer.token);
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
                sessionStorage.removeItem(key);
                this.reason = "The access that this page had is not valid any more.";
                this.changed();
            }
            throw error;
        }
    }
}
