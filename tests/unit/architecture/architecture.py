#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the sources against the rules of the house. core/README.md is the truth about the rooms.

    architecture.py ROOT [--qt-headers DIR]...

Prints one line a breach and exits 1. Each check is a function over a Tree, and is shown to be able to
fail in architecture_selftest.py.
"""
import argparse
import os
import re
import sys

CODE = (".cpp", ".h", ".mm")
BUILD = (".cmake", "CMakeLists.txt")
TOP_LEVEL = {
    ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".git", ".gitattributes", ".github", ".gitignore",
    "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md",
    "app", "core", "packaging", "resources", "tests", "translations",
    # Not in the repository: what a developer's tools make here (.gitignore).
    "build", ".cache", "compile_commands.json", "CMakeUserPresets.json",
}
# The one place that signals, and the system call it uses.
SIGNAL_SENDER = re.compile(r"core/process/(signalsender|pidfd)(_linux|_mac)?\.(cpp|h)$")
# Where the system is asked about itself, not about a process: each reads its own few files.
PROC_READERS = re.compile(r"core/(process/\w+|session/sessionlimits)_linux\.cpp$")
OS_SUFFIX = re.compile(r"_(linux|mac)\.(cpp|h|mm)$")
# Files whose whole point is one small difference, where two more files would hide it.
OS_EXCEPTIONS = re.compile(r"core/base/(clock|runtimepaths|uniquefd)\.cpp$")
LONGEST = {".cpp": 400, ".h": 200}


class Tree:
    """The text of every file that is ours, by path relative to the root."""

    def __init__(self, root, qt_headers=()):
        self.root = root
        self.qt_headers = list(qt_headers)
        self.top = sorted(os.listdir(root))
        self.files = {}
        for folder, names, files in os.walk(root):
            here = os.path.relpath(folder, root)
            names[:] = [n for n in names if n not in {"__pycache__"} and not
                        (here == "." and n in {"build", ".git", ".cache"})]
            for name in files:
                path = os.path.normpath(os.path.join(here, name))
                try:
                    with open(os.path.join(root, path), encoding="utf-8") as file:
                        self.files[path] = file.read()
                except (UnicodeDecodeError, FileNotFoundError):
                    continue  # binary: fuzz seeds, icons; or gone since the listing

    def code(self, *below):
        return [(path, text) for path, text in sorted(self.files.items())
                if path.endswith(CODE) and (not below or path.startswith(tuple(b + "/" for b in below)))]


def lines(text):
    return enumerate(text.splitlines(), start=1)


def without_comments(text):
    """The same lines, comments blanked, string literals kept."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')', re.S)
    return pattern.sub(lambda m: m.group(1) if m.group(1) else "\n" * m.group(0).count("\n"), text)


def without_strings(text):
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', without_comments(text))


def table_rows(markdown, heading):
    """The cells of the table under a heading, header row left out."""
    section = re.split(r"^##+ ", markdown, flags=re.M)
    for part in section:
        if part.splitlines() and part.splitlines()[0].strip() == heading:
            rows = [[cell.strip() for cell in line.strip().strip("|").split("|")]
                    for line in part.splitlines() if line.startswith("|")]
            return rows[2:]
    return []


def rooms(tree):
    """{room: rooms it may include}, from core/README.md."""
    result = {}
    for row in table_rows(tree.files.get("core/README.md", ""), "Rooms"):
        result[row[0].strip("`")] = set() if row[1] in ("-", "–") else set(row[1].replace("`", "").split())
    return result


