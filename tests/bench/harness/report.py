# SPDX-License-Identifier: MIT
"""Printing rows, keeping raw samples, writing the README's table."""
import json
import os
import platform
from pathlib import Path

from harness.figures import Check, Outcome

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


def kept(build_dir, name):
    """What the row said the last time that it was measured in full; nothing that was only looked at."""
    file = Path(build_dir) / "bench" / "raw" / f"{name}.json"
    record = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"quick": True}
    if record["quick"]:
        raise RuntimeError(f"{name} has not been measured in full")
    checks = [Check(**{key: value for key, value in check.items() if key != "passes"}) for check in record["checks"]]
    return Outcome(checks, record["samples"], record["notes"])


def table(outcomes):
    lines = ["| what | Shellreeve | beside | result | budget | |", "|---|---|---|---|---|---|"]
    for outcome in outcomes:
        for check in outcome.checks:
            verdict = "pass" if check.passes else "**short**"
            lines.append(f"| {check.title} | {check.ours or '-'} | {check.reference or '-'} | {check.measured_text()} "
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
