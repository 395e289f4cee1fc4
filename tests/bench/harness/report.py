# SPDX-License-Identifier: MIT
"""Printing rows, keeping raw samples, writing the README's table."""
import json
import os
import platform
from pathlib import Path

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"


def print_outcome(name, outcome):
    for check in outcome.checks:
        beside = f"  ({check.ours}; {check.reference})" if check.reference else f"  ({check.ours})"
        verdict = "pass " if check.passes else "SHORT"
        print(f"{verdict} {name:10} {check.title}: {check.measured_text()}, budget {check.budget_text()}{beside}", flush=True)
    for note in outcome.notes:
        print(f"      {name:10} {note}", flush=True)


def keep_raw(build_dir, name, outcome, quick):
    folder = Path(build_dir) / "bench" / "raw"
    folder.mkdir(parents=True, exist_ok=True)
    record = {"row": name, "quick": quick, "load": os.getloadavg(), "kernel": platform.release(),
              "checks": [{**vars(check), "passes": check.passes} for check in outcome.checks],
              "notes": outcome.notes, "samples": outcome.raw}
    (folder / f"{name}.json").write_text(json.dumps(record, indent=1), encoding="utf-8")


def table(outcomes):
    lines = ["| what | Shellreeve | beside | result | budget | |", "|---|---|---|---|---|---|"]
    for outcome in outcomes:
        for check in outcome.checks:
            verdict = "pass" if check.passes else "**short**"
            lines.append(f"| {check.title} | {check.ours} | {check.reference or '-'} | {check.measured_text()} "
                         f"| {check.budget_text()} | {verdict} |")
    return "\n".join(lines)


def write_readme(readme, outcomes):
    """Puts the table between the two marks, which must be there."""
    text = readme.read_text(encoding="utf-8")
    head, mark, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not mark or not end:
        raise RuntimeError(f"{readme} has no {BEGIN} … {END}")
    machine = f"{os.cpu_count()} cores, Linux {platform.release().split('-')[0]}, medians of interleaved rounds; only ratios carry over."
    readme.write_text(f"{head}{BEGIN}\n{machine}\n\n{table(outcomes)}\n{END}{tail}", encoding="utf-8")
