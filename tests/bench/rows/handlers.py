# SPDX-License-Identifier: MIT
"""What leads out of the program in order: how long it takes to install, and what it holds."""
from harness.figures import Check, Outcome, kib, median, milli

NAME = "handlers"
INSTALLED_MS = 100
HELD_KIB = 1024


def measure(workshop):
    runs = [workshop.run_json(workshop.program("bench-handlers"), str(workshop.dir / "log")) for _ in range(workshop.rounds(30, 5))]
    worst, held = max(run["ns"] for run in runs), max(run["kib"] for run in runs)
    return Outcome([Check("shutdown handlers installed (worst)", milli(median([run["ns"] for run in runs])), "", worst / 1e6, INSTALLED_MS, "ms"),
                    Check("memory they hold (worst)", kib(median([run["kib"] for run in runs])), "", held, HELD_KIB, "KiB")],
                   {"runs": runs})
