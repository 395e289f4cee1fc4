// SPDX-License-Identifier: MIT
// A small drawing for each kind of state, so that none is told by its colour alone.
import { drawing, element, setAttribute, setText } from "./dom.js";

const shapes = {
    disc: () => [drawing("circle", { cx: 8, cy: 8, r: 4.5, class: "solid" })],
    turning: () => [drawing("path", { d: "M13 8a5 5 0 1 1-2.2-4.2" }), drawing("path", { d: "M11.4 1v3.2H8.2" })],
    tick: () => [drawing("path", { d: "M3 8.6 6.4 12 13 4.6" })],
    cross: () => [drawing("path", { d: "M4 4l8 8M12 4l-8 8" })],
    triangle: () => [drawing("path", { d: "M8 2.2 14.2 13H1.8z" }), drawing("path", { d: "M8 6.4v3M8 11.2v.2" })],
    question: () => [drawing("path", { d: "M5.4 6A2.7 2.7 0 1 1 8 8.6v1.2M8 12.4v.2" })],
    lock: () => [drawing("path", { d: "M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" })],
    open: () => [drawing("path", { d: "M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 4.8-1" })],
    pencil: () => [drawing("path", { d: "M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.4 4.3l2.3 2.3" })],
    bell: () => [drawing("path", { d: "M3 11.6c1.3-1.1 1.7-2.4 1.7-4.6a3.3 3.3 0 0 1 6.6 0c0 2.2.4 3.5 1.7 4.6zM6.8 14.2h2.4" })],
};

function draw(svg, name) {
    if (svg.dataset.mark !== name) {
        svg.dataset.mark = name;
        svg.replaceChildren(...shapes[name]());
    }
}

export function mark(name) {
    const svg = drawing("svg", { class: "mark", viewBox: "0 0 16 16", "aria-hidden": "true" });
    draw(svg, name);
    return svg;
}

/** A mark and a word in one colour. */
export class Badge {
    constructor(node = element("span", { class: "badge" })) {
        this.node = node;
        this.drawing = mark("disc");
        this.word = element("span");
        this.node.append(this.drawing, this.word);
    }
    show({ word, tone, mark: name }) {
        draw(this.drawing, name);
        setText(this.word, word);
        setAttribute(this.node, "data-tone", tone);
    }
}
