// SPDX-License-Identifier: MIT
// Numbers and times as words.

export const minute = 60; // s
const hour = 60 * minute;
const day = 24 * hour;
export const absent = "–";

export function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}

/** "45 s", "3 min", "2 h", "5 days" */
export function span(seconds) {
    const length = Math.max(0, Math.floor(seconds));
    if (length < minute) {
        return `${length} s`;
    }
    if (length < hour) {
        return `${Math.floor(length / minute)} min`;
    }
    return length < 2 * day ? `${Math.floor(length / hour)} h` : `${Math.floor(length / day)} days`;
}

function secondsBetween(iso, now) {
    return (now - Date.parse(iso)) / 1000;
}

export function age(iso, now) {
    return iso ? span(secondsBetween(iso, now)) : absent;
}

/** Below a minute in steps of ten seconds: it is not told more often. */
export function ago(iso, now) {
    if (!iso) {
        return absent;
    }
    const seconds = secondsBetween(iso, now);
    if (seconds < 10) {
        return "just now";
    }
    return `${span(seconds < minute ? Math.floor(seconds / 10) * 10 : seconds)} ago`;
}

/** "in 40 s", "now" */
export function until(iso, now) {
    const seconds = -secondsBetween(iso, now);
    return seconds < 1 ? "now" : `in ${span(seconds)}`;
}

export function clockTime(date) {
    return date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

/** "3 Mar, 14:05" for what stands beside an age. */
export function moment(iso) {
    return iso ? new Date(iso).toLocaleString([], { dateStyle: "medium", timeStyle: "medium" }) : "";
}

export function memory(bytes) {
    if (bytes === null || bytes === undefined) {
        return absent;
    }
    const unit = 1000;
    if (bytes < unit ** 2) {
        return `${Math.round(bytes / unit)} kB`;
    }
    return bytes < unit ** 3 ? `${Math.round(bytes / unit ** 2)} MB` : `${(bytes / unit ** 3).toFixed(1)} GB`;
}

export function percent(value) {
    if (value === null || value === undefined) {
        return absent;
    }
    return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

export function number(value) {
    return value === null || value === undefined ? absent : String(value);
}

/** "a", "a and b", "a, b and c" */
export function enumerate(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
