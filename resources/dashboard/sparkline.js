// SPDX-License-Identifier: MIT
// A small line of what was measured last. For the eye only: the number stands beside it.
import { drawing, setAttribute } from "./dom.js";
import { historyLength } from "./model.js";

const width = 60;
const height = 18;

/** The newest at the right; `least`: what the top stands for at the least, so that a flat line near nothing looks flat. */
function pathOf(samples, least) {
    const top = Math.max(least, ...samples) * 1.1;
    const step = width / (historyLength - 1);
    const left = width - (samples.length - 1) * step;
    return samples.map((value, at) => `${at === 0 ? "M" : "L"}${(left + at * step).toFixed(1)} ${(height - 1 - (value / top) * (height - 2)).toFixed(1)}`).join("");
}

export class Sparkline {
    constructor(least) {
        this.least = least;
        this.area = drawing("path", { class: "area" });
        this.line = drawing("path", { class: "line" });
        const ground = drawing("path", { class: "ground", d: `M0 ${height - 0.5}H${width}` });
        this.node = drawing("svg", { class: "spark", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, ground, this.area, this.line);
    }
    show(samples) {
        const path = samples.length > 1 ? pathOf(samples, this.least) : "";
        setAttribute(this.line, "d", path);
        setAttribute(this.area, "d", path && `${path}V${height}H${(width - (samples.length - 1) * width / (historyLength - 1)).toFixed(1)}z`);
    }
}
