# SPDX-License-Identifier: MIT
"""Wake-ups of idle shellpers and guardians while a supervisor is connected to them."""
import time

from harness.figures import Check, Outcome
from harness.processes import Wakes, parent_of
from harness.supervisor import Supervisor

NAME = "idle"
SETTLE_SECONDS = 5


def measure(workshop):
    count, seconds = workshop.rounds(100, 20), workshop.rounds(60, 15)
    supervisor = Supervisor(workshop, "--headless")
    supervisor.start()
    sessions = [supervisor.create(f"idle-{index}", "idle") for index in range(count)]
    for index in range(count):
        workshop.leash.members(f"idle-{index}", 1)
    shellpers = [session["pid"] for session in sessions]
    holders = shellpers + [parent_of(pid) for pid in shellpers]
    for pid in holders:
        workshop.watch(pid)
    time.sleep(SETTLE_SECONDS)
    tray = supervisor.process.pid
    wakes = {pid: Wakes(pid) for pid in [*holders, tray]}
    time.sleep(seconds)
    woken = {pid: since.so_far() for pid, since in wakes.items()}
    by_tray = woken.pop(tray) * 60 / seconds
    total = sum(woken.values())
    return Outcome([Check(f"wake-ups of {count} idle shellpers and guardians in {seconds} s", str(total), "", total, 0, ""),
                    Check("wake-ups a minute of the supervisor without windows", f"{by_tray:.0f}", "", by_tray, 6, "")],
                   {"sessions": count, "seconds": seconds, "woken": sorted(woken.values()), "supervisorPerMinute": by_tray})
