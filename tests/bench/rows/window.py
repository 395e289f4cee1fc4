# SPDX-License-Identifier: MIT
"""The sessions window while a hundred sessions change ten times a second each."""
import time

from harness.figures import Check, Outcome, median, percentile
from harness.processes import cpu_seconds, parent_of
from harness.supervisor import Supervisor
from harness.wire import ControlConnection

NAME = "window"
IN_MEMORY = True  # the changes are renames, each written down: how fast a disk takes them is not what is measured
CHANGES_A_SECOND = 10  # of each session
FEW = 10
FRAME_MS = 1000 / 60


def measure(workshop):
    desktop = workshop.desktop()
    workshop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    count, seconds = workshop.rounds(100, 100), workshop.rounds(20, 5)
    supervisor = Supervisor(workshop, "--background")
    supervisor.start()
    desktop.next("item")
    ids = []
    for index in range(count):
        session = supervisor.create(f"window-{index}", "idle")
        ids.append(session["id"])
        for pid in (session["pid"], parent_of(session["pid"])):
            workshop.watch(pid)
    desktop.ask("show", answer="shown")
    control = supervisor.control
    raw = {"sessions": count, "seconds": seconds, "cell_ms": [], "answer_ms": []}

    control.call("session.rename", id=ids[0], name="a-0")
    for index in range(workshop.rounds(20, 6)):
        desktop.tell("await-cell", f"a-{index}", f"a-{index + 1}")
        desktop.next("watching")
        began = time.monotonic_ns()
        control.call("session.rename", id=ids[0], name=f"a-{index + 1}")
        shown = desktop.next("cell-shows")
        if not shown:
            raise RuntimeError("the window does not show the change")
        raw["cell_ms"].append((shown - began) / 1e6)

    # Screen readers cost what they cost: the load is measured without one.
    supervisor.quit(end_sessions=False)
    workshop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
    supervisor.start()
    desktop.next("item")
    control, look = supervisor.control, ControlConnection(supervisor.control_path)
    control.call("app.show", arguments=[])
    time.sleep(2)
    tray = supervisor.process.pid
    idle_before = cpu_seconds(tray)
    time.sleep(seconds)
    raw["idle_share"] = (cpu_seconds(tray) - idle_before) / seconds
    before, began, step = cpu_seconds(tray), time.monotonic(), 0
    while time.monotonic() - began < seconds:
        # A few at a time, as sessions of their own would.
        few = [ids[(step * FEW + index) % count] for index in range(FEW)]
        for id_ in few:
            control.send("session.rename", id=id_, name=f"{id_}-{step}")
        asked = time.monotonic()
        look.call("metrics.get")  # answered by the same thread, without a look at every session of its own
        raw["answer_ms"].append((time.monotonic() - asked) * 1e3)
        control.drain(FEW)
        step += 1
        time.sleep(max(0.0, began + step * FEW / (CHANGES_A_SECOND * count) - time.monotonic()))
    elapsed = time.monotonic() - began
    raw["share"] = (cpu_seconds(tray) - before) / elapsed
    raw["changes_a_second"] = step * FEW / elapsed
    return Outcome([
        Check(f"watching {count} sessions with the window open: share of a core", f"{raw['idle_share'] * 100:.2f} %", "",
              raw["idle_share"] * 100, 1, "%"),
        Check("a change is in the window after", f"{median(raw['cell_ms']):.0f} ms", "", max(raw["cell_ms"]), 100, "ms"),
        Check(f"window under {raw['changes_a_second']:.0f} changes a second: share of a core", f"{raw['share'] * 100:.0f} %",
              "", raw["share"] * 100, 25, "%"),
        Check("the same: 19 of 20 times ready again within a frame", f"{percentile(raw['answer_ms'], 0.95):.1f} ms",
              "a frame of 60 a second", percentile(raw["answer_ms"], 0.95), FRAME_MS, "ms"),
    ], raw)
