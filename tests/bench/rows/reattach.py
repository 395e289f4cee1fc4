# SPDX-License-Identifier: MIT
"""Coming back to a session with 1 MiB of scrollback, beside a plain socket that sends as much."""
import subprocess

from harness.figures import Check, Outcome, median, median_ratio, milli
from harness.holders import Shellpers

NAME = "reattach"
SCROLLBACK = 1024 ** 2


def measure(workshop):
    driver = workshop.program("bench-reattach")
    session = Shellpers(workshop).start("ours", "fill", 4 * SCROLLBACK)
    session.member.answer(30)
    raw_path = str(workshop.dir / "raw")
    server = workshop.start(workshop.program("bench-rawserver"), raw_path, str(SCROLLBACK), stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE)
    server.stdout.readline()
    raw = {"shellreeve": [], "raw": []}
    each = str(workshop.rounds(20, 10))
    for _ in range(workshop.rounds(15, 5)):
        raw["shellreeve"].append(workshop.run_json(driver, each, str(SCROLLBACK), "shellper", session.socket_path))
        raw["raw"].append(workshop.run_json(driver, each, str(SCROLLBACK), "raw", raw_path))
    ours = [median(samples) for samples in raw["shellreeve"]]
    theirs = [median(samples) for samples in raw["raw"]]
    return Outcome([Check("reattach with 1 MiB of scrollback", milli(median(ours)), f"raw socket {milli(median(theirs))}",
                          median_ratio(ours, theirs), 3)], raw)
