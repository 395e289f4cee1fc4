#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Measures Shellreeve beside its peers, in turn. See README.md here."""
import argparse
import signal
import sys
from pathlib import Path

import rows
from harness import report
from harness.workshop import MissingProgram, Workshop

ROOT = Path(__file__).resolve().parents[2]


def parsed_arguments():
    names = [row.NAME for row in rows.ALL]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build-dir", default=ROOT / "build" / "bench", type=Path, help="built with the `bench` preset")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: to look while working, not to publish")
    parser.add_argument("--write-readme", action="store_true", help="put the table into the README; rows that are not named are as they were when last measured in full")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of: {', '.join(names)} (default: all)")
    arguments = parser.parse_args()
    unknown = set(arguments.rows) - set(names)
    if unknown:
        parser.error(f"unknown row {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    if arguments.write_readme and arguments.quick:
        parser.error("--write-readme needs rows in full")
    return arguments


def measured(row, arguments):
    """The row's outcome, or None when it could not be measured."""
    workshop = Workshop(arguments.build_dir, arguments.quick, getattr(row, "IN_MEMORY", False))
    try:
        outcome = row.measure(workshop)
    except MissingProgram as missing:
        print(f"FAIL  {row.NAME:10} {missing}", flush=True)
        return None
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        print(f"FAIL  {row.NAME:10} {type(error).__name__}: {error}", flush=True)
        return None
    finally:
        workshop.close()
    report.keep_raw(arguments.build_dir, row.NAME, outcome, arguments.quick)
    report.print_outcome(row.NAME, outcome)
    return outcome


def main():
    arguments = parsed_arguments()
    # Ends like Ctrl-C does: through every `finally`.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    chosen = [row for row in rows.ALL if not arguments.rows or row.NAME in arguments.rows]
    outcomes = [measured(row, arguments) for row in chosen]
    if arguments.write_readme:
        if None in outcomes:
            sys.exit("README not written: a row is missing")
        fresh = {row.NAME: outcome for row, outcome in zip(chosen, outcomes)}
        try:
            report.write_readme(ROOT / "README.md", [fresh.get(row.NAME) or report.kept(arguments.build_dir, row.NAME) for row in rows.ALL])
        except RuntimeError as missing:
            sys.exit(f"README not written: {missing}")
    sys.exit(0 if all(outcome and all(check.passes for check in outcome.checks) for outcome in outcomes) else 1)


if __name__ == "__main__":
    main()
