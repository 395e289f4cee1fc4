# SPDX-License-Identifier: MIT
"""From a key to its echo in a real terminal that runs `reeve attach`, beside `tmux attach`."""
from harness.figures import Check, Outcome, median, median_ratio, micro, percentile
from harness.holders import Shellpers, Tmux

NAME = "attach"


def measure(workshop):
    keys = "500"  # many short rounds: where the scheduler puts everybody changes from round to round
    terminal, reeve = workshop.program("bench-ptyecho"), workshop.ours("reeve")
    session = Shellpers(workshop).start("ours", "echo")
    session_id = session.socket_path.rpartition("shellper-")[2].removesuffix(".sock")
    tmux = Tmux(workshop)
    tmux.start("bench", "tmux", "echo")
    raw = {"shellreeve": [], "tmux": []}
    for _ in range(workshop.rounds(31, 7)):
        raw["shellreeve"].append(workshop.run_json(terminal, keys, reeve, "attach", session_id))
        raw["tmux"].append(workshop.run_json(terminal, keys, *tmux.attach_command("bench")))
    ours = [percentile(samples, 0.5) for samples in raw["shellreeve"]]
    theirs = [percentile(samples, 0.5) for samples in raw["tmux"]]
    tails = [[percentile(samples, 0.99) for samples in raw[label]] for label in ("shellreeve", "tmux")]
    return Outcome([Check("key to echo in a terminal, reeve attach, p50", micro(median(ours)),
                          f"tmux attach {micro(median(theirs))}", median_ratio(ours, theirs), 1.0)], raw,
                   [f"p99 {micro(median(tails[0]))}, tmux {micro(median(tails[1]))}"])
