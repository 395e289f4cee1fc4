# SPDX-License-Identifier: MIT
"""A viewer that never reads: the session must run on at its own pace and the shellper must not grow past its
scrollback. Beside it, tmux with a client stopped in the same way."""
import time

from harness.figures import Check, Outcome, kib, median, median_ratio
from harness.holders import Shellpers
from harness.processes import Wakes, pss_kib
from harness.wire import ShellperConnection

NAME = "stalled"
RING_KIB = 2048
SPARE_KIB = 256


def measure(workshop):
    seconds = workshop.rounds(10, 3)
    holder = Shellpers(workshop)
    raw = {"seconds": seconds, "detached": [], "stalled": []}
    for index in range(workshop.rounds(3, 2)):
        raw["detached"].append(_flood(holder, f"detached-{index}", seconds, viewer=False))
        raw["stalled"].append(_flood(holder, f"stalled-{index}", seconds, viewer=True))
    rates = {label: [run["rate"] for run in raw[label]] for label in ("detached", "stalled")}
    growth = max(run["growth"] for run in raw["stalled"])
    idle_wakes = max(run["wakesAfter"] for run in raw["stalled"])
    return Outcome([Check("output rate with a stalled viewer, beside none", _mib(median(rates["stalled"])),
                          f"detached {_mib(median(rates['detached']))}",
                          median_ratio(rates["stalled"], rates["detached"]), 0.9, at_least=True),
                    Check("growth with a stalled viewer (ring 2 MiB + 256 KiB)", kib(growth), "", growth,
                          RING_KIB + SPARE_KIB, "KiB"),
                    Check("wake-ups in 2 s after the flood, viewer still stalled", str(idle_wakes), "", idle_wakes, 2, "")],
                   raw)


def _flood(holder, tag, seconds, viewer):
    session = holder.start(tag, "flood-for", seconds)
    connection = None
    if viewer:
        connection = ShellperConnection(session.socket_path, clientType="terminal")
    time.sleep(0.5)
    shellper = session.holder_pids[0]
    before = pss_kib(shellper)
    session.member.order()
    written, taken = map(int, session.member.answer(seconds + 30))
    time.sleep(0.5)
    after = pss_kib(shellper)
    wakes = Wakes(shellper)
    time.sleep(2)
    woken = wakes.so_far()
    if connection is not None:
        connection.close()
    return {"rate": written / taken * 1e9, "growth": after - before, "wakesAfter": woken}


def _mib(rate):
    return f"{rate / 1024 ** 2:.0f} MiB/s"
