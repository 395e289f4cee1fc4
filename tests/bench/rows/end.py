# SPDX-License-Identifier: MIT
"""Ending a child that goes when it is asked; trees of three of which one ignores TERM and HUP: the time past the grace.
And that nothing is left. Beside the many at once: as many processes that nobody holds, killed outright, which is what the
kernel alone takes."""
import time

from harness.figures import Check, Outcome, percentile
from harness.holders import Shellpers
from harness.processes import Handle

NAME = "end"
GRACE_MS = 100
AMPLE_GRACE_MS = 10_000  # of which a child that goes when asked needs nothing
TREE = 3


def measure(workshop):
    holder = Shellpers(workshop)
    willing = _end(workshop, holder, "one", workshop.rounds(200, 20), "idle", 1, AMPLE_GRACE_MS)
    one = _end(workshop, holder, "one", workshop.rounds(100, 20))
    count = workshop.rounds(100, 20)
    burst, outright = [], []
    for _ in range(workshop.rounds(3, 2)):
        burst.append(_end(workshop, holder, "all", count))
        outright.append(_killed_outright(workshop, count))
    over = [time / 1e6 - GRACE_MS for time in one["times"]]
    together = percentile([max(run["times"]) / 1e6 - GRACE_MS for run in burst], 0.5)
    left = sum(run["left"] for run in [willing, one, *burst])
    return Outcome([_check("end of a child that goes when asked, p99", percentile(willing["times"], 0.99) / 1e6, 50),
                    _check("end of a tree of 3, past the grace, p50", percentile(over, 0.5), 5),
                    _check("end of a tree of 3, past the grace, p99", percentile(over, 0.99), 150),
                    _check(f"end of {count} trees at once, past the grace", together, 60,
                           f"killed outright, held by nobody {percentile(outright, 0.5):.0f} ms"),
                    Check("processes left when the end is reported", str(left), "", left, 0, "")],
                   {"willing": willing, "one": one, "all": burst, "outright": outright})


def _check(title, value, limit, reference=""):
    return Check(title, f"{value:.2f} ms", reference, value, limit, "ms")


def _killed_outright(workshop, count):
    """Milliseconds from the first KILL until all of `count` trees have ended."""
    tags = [f"outright-{index}" for index in range(count)]
    for tag in tags:
        workshop.start(*workshop.child(tag, "tree"), start_new_session=True)
    handles = [Handle(member.pid) for tag in tags for member in workshop.leash.members(tag, TREE)]
    try:
        began = time.monotonic()
        for handle in handles:
            handle.kill()
        for handle in handles:
            if not handle.wait(60):
                raise RuntimeError("a process that was killed does not end")
        return (time.monotonic() - began) * 1000
    finally:
        for handle in handles:
            handle.close()
        for tag in tags:
            workshop.leash.cut(tag)


def _end(workshop, holder, manner, count, child="tree", processes=TREE, grace=GRACE_MS):
    tags = [f"{manner}-{child}-{index}" for index in range(count)]
    sockets = [holder.start(tag, child).socket_path for tag in tags]
    members = [member for tag in tags for member in workshop.leash.members(tag, processes)]
    result = workshop.run_json(workshop.program("bench-end"), str(grace), manner, *sockets)
    result["left"] = sum(not member.has_ended() for member in members) + count - result["ended"]
    for tag in tags:
        workshop.leash.cut(tag)
    return result
