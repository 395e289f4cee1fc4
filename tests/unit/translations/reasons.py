# SPDX-License-Identifier: MIT
"""Holds the sentences that windows recognise (app/ui/words/reasonsentences.cpp) against those that core and the helpers say.

reasons.py ROOT   exits 1 with a line for each sentence that no window would translate, or that nobody says any more.
"""
import ast
import pathlib
import re
import sys

STRING = r'"(?:[^"\\]|\\.)*"'
SAID = re.compile(r"QStringLiteral\(\s*((?:" + STRING + r"\s*)+)\)")
KNOWN = re.compile(r'QT_TRANSLATE_NOOP\("Reason",\s*((?:' + STRING + r"\s*)+)\)")

# What is said there reaches a terminal, a client or the log, and no window.
ELSEWHERE = (
    "app/cli/", "app/shellper/", "app/tray/", "app/ui/", "app/monitor/main.cpp", "app/desktop/autostartentry.cpp",
    "app/desktop/systemdscopes.cpp", "core/control/", "core/health/", "core/http/", "core/lifecycle/", "core/terminal/",
    "core/base/configdescriptor.cpp", "core/base/privatelistener.cpp", "core/base/profile.cpp", "core/monitor/monitorconfig.cpp",
    "core/process/keeprules.cpp", "core/pty/loginenvironment.cpp", "core/session/sessionlookup.cpp", "core/session/sessionspec.cpp",
    "core/settings/settingrows.cpp", "core/shellper/message.cpp", "core/shellper/shellperclients.cpp", "core/shellper/shellperconfig.cpp",
    "core/shellper/shellperhost.cpp", "core/shellper/terminalsession.cpp", "core/shellper/terminalviewer.cpp",
    "core/supervisor/bookkeeping.cpp", "core/supervisor/controlbinding.cpp",
)
# But these do.
HERE = ("core/http/httpserver.cpp",)
# Lines of the log, names, and what is no sentence.
NO_REASONS = {
    "%1 belongs to another profile; left alone", "%1 is damaged (%2); beginning anew", "%1; trying again in %2 s", "%1=%2 %3; using %4", "No monitor: %1", "No monitor: %1; %2",
    "No notification service: %1", "Opening a terminal: %1", "Removed the unused helpers of build %1", "The helpers run from %1",
    "The notification service refused: %1", "What was chosen is not remembered: %1", "cannot use the record %1: %2; %3",
    "left where it is", "line %1 is neither a section nor a setting", "set aside as ", "the monitor is leaving",
}


def texts(pattern, source):
    for match in pattern.finditer(source):
        yield "".join(ast.literal_eval(part) for part in re.findall(STRING, match.group(1)))


def is_sentence(text):
    return len(text.split()) > 1 and re.search("[a-z]{3}", text) and not text.startswith("/")


def said_in(root):
    said = {}
    for folder in ("core", "app"):
        for file in sorted((root / folder).rglob("*.cpp")):
            place = file.relative_to(root).as_posix()
            if place.startswith(ELSEWHERE) and place not in HERE:
                continue
            for text in texts(SAID, file.read_text()):
                said.setdefault(text, place)
    return said


def faults_of(known, said):
    for text, place in said.items():
        if is_sentence(text) and text not in known and text not in NO_REASONS:
            yield f"{place}: {text!r} is not in reasonsentences.cpp, so no window translates it"
    for text in known:
        if text not in said:
            yield f"reasonsentences.cpp: nobody says {text!r} any more"
    for text in sorted(NO_REASONS - set(said)):
        yield f"reasons.py: nobody says {text!r} any more"


def main():
    root = pathlib.Path(sys.argv[1])
    catalogue = (root / "app/ui/words/reasonsentences.cpp").read_text()
    own = list(texts(KNOWN, catalogue))
    faults = list(faults_of(own, said_in(root)))
    if not own or len(own) != len(set(own)):
        faults.append("reasonsentences.cpp: nothing found, or a sentence twice")
    print("\n".join(faults) or f"The {len(own)} sentences are those that are said.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
