# SPDX-License-Identifier: MIT
"""A supervisor's start that finds living sessions, beside the start of any Qt tray program."""
import time

from harness.figures import Check, Outcome, median
from harness.processes import parent_of
from harness.supervisor import Supervisor

NAME = "adopt"
ALLOWANCE_MS = 400


def measure(workshop):
    count = workshop.rounds(100, 20)
    bare = workshop.program("bench-qtstart")
    supervisor = Supervisor(workshop, "--background")
    supervisor.start()
    for index in range(count):
        session = supervisor.create(f"adopt-{index}", "idle")
        for pid in (session["pid"], parent_of(session["pid"])):
            workshop.watch(pid)
    raw = {"sessions": count, "shellreeve": [], "qt": []}
    for _ in range(workshop.rounds(9, 4)):
        supervisor.quit(end_sessions=False)
        began = time.monotonic()
        workshop.run(bare)
        raw["qt"].append((time.monotonic() - began) * 1e3)
        raw["shellreeve"].append(supervisor.start() * 1e3)
        found = [one for one in supervisor.control.call("session.list") if one["status"] == "running"]
        if len(found) != count:
            raise RuntimeError(f"ready with {len(found)} of {count} sessions")
    over = median(a - b for a, b in zip(raw["shellreeve"], raw["qt"]))
    return Outcome([Check(f"start that adopts {count} sessions, over a bare Qt tray program", f"{median(raw['shellreeve']):.0f} ms",
                          f"bare Qt {median(raw['qt']):.0f} ms", over, ALLOWANCE_MS, "ms")], raw)
