# SPDX-License-Identifier: MIT
"""The ports of 100 sessions, and who holds one port, on a machine with thousands of processes."""
import subprocess
import time

from harness.figures import Check, Outcome, median, median_ratio, micro, milli

NAME = "ports"
SESSIONS = 100
CROWDS = (1_000, 7_000)
FLAT = 2


def measure(workshop):
    sessions = workshop.rounds(SESSIONS, 20)
    refresh = workshop.run_json(workshop.program("bench-ports"), "refresh", str(workshop.rounds(200, 20)), str(sessions))
    if refresh["count"] != sessions:
        raise RuntimeError(f"{refresh['count']} of {sessions} ports were found")
    crowds = [workshop.rounds(count, count // 10) for count in CROWDS]
    raw = {"refresh": refresh, "crowds": crowds, "holder": [_holder(workshop, count) for count in crowds]}
    few, many = raw["holder"]
    checks = [
        Check(f"ports of {sessions} sessions, again", milli(median(refresh["times"])), f"the first time {milli(refresh['first'])}",
              median(refresh["times"]) / 1e6, 20, "ms"),
    ]
    for what in ("free", "ours", "recorded"):
        checks.append(Check(f"holder of the port, {what}, {crowds[1]:,} processes", micro(median(many[what])),
                            f"{crowds[0]:,} processes {micro(median(few[what]))}", median(many[what]) / 1e6, 0.1, "ms"))
        checks.append(Check(f"the same, from {crowds[0]:,} to {crowds[1]:,} processes", "", "", median(many[what]) / median(few[what]), FLAT))
    checks.append(Check(f"holder of the port, unknown, {crowds[1]:,} processes", milli(median(many["unknown"])),
                        f"lsof + ps {milli(median(many['lsof']))}", median_ratio(many["unknown"], many["lsof"]), 0.25))
    return Outcome(checks, raw)


def _holder(workshop, count):
    """The times of every kind of holder beside that many processes, and of lsof with ps."""
    crowd = workshop.start(workshop.program("bench-crowd"), str(count), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if crowd.stdout.readline().strip() != "ready":
        raise RuntimeError("the crowd does not come together")
    lsof, ps = workshop.peer("lsof"), workshop.peer("ps")
    found = {}
    for what in ("free", "ours", "recorded"):
        found[what] = workshop.run_json(workshop.program("bench-ports"), what, "200", str(workshop.dir))["times"]
    found.update(unknown=[], lsof=[])
    for _ in range(workshop.rounds(9, 3)):
        look = workshop.run_json(workshop.program("bench-ports"), "unknown", "3", str(workshop.dir))
        found["unknown"].append(median(look["times"]))
        began = time.monotonic_ns()
        subprocess.run([lsof, "-nP", f"-iTCP:{look['port']}", "-sTCP:LISTEN"], env=workshop.environment, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=300, check=False) # 1: nobody holds it by now, which costs the same
        workshop.run(ps, "-eo", "pid,ppid,uid,lstart,args")
        found["lsof"].append(time.monotonic_ns() - began)
    crowd.stdin.close()
    crowd.wait(60)
    return found
