# SPDX-License-Identifier: MIT
"""Memory of an idle session: proportional share of the holder's processes, without the session's own child."""
import time

from harness.figures import Check, Outcome, kib
from harness.holders import Dtach, Screen, Shellpers
from harness.processes import pss_kib

NAME = "memory"


def measure(workshop):
    count = workshop.rounds(100, 20)
    raw = {"sessions": count}
    for holder in (Shellpers(workshop), Screen(workshop), Dtach(workshop)):
        sessions = [holder.start(f"{holder.label}-{index}", "idle") for index in range(count)]
        time.sleep(1)
        raw[holder.label] = [sum(pss_kib(pid) for pid in session.holder_pids) for session in sessions]
        if holder.label == "shellreeve":
            raw["guardians"] = [pss_kib(session.holder_pids[1]) for session in sessions]
    mean = {label: sum(raw[label]) / count for label in ("shellreeve", "screen", "dtach", "guardians")}
    return Outcome([Check(f"memory of an idle session at {count}, guardian included", kib(mean["shellreeve"]),
                          f"screen -h {Screen.history_lines} {kib(mean['screen'])}", mean["shellreeve"] / mean["screen"], 0.6)],
                   raw, [f"guardian alone {kib(mean['guardians'])}, dtach {kib(mean['dtach'])}"])
