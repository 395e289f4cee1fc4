// SPDX-License-Identifier: MIT
// Nodes. Text is text here: nothing is ever parsed as HTML.

const svgSpace = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            node.addEventListener(name, value);
        } else {
            setAttribute(node, name, value);
        }
    }
    node.append(...children);
    return node;
}

/** `attributes`: by name; a function is a listener, null and false are left out. */
export function element(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

export function drawing(name, attributes = {}, ...children) {
    return fill(document.createElementNS(svgSpace, name), attributes, children);
}

export function setAttribute(node, name, value) {
    if (value === null || value === false || value === undefined) {
        node.removeAttribute(name);
    } else if (node.getAttribute(name) !== String(value)) {
        node.setAttribute(name, value);
    }
}

/** A button that cannot be used now keeps its place and the focus; whoever listens to it looks whether it may. */
export function setUsable(button, isUsable) {
    setAttribute(button, "aria-disabled", String(!isUsable));
}

/** Writes only what is new: a reader's selection and place stay. */
export function setText(node, text) {
    if (node.textContent !== text) {
        node.textContent = text;
    }
}

export function byId(id) {
    return document.getElementById(id);
}

/** The children of a node become these, in this order; those that stay are not touched, and the focus stays with its node. */
export function arrange(parent, nodes) {
    const focused = document.activeElement;
    const wanted = new Set(nodes);
    [...parent.children].filter((child) => !wanted.has(child)).forEach((child) => child.remove());
    nodes.forEach((node, at) => {
        if (parent.children[at] !== node) {
            parent.insertBefore(node, parent.children[at] ?? null);
        }
    });
    if (focused !== document.activeElement && focused?.isConnected) {
        focused.focus({ preventScroll: true });
    }
}

/** Views by key: made when new, kept while wanted. */
export class Views {
    constructor(make) {
        this.make = make;
        this.views = new Map();
    }
    /** The views of these keys, in their order. */
    of(keys) {
        const wanted = new Set(keys);
        [...this.views.keys()].filter((key) => !wanted.has(key)).forEach((key) => this.views.delete(key));
        return keys.map((key) => {
            if (!this.views.has(key)) {
                this.views.set(key, this.make(key));
            }
            return this.views.get(key);
        });
    }
}
