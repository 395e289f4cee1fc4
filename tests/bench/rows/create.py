# SPDX-License-Identifier: MIT
"""Creating a session: from the request to the first painted byte at an attached client."""
import json
import subprocess

from harness.figures import Check, Outcome, median, median_ratio, milli
from harness.holders import Tmux
from harness.supervisor import Supervisor

NAME = "create"
BURST = 100


def measure(workshop):
    tmux = Tmux(workshop)
    supervisor = Supervisor(workshop, "--headless")
    supervisor.start()
    raw = {"shellreeve": {"one": [], "burst": []}, "tmux": {"one": [], "burst": []}}
    for pace, rounds, count in (("one", workshop.rounds(9, 3), workshop.rounds(20, 10)),
                                ("burst", workshop.rounds(5, 2), BURST)):
        for index in range(rounds):
            raw["shellreeve"][pace].append(_ours(workshop, supervisor, f"ours-{pace}-{index}", pace, count))
            raw["tmux"][pace].append(_tmux(workshop, tmux, f"tmux-{pace}-{index}", pace, count))
    return Outcome([_check("create, request to first byte, beside tmux new-session", raw, "one", 2),
                    _check(f"create, burst of {BURST}", raw, "burst", 5)], raw)


def _check(title, raw, pace, limit):
    ours = [median(samples) for samples in raw["shellreeve"][pace]]
    theirs = [median(samples) for samples in raw["tmux"][pace]]
    return Check(title, milli(median(ours)), f"tmux {milli(median(theirs))}", median_ratio(ours, theirs), limit)


def _ours(workshop, supervisor, tag, pace, count):
    def end():
        # Ended on request they leave the list; finished ones would weigh on the next round.
        for session in supervisor.control.call("session.list"):
            supervisor.control.call("session.kill", id=session["id"], mode="now")

    return _samples(workshop, tag, count, end, "ours", str(count), pace, supervisor.control_path, workshop.socket_dir,
                    *workshop.child(tag, "hello"))


def _tmux(workshop, tmux, tag, pace, count):
    return _samples(workshop, tag, count, lambda: None, "pty", str(count), pace, *tmux.command, "new-session",
                    *workshop.child(tag, "hello"))


def _samples(workshop, tag, count, end, *arguments):
    """Runs the driver; it keeps its viewers open until the sessions have been ended here."""
    driver = workshop.start(workshop.program("bench-create"), *arguments, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    line = driver.stdout.readline()
    if not line:
        raise RuntimeError(f"bench-create failed: {driver.stderr.read().strip()[-600:]}")
    workshop.leash.members(tag, count)
    end()
    workshop.leash.cut(tag)
    driver.communicate(timeout=60)
    return json.loads(line)
