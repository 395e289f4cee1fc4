# SPDX-License-Identifier: MIT
"""The process table beside ps, and one session's tree, on a machine with thousands of processes."""
import subprocess
import time

from harness.figures import Check, Outcome, median, median_ratio, milli
from harness.holders import Shellpers

NAME = "table"
CROWD = 5_000
FEW_LOOKS = 3
TREE_MS = 0.5


def measure(workshop):
    count = workshop.rounds(CROWD, 1_000)
    crowd = workshop.start(workshop.program("bench-crowd"), str(count), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if crowd.stdout.readline().strip() != "ready":
        raise RuntimeError("the crowd does not come together")
    shellper = Shellpers(workshop).start("tree", "tree").holder_pids[0]
    workshop.leash.members("tree", 3)
    ps = workshop.peer("ps")
    raw = {"processes": count, "ps": [], "full": [], "identity": [], "tree": []}
    for _ in range(workshop.rounds(15, 5)):
        began = time.monotonic_ns()
        workshop.run(ps, "-eo", "pid,ppid,pgid,sid,tty,stat,uid,comm,args")
        raw["ps"].append(time.monotonic_ns() - began)
        for what in ("full", "identity"):
            raw[what].append(median(_look(workshop, what, FEW_LOOKS, count)))
        raw["tree"].append(median(_look(workshop, "tree", 20, 3, shellper)))
    crowd.stdin.close()
    crowd.wait(60)
    beside = f"ps {milli(median(raw['ps']))}"
    return Outcome([
        Check(f"process table in full, {count:,} processes", milli(median(raw["full"])), beside, median_ratio(raw["full"], raw["ps"]), 0.35),
        Check("the same, identity only", milli(median(raw["identity"])), beside, median_ratio(raw["identity"], raw["ps"]), 0.2),
        Check("one session's tree of 3 among them", milli(median(raw["tree"])), "", median(raw["tree"]) / 1e6, TREE_MS, "ms"),
    ], raw)


def _look(workshop, what, rounds, least, *root):
    seen = workshop.run_json(workshop.program("bench-table"), what, str(rounds), *map(str, root))
    if seen["count"] < least:
        raise RuntimeError(f"{what}: {seen['count']} processes seen, at least {least} are there")
    return seen["times"]
