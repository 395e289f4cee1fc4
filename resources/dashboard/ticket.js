// SPDX-License-Identifier: MIT
// The single-use ticket with which the tray opens this page. Loaded first, and before all else: the ticket leaves the
// address bar and the history at once, used or not.

function takeFromAddress() {
    const fragment = new URLSearchParams(location.hash.slice(1));
    if (!fragment.has("ticket")) {
        return null;
    }
    history.replaceState(null, "", location.pathname + location.search);
    return fragment.get("ticket");
}

const atLoad = takeFromAddress();

/** Calls back with each ticket the page gets: the one it was opened with, and those that are pasted into its address. */
export function onTicket(take) {
    if (atLoad !== null) {
        take(atLoad);
    }
    window.addEventListener("hashchange", () => {
        const ticket = takeFromAddress();
        if (ticket !== null) {
            take(ticket);
        }
    });
}
