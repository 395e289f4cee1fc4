# SPDX-License-Identifier: MIT
"""CPU of everything between the producer and the last byte received: the holder's processes and one plain
client; beside a bare read loop on a terminal (the limit) and dtach with the same client."""
from harness.figures import Check, Outcome, median, median_ratio
from harness.holders import Dtach, Shellpers

NAME = "throughput"
GIB = 1024 ** 3


def measure(workshop):
    volume = workshop.rounds(256, 64) * 1024 ** 2
    ours = Shellpers(workshop).start("ours", "flood", volume)
    dtach = Dtach(workshop).start("dtach", "flood", volume)
    receive, loop = workshop.program("bench-throughput"), workshop.program("bench-ptyloop")

    def through(kind, session, manner):
        return workshop.run_json(receive, kind, session.socket_path, str(volume), manner, *map(str, session.holder_pids))

    raw = {"bytes": volume, "verified": through("shellper", ours, "verify"), "shellreeve": [], "pty": [], "dtach": []}
    for index in range(workshop.rounds(9, 3)):
        raw["shellreeve"].append(through("shellper", ours, "count"))
        raw["pty"].append(workshop.run_json(loop, *workshop.child(f"pty-{index}", "flood", volume)))
        raw["dtach"].append(through("dtach", dtach, "count"))
    cpu = {label: [run["cpu"] * GIB / volume for run in raw[label]] for label in ("shellreeve", "pty", "dtach")}
    rate = {label: median([volume / run["wall"] * 1e9 / 1024 ** 2 for run in raw[label]]) for label in cpu}
    text = {label: f"{median(samples) / 1e9:.2f} s/GiB" for label, samples in cpu.items()}
    return Outcome([Check("CPU of output, beside a bare terminal loop", text["shellreeve"], f"loop {text['pty']}",
                          median_ratio(cpu["shellreeve"], cpu["pty"]), 1.4),
                    Check("CPU of output, beside dtach", text["shellreeve"], f"dtach {text['dtach']}",
                          median_ratio(cpu["shellreeve"], cpu["dtach"]), 0.7),
                    _delivery(raw)], raw,
                   [", ".join(f"{label} {value:.0f} MiB/s" for label, value in rate.items())])


def _delivery(raw):
    """Bytes missing without a word: a run in which the scrollback was sent anew said so."""
    runs = raw["shellreeve"] + [raw["verified"]]
    missing = sum(abs(run["lost"]) for run in runs if run["resyncs"] == 0)
    wrong = 0 if raw["verified"]["differsAt"] < 0 else 1
    resyncs = sum(run["resyncs"] for run in runs)
    return Check("output lost or changed without a re-synchronisation", f"{resyncs} re-synchronised", "", missing + wrong, 0, "bytes")
