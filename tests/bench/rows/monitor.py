# SPDX-License-Identifier: MIT
"""The monitor before a supervisor with 100 sessions: the list a thousand times a second, beside half-open connections, its
memory, and that it sleeps when nobody asks."""
import time

from harness.figures import Check, Outcome, median, milli, percentile
from harness.monitor import Monitor
from harness.processes import Wakes, cpu_seconds
from harness.supervisor import Supervisor

NAME = "monitor"
RATE = 1000
P99_MS = 5
HALF_OPEN = 400
HALF_OPEN_MS = 100
RESIDENT_KIB = 16 * 1024
GROWTH_KIB = 512
SETTLE_SECONDS = 12  # kept connections are closed by then, and the counts of sessions are not wanted any more


def measure(workshop):
    count, seconds = workshop.rounds(100, 20), workshop.rounds(60, 5)
    supervisor = Supervisor(workshop, "--headless")
    supervisor.start()
    for index in range(count):
        supervisor.create(f"monitor-{index}", "idle")
    monitor = Monitor(workshop, supervisor)
    pid, tray = monitor.start(), supervisor.process.pid
    warm = monitor.load(RATE, 3)
    resident = [monitor.resident_kib()]
    rounds, used = [], {pid: cpu_seconds(pid), tray: cpu_seconds(tray)}
    for _ in range(workshop.rounds(10, 2)):
        rounds.append(monitor.load(RATE, seconds)["times"])
        resident.append(monitor.resident_kib())
    used = {process: cpu_seconds(process) - before for process, before in used.items()}
    crowded = monitor.load(10, workshop.rounds(10, 3), half_open=HALF_OPEN)["times"]
    time.sleep(SETTLE_SECONDS)
    monitor_wakes, tray_wakes = Wakes(pid), Wakes(tray)
    idle = workshop.rounds(60, 10)
    time.sleep(idle)
    woken, tray_woken = monitor_wakes.so_far(), tray_wakes.so_far() * 60 / idle
    p99 = [percentile(times, 0.99) / 1e6 for times in rounds]
    asked = sum(len(times) for times in rounds)
    growth = max(resident[1:]) - resident[1]
    return Outcome(
        [Check(f"the list of {count} sessions {RATE} times a second, p99", f"{median(p99):.2f} ms", "", median(p99), P99_MS, "ms"),
         Check(f"the same beside {HALF_OPEN} half-open connections, worst", milli(max(crowded)), "", max(crowded) / 1e6, HALF_OPEN_MS, "ms"),
         Check("memory of the monitor", f"{max(resident):,} KiB", "", max(resident), RESIDENT_KIB, "KiB"),
         Check(f"its growth over {asked:,} requests", f"{growth:,} KiB", "", growth, GROWTH_KIB, "KiB"),
         Check(f"wake-ups of the monitor in {idle} s when nobody asks", str(woken), "", woken, 0, "")],
        {"sessions": count, "rounds": rounds, "halfOpen": crowded, "resident": resident, "woken": woken, "supervisorPerMinute": tray_woken},
        [f"bytes an answer {warm['bytes'] // len(warm['times']):,}; CPU a request: monitor {used[pid] / asked * 1e6:.0f} µs, "
         f"supervisor {used[tray] / asked * 1e6:.0f} µs; p50 {milli(percentile(rounds[0], 0.5))}"])