def check_include_graph(tree):
    table = rooms(tree)
    if not table:
        yield "core/README.md: no table under '## Rooms'"
        return
    present = {path.split("/")[1] for path, _ in tree.code("core") if path.count("/") > 1}
    for room in sorted(present - set(table)):
        yield f"core/{room}: not in the table of core/README.md"
    for room in sorted(set(table) - present):
        yield f"core/README.md: room {room} has no code"
    for path, text in tree.code("core"):
        room = path.split("/")[1]
        for number, line in lines(text):
            include = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            if not include or include.group(1).endswith(".moc"):
                continue
            target = include.group(1).split("/")[0]
            if "core/" + include.group(1) not in tree.files:
                yield f"{path}:{number}: includes \"{include.group(1)}\", which is not \"room/file.h\" of core"
            elif target != room and target not in table.get(room, set()):
                yield f"{path}:{number}: {room} may not include {target} (core/README.md)"
    yield from check_one_way(table)


def check_one_way(table):
    def reaches(start, goal, seen):
        return any(n == goal or (n not in seen and reaches(n, goal, seen | {n})) for n in table.get(start, ()))
    for room in sorted(table):
        if reaches(room, room, set()):
            yield f"core/README.md: {room} can see itself through the rooms it may include"


def check_links(tree):
    table = rooms(tree)
    for path, text in sorted(tree.files.items()):
        if not re.fullmatch(r"core/\w+/CMakeLists.txt", path):
            continue
        room = path.split("/")[1]
        for call in re.findall(r"shellreeve_room\(([^)]*)\)", text):
            uses = re.search(r"\bUSES\b((?:\s+[a-z]+)+)", call)
            for used in (uses.group(1).split() if uses else []):
                if used not in table.get(room, set()):
                    yield f"{path}: {room} may not use {used} (core/README.md)"


def check_core_is_blind(tree):
    """core sees Qt Core only, and says nothing to a person."""
    known = [d for d in tree.qt_headers if re.search(r"QtCore(\.framework/Headers)?/?$", d)]
    for path, text in tree.code("core"):
        for number, line in lines(without_comments(text)):
            include = re.match(r"\s*#\s*include\s*[<\"](Q\w+|app)(/[\w./]+)?[>\"]", line)
            if include:
                first, rest = include.group(1), include.group(2)
                if rest and first != "QtCore":
                    yield f"{path}:{number}: core may not include {first}{rest}"
                elif not rest and known and not any(os.path.exists(os.path.join(d, first)) for d in known):
                    yield f"{path}:{number}: {first} is not of Qt Core"
            if re.search(r"(?<![\w.>])tr\s*\(|\bQT_TR(ANSLATE)?_NOOP\b", line):
                yield f"{path}:{number}: core has no tr()"


# What each room of app may include beside itself and core; of app/ui, which rooms see which.
APP_ROOMS = {"bundle": (), "cli": (), "shellper": (), "monitor": (), "desktop": ("bundle",), "ui": ("desktop",), "tray": ("ui", "desktop", "bundle")}
UI_ROOMS = {"words": (), "dialogs": ("words",), "sessions": ("words", "dialogs"), "icon": ("words",), "notify": ("words",),
            "leftovers": ("words", "dialogs"), "ports": ("words", "dialogs"), "settings": ("words", "dialogs"), "welcome": ("words", "dialogs", "settings")}


def check_app_looks_down(tree):
    """The thin mains do not see each other's rooms; the GUI is seen by app/tray only; app/ui is built in storeys."""
    for path, text in tree.code("app"):
        room, *below = path.split("/")[1:-1]
        if room not in APP_ROOMS:
            yield f"{path}: app/{room} is not in the table of this check"
            continue
        if room == "ui" and below and below[0] not in UI_ROOMS:
            yield f"{path}: app/ui/{below[0]} is not in the table of this check"
        for number, line in lines(text):
            include = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            if not include or include.group(1).endswith(".moc"):
                continue
            name = include.group(1)
            if "core/" + name in tree.files or "/" not in name:
                continue
            target, *rest = name.split("/")[:-1]
            if target not in (room, *APP_ROOMS[room]):
                yield f"{path}:{number}: app/{room} may not include {name}"
            elif room == target == "ui" and rest and below and rest[0] not in (below[0], *UI_ROOMS.get(below[0], ())):
                yield f"{path}:{number}: app/ui/{below[0]} may not include {name}"
            if f"app/{name}" not in tree.files:
                yield f"{path}:{number}: {name} is neither \"room/file.h\" of core nor of app"


