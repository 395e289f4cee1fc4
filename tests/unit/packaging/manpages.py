#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The man pages and --help say the same: every verb and option that a program has is in its page, none that it lacks.

usage: manpages.py MAN_DIRECTORY shellreeve=PROGRAM reeve=PROGRAM shellreeve-shellper=PROGRAM shellreeve-monitor=PROGRAM
"""
import os
import re
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def plain(page: str) -> str:
    """The text of a page without its marks, as far as names go."""
    text = re.sub(r"\\f[BIRP]", "", page)
    text = re.sub(r'^\.(?:BR|RB|B|I|RI|IR|TP)\b ?', "", text, flags=re.M)
    return text.replace("\\-", "-").replace("\\e", "\\").replace('"', "")


def output_of(program: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C"}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"{program} {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def verb_options(help_text: str) -> set[str]:
    """From the usage and the list of options; examples have words of others."""
    lines = help_text.splitlines()
    return set(OPTION.findall(" ".join(line for line in lines if line.startswith(("usage:", "  --")))))


def verbs_of(help_text: str) -> list[str]:
    section = help_text.split("Verbs:\n", 1)[1].split("\n\n", 1)[0]
    return [line.split()[0] for line in section.splitlines()]


def verb_sections(page: str) -> dict[str, str]:
    """From a page's section VERBS: each verb's own text."""
    section = re.split(r"^\.SH (?!VERBS)", page.split(".SH VERBS\n", 1)[1], flags=re.M)[0]
    found = {}
    for part in section.split("\n.TP\n"):
        first = plain(part.removeprefix(".TP\n")).split(None, 1)
        if first:
            found[first[0]] = plain(part)
    return found


def faults_between(what: str, helped: set[str], written: set[str]) -> list[str]:
    return ([f"{what}: {name} is not in the man page" for name in sorted(helped - written)]
            + [f"{what}: {name} is in the man page only" for name in sorted(written - helped)])


def main() -> int:
    pages, programs = Path(sys.argv[1]), dict(pair.split("=", 1) for pair in sys.argv[2:])
    faults = []
    for name in ("shellreeve", "shellreeve-shellper", "shellreeve-monitor"):
        page = plain(next(pages.glob(f"{name}.[18]")).read_text())
        synopsis_and_options = page.split(".SH SETTINGS")[0].split(".SH FILES")[0]
        faults += faults_between(name, set(OPTION.findall(output_of(programs[name], "--help"))) - {"--help", "--version"},
                                 set(OPTION.findall(synopsis_and_options)) - {"--help", "--version"})
    page = (pages / "reeve.1").read_text()
    sections = verb_sections(page)
    verbs = verbs_of(output_of(programs["reeve"], "help"))
    faults += faults_between("reeve", set(verbs), set(sections))
    for verb in verbs:
        helped = verb_options(output_of(programs["reeve"], verb, "--help") if verb != "help" else "") - {"--help"}
        # What another verb's option does is told there.
        missing = {option for option in helped if option not in sections.get(verb, "") and option not in plain(page)}
        # The text may name what other verbs have; the line above it has this verb's own.
        extra = set(OPTION.findall(sections.get(verb, "").split("\n", 1)[0])) - helped - {"--help"}
        faults += [f"reeve {verb}: {option} is not in the man page" for option in sorted(missing)]
        faults += [f"reeve {verb}: {option} is in the man page only" for option in sorted(extra)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
