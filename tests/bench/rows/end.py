# SPDX-License-Identifier: MIT
"""Ending a child that goes when it is asked; trees of three of which one ignores TERM and HUP: the time past the grace.
And that nothing is left."""
from harness.figures import Check, Outcome, percentile
from harness.holders import Shellpers

NAME = "end"
GRACE_MS = 100
AMPLE_GRACE_MS = 10_000  # of which a child that goes when asked needs nothing
TREE = 3


def measure(workshop):
    holder = Shellpers(workshop)
    willing = _end(workshop, holder, "one", workshop.rounds(200, 20), "idle", 1, AMPLE_GRACE_MS)
    one = _end(workshop, holder, "one", workshop.rounds(100, 20))
    burst = [_end(workshop, holder, "all", workshop.rounds(100, 20)) for _ in range(workshop.rounds(3, 2))]
    count = len(burst[0]["times"])
    over = [time / 1e6 - GRACE_MS for time in one["times"]]
    together = percentile([max(run["times"]) / 1e6 - GRACE_MS for run in burst], 0.5)
    left = sum(run["left"] for run in [willing, one, *burst])
    return Outcome([_check("end of a child that goes when asked, p99", percentile(willing["times"], 0.99) / 1e6, 50),
                    _check("end of a tree of 3, past the grace, p50", percentile(over, 0.5), 5),
                    _check("end of a tree of 3, past the grace, p99", percentile(over, 0.99), 150),
                    _check(f"end of {count} trees at once, past the grace", together, 60),
                    Check("processes left when the end is reported", str(left), "", left, 0, "")],
                   {"willing": willing, "one": one, "all": burst})


def _check(title, value, limit):
    return Check(title, f"{value:.2f} ms", "", value, limit, "ms")


def _end(workshop, holder, manner, count, child="tree", processes=TREE, grace=GRACE_MS):
    tags = [f"{manner}-{child}-{index}" for index in range(count)]
    sockets = [holder.start(tag, child).socket_path for tag in tags]
    members = [member for tag in tags for member in workshop.leash.members(tag, processes)]
    result = workshop.run_json(workshop.program("bench-end"), str(grace), manner, *sockets)
    result["left"] = sum(not member.has_ended() for member in members) + count - result["ended"]
    for tag in tags:
        workshop.leash.cut(tag)
    return result