SIGNAL_WORDS = re.compile(r"\b(killpg|tgkill|tkill|sigqueue|pidfd_send_signal|SYS_pidfd_send_signal|SYS_kill|SYS_tgkill"
                          r"|SYS_tkill|rt_sigqueueinfo|pthread_sigqueue|signalPidfd)\b")
SYSTEM_KILL = re.compile(r"(?<![\w>])::\s*kill\s*\(")
# Without the scope: a call, not a declaration ("void kill("), in a file that could mean the system's.
BARE_KILL = re.compile(r"(?:^|[;{}()=!&|?,]| : |\breturn\b|\belse\b)\s*kill\s*\(")
SEES_KILL = re.compile(r"#\s*include\s*<(csignal|signal\.h|sys/signal\.h)>")


def check_one_sender(tree):
    """One function signals (core/process/signalsender). Tests end what they started by handle."""
    for path, text in tree.code("core", "app"):
        if SIGNAL_SENDER.search(path):
            continue
        code = without_strings(text)
        for number, line in lines(code):
            if SIGNAL_WORDS.search(line) or SYSTEM_KILL.search(line) or (SEES_KILL.search(code) and BARE_KILL.search(line)):
                yield f"{path}:{number}: signals a process; only core/process/signalsender may"
    if not any(SIGNAL_SENDER.search(path) and (SIGNAL_WORDS.search(without_strings(text)) or SYSTEM_KILL.search(without_strings(text)))
               for path, text in tree.code("core")):
        yield "core/process/signalsender: does not signal; is this check looking at the right place?"
    for path, text in tree.code("tests"):
        code = without_strings(text)
        for number, line in lines(code):
            bare = (SYSTEM_KILL.search(line) or (SEES_KILL.search(code) and BARE_KILL.search(line)))
            to_itself = re.search(r"kill\s*\(\s*(::)?\s*getpid\s*\(\s*\)", line)
            if (bare and not to_itself) or re.search(r"\b(killpg|tgkill|tkill|sigqueue)\b", line):
                yield f"{path}:{number}: signals a bare pid; end a child by its handle"


def check_no_signal_by_name(tree):
    words = re.compile(r"\b(p[k]ill|k[i]llall|p[g]rep +-\w*f)\b")
    for path, text in sorted(tree.files.items()):
        for number, line in lines(text):
            if words.search(line):
                yield f"{path}:{number}: finds or ends processes by name"
    shell_kill = re.compile(r"(^|[;&|(]\s*|\bthen\s+|\bdo\s+)kill\s")
    for path, text in sorted(tree.files.items()):
        if path.endswith(".sh") or path == ".ci/run":
            for number, line in lines(text):
                if shell_kill.search(line.split("#")[0]):
                    yield f"{path}:{number}: a script signals a bare pid"


def is_source(path, text):
    return (path.endswith(CODE + BUILD + (".py", ".sh")) or os.path.basename(path) == "CMakeLists.txt"
            or text.startswith("#!")) and not path.endswith(".md")


def check_spdx(tree):
    for path, text in sorted(tree.files.items()):
        if is_source(path, text) and "SPDX-License-Identifier: MIT" not in "\n".join(text.splitlines()[:3]):
            yield f"{path}:1: no SPDX-License-Identifier in its first lines"


def check_nothing_left_for_later(tree):
    words = re.compile(r"\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b")
    for path, text in sorted(tree.files.items()):
        if is_source(path, text):
            for number, line in lines(text):
                if words.search(line):
                    yield f"{path}:{number}: left for later"


def check_top_level(tree):
    for name in tree.top:
        if name not in TOP_LEVEL and not name.endswith(".user"):
            yield f"{name}: not one of the things the top level holds"


