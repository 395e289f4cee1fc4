# SPDX-License-Identifier: MIT
"""From a key to its echo through the shellper's socket, beside a terminal that nobody holds."""
from harness.figures import Check, Outcome, median, median_ratio, micro, percentile
from harness.holders import Shellpers

NAME = "echo"


def measure(workshop):
    keys = "500"  # many short rounds: where the scheduler puts everybody changes from round to round
    ours, limit = workshop.program("bench-echo"), workshop.program("bench-ptyecho")
    session = Shellpers(workshop).start("echo", "echo")
    raw = {"shellreeve": [], "pty": []}
    for index in range(workshop.rounds(31, 7)):
        raw["shellreeve"].append(workshop.run_json(ours, keys, session.socket_path))
        raw["pty"].append(workshop.run_json(limit, keys, *workshop.child(f"pty-{index}", "echo")))
    return Outcome([_check(raw, 0.5, "p50", 5), _check(raw, 0.99, "p99", 3.5)], raw)


def _check(raw, share, label, limit):
    ours = [percentile(samples, share) for samples in raw["shellreeve"]]
    theirs = [percentile(samples, share) for samples in raw["pty"]]
    return Check(f"key to echo over the socket, {label}", micro(median(ours)), f"bare terminal {micro(median(theirs))}",
                 median_ratio(ours, theirs), limit)
