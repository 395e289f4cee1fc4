// SPDX-License-Identifier: MIT
// Requests to the monitor. What fails is an ApiError with words for a person.

export class ApiError extends Error {
    constructor(status, detail, advice) {
        super(detail);
        this.status = status; // 0: nobody answered
        this.advice = advice || "";
    }
    /** One or two sentences. */
    get sentences() {
        return [this.message, this.advice].filter(Boolean).map(sentence).join(" ");
    }
}

function sentence(text) {
    const start = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?…]$/.test(start) ? start : `${start}.`;
}

async function errorOf(response) {
    const problem = await response.json().catch(() => ({}));
    return new ApiError(response.status, problem.detail || `the monitor answered ${response.status}`, problem.advice);
}

async function request(path, options) {
    let response;
    try {
        response = await fetch(path, { cache: "no-store", credentials: "omit", redirect: "error", ...options });
    } catch {
        throw new ApiError(0, "the monitor cannot be reached");
    }
    if (!response.ok) {
        throw await errorOf(response);
    }
    return response.json().catch(() => {
        throw new ApiError(0, "the monitor’s answer broke off");
    });
}

export function read(path) {
    return request(path, {});
}

/** `token`: null where none is needed. `body`: an object, or undefined for none. */
export function write(method, path, token, body) {
    const headers = {};
    if (token !== null) {
        headers.Authorization = `Bearer ${token}`;
    }
    if (body !== undefined) {
        headers["Content-Type"] = "application/json";
    }
    return request(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}
