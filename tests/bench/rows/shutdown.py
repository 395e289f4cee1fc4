# SPDX-License-Identifier: MIT
"""Quitting with a hundred sessions that end when they are asked."""
import time

from harness.figures import Check, Outcome, median
from harness.processes import parent_of
from harness.supervisor import Supervisor

NAME = "shutdown"
ENDED_SECONDS = 3


def measure(workshop):
    count = workshop.rounds(100, 20)
    taken = []
    for round_ in range(workshop.rounds(3, 1)):
        supervisor = Supervisor(workshop, "--headless")
        supervisor.start()
        members = []
        for index in range(count):
            tag = f"shutdown-{round_}-{index}"
            session = supervisor.create(tag, "idle")
            for pid in (session["pid"], parent_of(session["pid"])):
                workshop.watch(pid)
            members += workshop.leash.members(tag, 1)
        began = time.monotonic()
        supervisor.quit(end_sessions=True)
        taken.append(time.monotonic() - began)
        if not all(member.has_ended() for member in members):
            raise RuntimeError("a session outlived the program that had ended it")
    return Outcome([Check(f"quit that ends {count} sessions (worst)", f"{median(taken):.2f} s", "", max(taken), ENDED_SECONDS, "s")],
                   {"sessions": count, "seconds": taken})
