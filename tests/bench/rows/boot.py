# SPDX-License-Identifier: MIT
"""A start that finds hung sessions among the living, and a sweep of sockets that nobody listens at any more."""
import signal
import socket
import time
from pathlib import Path

from harness.figures import Check, Outcome, median
from harness.processes import Handle, parent_of
from harness.supervisor import Supervisor

NAME = "boot"
READY_MS = 1300
SWEPT_MS = 1000
HUNG_EVERY = 10
STALE = 100


def measure(workshop):
    supervisor = Supervisor(workshop, "--headless")
    supervisor.start()
    count = workshop.rounds(100, 20)
    shellpers = [_create(workshop, supervisor, index) for index in range(count)]
    hung = shellpers[::HUNG_EVERY]
    raw = {"sessions": count, "hung": len(hung), "ready": [], "swept": []}
    for _ in range(workshop.rounds(7, 2)):
        raw["ready"].append(_start_with_hung(supervisor, hung, count))
        raw["swept"].append(_sweep(workshop, supervisor))
    for shellper in shellpers:
        shellper.close()
    ready, swept = max(raw["ready"]), max(raw["swept"])
    return Outcome([Check(f"start with {count} sessions, {len(hung)} of them hung, until ready (worst)", f"{median(raw['ready']):.0f} ms",
                          "", ready, READY_MS, "ms"),
                    Check(f"{STALE} stale sockets swept (worst)", f"{median(raw['swept']):.0f} ms", "", swept, SWEPT_MS, "ms")], raw)


def _create(workshop, supervisor, index):
    pid = supervisor.create(f"boot-{index}", "idle")["pid"]
    for one in (pid, parent_of(pid)):
        workshop.watch(one)
    return Handle(pid)


def _start_with_hung(supervisor, hung, count):
    supervisor.quit(end_sessions=False)
    for shellper in hung:
        signal.pidfd_send_signal(shellper.fd, signal.SIGSTOP)
    try:
        taken = supervisor.start() * 1e3
        running = _running(supervisor)
        if running != count - len(hung):
            raise RuntimeError(f"ready with {running} of {count - len(hung)} sessions")
    finally:
        for shellper in hung:
            signal.pidfd_send_signal(shellper.fd, signal.SIGCONT)
    deadline = time.monotonic() + 60
    while _running(supervisor) != count:
        if time.monotonic() > deadline:
            raise RuntimeError("the hung did not come back")
        time.sleep(0.05)
    return taken


def _running(supervisor):
    return sum(one["status"] == "running" for one in supervisor.control.call("session.list"))


def _sweep(workshop, supervisor):
    paths = [Path(workshop.socket_dir) / f"shellper-stale{a}{b}{c}.sock" for a in "abcde" for b in "abcde" for c in "abcd"]
    for path in paths:
        with socket.socket(socket.AF_UNIX) as stale:
            stale.bind(str(path))
    began = time.monotonic()
    supervisor.control.call("gc.run")
    taken = (time.monotonic() - began) * 1e3
    left = sum(path.exists() for path in paths)
    if left:
        raise RuntimeError(f"{left} of {len(paths)} stale sockets are left")
    return taken
