# SPDX-License-Identifier: MIT
"""The tray with its windows hidden, beside the barest Qt Widgets program that has an icon."""
import subprocess
import time

from harness.figures import Check, Outcome, kib, median, median_ratio
from harness.processes import Wakes, parent_of, pss_kib
from harness.supervisor import Supervisor

NAME = "tray"
SETTLE_SECONDS = 5


def started(workshop, desktop, *command):
    """The process, and the ms from exec until its icon has registered."""
    began = time.monotonic_ns()
    process = workshop.start(*command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return process, (desktop.next("item") - began) / 1e6


def ended(process):
    process.terminate()
    process.wait(20)


def measure(workshop):
    desktop = workshop.desktop()
    count, seconds = workshop.rounds(100, 20), workshop.rounds(120, 20)
    ours, bare = workshop.ours("shellreeve"), workshop.program("bench-qtstart")
    raw = {"sessions": count, "seconds": seconds, "shellreeve": [], "qt": []}
    for _ in range(workshop.rounds(15, 5)):
        for label, command in (("qt", [bare, "stay"]), ("shellreeve", [ours, "--background"])):
            process, milliseconds = started(workshop, desktop, *command)
            raw[label].append(milliseconds)
            ended(process)

    supervisor = Supervisor(workshop, "--background")
    supervisor.start()
    desktop.next("item")
    for index in range(count):
        session = supervisor.create(f"tray-{index}", "idle")
        for pid in (session["pid"], parent_of(session["pid"])):
            workshop.watch(pid)
    desktop.ask("menu", answer="menu")
    other, _ = started(workshop, desktop, bare, "stay")
    time.sleep(SETTLE_SECONDS)
    tray = supervisor.process.pid
    wakes = Wakes(tray)
    time.sleep(seconds)
    wakes_a_minute = wakes.so_far() * 60 / seconds
    raw["pss"] = {"shellreeve": pss_kib(tray), "qt": pss_kib(other.pid)}
    ended(other)

    raw["menu_ms"] = []
    name = "tray-name"
    first = supervisor.control.call("session.list")[0]["id"]
    for index in range(workshop.rounds(30, 8)):
        text = f"{name}-{index}"
        desktop.tell("await-menu", text)
        desktop.next("watching")
        began = time.monotonic_ns()
        supervisor.control.call("session.rename", id=first, name=text)
        shown = desktop.next("menu-shows")
        if not shown:
            raise RuntimeError("the menu does not show the change")
        raw["menu_ms"].append((shown - began) / 1e6)
    ratio = median_ratio(raw["shellreeve"], raw["qt"])
    return Outcome([
        Check("start of the tray to its icon", f"{median(raw['shellreeve']):.0f} ms", f"bare Qt tray program {median(raw['qt']):.0f} ms", ratio, 2),
        Check(f"resident with {count} sessions", kib(raw["pss"]["shellreeve"]), f"bare Qt tray program {kib(raw['pss']['qt'])}",
              raw["pss"]["shellreeve"] / raw["pss"]["qt"], 1.5),
        Check(f"wake-ups a minute with windows hidden, {count} sessions", f"{wakes_a_minute:.0f}", "", wakes_a_minute, 6, ""),
        Check("a change is in the menu after", f"{median(raw['menu_ms']):.0f} ms", "", max(raw["menu_ms"]), 100, "ms"),
    ], raw)
