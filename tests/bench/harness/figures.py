# SPDX-License-Identifier: MIT
"""Figures of a row, and how they read."""
import math
import statistics
from dataclasses import dataclass, field


@dataclass
class Check:
    """One budget: `value` against `limit`, both in `unit`."""
    title: str
    ours: str
    reference: str
    value: float
    limit: float
    unit: str = "×"
    at_least: bool = False

    @property
    def passes(self):
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def measured_text(self):
        return f"{self.value:.2f} {self.unit}" if self.unit == "×" else f"{number(self.value)} {self.unit}".strip()

    def budget_text(self):
        return f"{'≥' if self.at_least else '≤'} {number(self.limit)} {self.unit}".strip()


@dataclass
class Outcome:
    """What a row measured: its checks, and every sample it took."""
    checks: list
    raw: dict
    notes: list = field(default_factory=list)


def number(value):
    """With three figures that count, and never in powers of ten."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def percentile(samples, share):
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(samples):
    return statistics.median(samples)


def median_ratio(ours, theirs):
    """Of the ratios within each round: what slows a whole round down slows both alike."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def micro(nanoseconds):
    return f"{nanoseconds / 1e3:.0f} µs"


def milli(nanoseconds):
    return f"{nanoseconds / 1e6:.2f} ms"


def kib(value):
    return f"{value:,.0f} KiB"