def check_platform_conditions(tree):
    condition = re.compile(r"\s*#\s*(?:if|ifdef|ifndef|elif)\b.*(__linux__|__APPLE__|__unix__|_WIN32|__FreeBSD__|Q_OS_)")
    for path, text in tree.code():
        if OS_SUFFIX.search(path) or OS_EXCEPTIONS.search(path) or path.startswith("tests/"):
            continue
        for number, line in lines(text):
            if condition.match(line):
                yield f"{path}:{number}: asks for the system outside a _linux or _mac file"


def check_proc_readers(tree):
    for path, text in tree.code("core", "app"):
        if PROC_READERS.search(path):
            continue
        for number, line in lines(without_comments(text)):
            about_itself = re.search(r'"/proc/self/', line) and path.endswith("_linux.cpp")
            if re.search(r'"/proc(/|")', line) and not about_itself and not re.search(r'"/proc/sys/', line):
                yield f"{path}:{number}: reads /proc outside core/process/*_linux.cpp"
    pidfd = re.compile(r"\b(pidfd_open|SYS_pidfd_open|proc_pidinfo)\b")
    for path, text in tree.code("core", "app"):
        for number, line in lines(without_strings(text)):
            if pidfd.search(line) and not re.search(r"core/process/\w+_(linux|mac)\.cpp$", path):
                yield f"{path}:{number}: opens or asks a process outside core/process"


def literals(text):
    """The string literals of a file, adjacent ones joined as the compiler does."""
    joined = re.sub(r'"\s*\n\s*"', "", without_comments(text))
    return re.findall(r'"((?:\\.|[^"\\\n])*)"', joined)


def with_gaps(literal):
    """A format with "…" where its values go, whatever does the formatting."""
    return re.sub(r"%(\d|[sd]|l*[du]|zd)", "…", literal)


def check_log_words(tree):
    """The log lines that scripts read (core/README.md) stand in the code, to the letter."""
    rows = table_rows(tree.files.get("core/README.md", ""), "Log lines that scripts read")
    if not rows:
        yield "core/README.md: no table under '## Log lines that scripts read'"
    said = {with_gaps(literal) for _, text in tree.code("core", "app") for literal in literals(text)}
    for row in rows:
        if row[0].strip("`") not in said:
            yield f"core/README.md: no code says \"{row[0].strip('`')}\""


def check_file_lengths(tree):
    for path, text in tree.code("core", "app"):
        limit = LONGEST.get(os.path.splitext(path)[1])
        if limit and text.count("\n") > limit:
            yield f"{path}: {text.count(chr(10))} lines, more than {limit}"


def check_qt_habits(tree):
    for path, text in tree.code("core", "app"):
        for number, line in lines(without_strings(text)):
            if re.search(r"\bQ_OBJECT\b", line) and line.strip() != "Q_OBJECT":
                yield f"{path}:{number}: Q_OBJECT is not on its own line (moc misses it)"
            if re.search(r"\bQ_DECLARE_LOGGING_CATEGORY\b", line) and path != "core/base/logging.h":
                yield f"{path}:{number}: a logging category outside core/base/logging.h"
            if re.search(r"\bprocessEvents\s*\(", line):
                yield f"{path}:{number}: runs the event loop from inside"
            # QtDBus has no other form for what another process emits.
            if re.search(r"\bSIGNAL\s*\(", line) or (re.search(r"\bSLOT\s*\(", line) and "#include <QDBus" not in text):
                yield f"{path}:{number}: a connect by name; use pointers to members"


CHECKS = [check_include_graph, check_links, check_core_is_blind, check_app_looks_down, check_one_sender,
          check_no_signal_by_name, check_spdx, check_nothing_left_for_later, check_top_level,
          check_platform_conditions, check_proc_readers, check_log_words, check_file_lengths, check_qt_habits]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--qt-headers", default="", help="folders of Qt's headers, with ':' between")
    arguments = parser.parse_args()
    tree = Tree(arguments.root, arguments.qt_headers.split(":"))
    breaches = [breach for check in CHECKS for breach in check(tree)]
    print("\n".join(breaches) if breaches else f"{len(tree.files)} files keep the rules of the house.")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
