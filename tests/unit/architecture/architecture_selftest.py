#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every check of architecture.py, shown to pass on a good tree and to fail on a planted breach."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import architecture  # pylint: disable=wrong-import-position

SPDX = "// SPDX-License-Identifier: MIT\n"
README = """# core

## Rooms

| room | may include | what |
|---|---|---|
| `base` | - | b |
| `process` | base | p |

## Log lines that scripts read

| line | where |
|---|---|
| `Loaded … things` | x |

## End
"""
GOOD = {
    "core/README.md": README,
    "core/base/result.h": SPDX + "#pragma once\n#include <QString>\n",
    "core/process/CMakeLists.txt": "# SPDX-License-Identifier: MIT\nshellreeve_room(process SOURCES a.cpp USES base)\n",
    "core/process/signalsender_linux.cpp": SPDX + '#include "base/result.h"\nint s() { return syscall(SYS_pidfd_send_signal); }\n',
    "core/process/report.cpp": SPDX + 'auto text() { return "Loaded %1 "\n    "things"; }\n',
    "app/ui/window.h": SPDX + '#include "base/result.h"\n',
    "app/tray/main.cpp": SPDX + '#include "ui/window.h"\n#include <QWidget>\n',
    "tests/tst_a.cpp": SPDX + "void f() { ::kill(::getpid(), 15); }\n",
    "LICENSE": "MIT\n",
}


def plant(files):
    """Breaches of a good tree with these files added or replaced, by check name."""
    with tempfile.TemporaryDirectory() as root:
        os.mkdir(os.path.join(root, "QtCore"))
        for name in ("QString", "QObject"):
            open(os.path.join(root, "QtCore", name), "w", encoding="ascii").close()
        headers = os.path.join(root, "QtCore")
        tree_root = os.path.join(root, "tree")
        for path, text in {**GOOD, **files}.items():
            os.makedirs(os.path.dirname(os.path.join(tree_root, path)), exist_ok=True)
            with open(os.path.join(tree_root, path), "w", encoding="utf-8") as file:
                file.write(text)
        tree = architecture.Tree(tree_root, [headers])
        return {check.__name__: list(check(tree)) for check in architecture.CHECKS}


BREACHES = [
    # (check, what is planted where)
    ("check_include_graph", {"core/base/up.h": SPDX + '#include "process/up.h"\n', "core/process/up.h": SPDX}),
    ("check_include_graph", {"core/base/loose.cpp": SPDX + '#include "loose.h"\n'}),
    ("check_include_graph", {"core/base/app.cpp": SPDX + '#include "../../app/ui/window.h"\n'}),
    ("check_include_graph", {"core/newroom/a.h": SPDX}),
    ("check_include_graph", {"core/README.md": README.replace("| `process`", "| `ghost` | - | g |\n| `process`")}),
    ("check_include_graph", {"core/README.md": README.replace("| - | b |", "| process | b |")}),
    ("check_include_graph", {"core/README.md": "# nothing\n"}),
    ("check_links", {"core/base/CMakeLists.txt": "# SPDX-License-Identifier: MIT\nshellreeve_room(base SOURCES a.cpp USES process)\n"}),
    ("check_core_is_blind", {"core/base/gui.cpp": SPDX + "#include <QWidget>\n"}),
    ("check_core_is_blind", {"core/base/gui.cpp": SPDX + "#include <QtWidgets/QWidget>\n"}),
    ("check_core_is_blind", {"core/base/said.cpp": SPDX + "auto a = tr(\"End\");\n"}),
    ("check_app_looks_down", {"app/cli/main.cpp": SPDX + '#include "ui/window.h"\n'}),
    ("check_app_looks_down", {"app/tray/b.cpp": SPDX + '#include "ui/gone.h"\n'}),
    ("check_app_looks_down", {"app/ui/words/a.cpp": SPDX + '#include "ui/icon/a.h"\n', "app/ui/icon/a.h": SPDX}),
    ("check_app_looks_down", {"app/desktop/a.cpp": SPDX + '#include "ui/window.h"\n'}),
    ("check_app_looks_down", {"app/cli/a.cpp": SPDX + '#include "desktop/a.h"\n', "app/desktop/a.h": SPDX}),
    ("check_app_looks_down", {"app/ui/attic/a.cpp": SPDX}),
    ("check_app_looks_down", {"app/attic/a.cpp": SPDX}),
    ("check_one_sender", {"core/base/a.cpp": SPDX + "void f() { ::kill(4, 9); }\n"}),
    ("check_one_sender", {"core/base/a.cpp": SPDX + "#include <csignal>\nvoid f()\n{\n    kill(4, 9);\n}\n"}),
    ("check_one_sender", {"app/cli/a.cpp": SPDX + "void f() { if (killpg(4, 9)) {} }\n"}),
    ("check_one_sender", {"core/base/a.cpp": SPDX + "auto f = syscall(SYS_tgkill, 1, 2, 3);\n"}),
    ("check_one_sender", {"core/process/signalsender_linux.cpp": SPDX}),
    ("check_one_sender", {"core/process/a.cpp": SPDX + "void f() { signalPidfd(3, 9); }\n"}),
    ("check_one_sender", {"tests/tst_a.cpp": SPDX + "void f(int pid) { ::kill(pid, 15); }\n"}),
    ("check_no_signal_by_name", {"packaging/a.sh": "# SPDX-License-Identifier: MIT\np" + "kill shellreeve\n"}),
    ("check_no_signal_by_name", {"tests/a.cpp": SPDX + '// k' + 'illall\n'}),
    ("check_no_signal_by_name", {"tests/b.py": "# SPDX-License-Identifier: MIT\n# p" + "grep -f x\n"}),
    ("check_no_signal_by_name", {"packaging/a.sh": "# SPDX-License-Identifier: MIT\nif true; then kill $pid; fi\n"}),
    ("check_spdx", {"core/base/a.h": "#pragma once\n"}),
    ("check_spdx", {".ci/run": "#!/bin/sh\ntrue\n"}),
    ("check_spdx", {"core/CMakeLists.txt": "add_subdirectory(base)\n"}),
    ("check_nothing_left_for_later", {"core/base/a.h": SPDX + "// TO" + "DO: more\n"}),
    ("check_nothing_left_for_later", {"core/base/a.h": SPDX + "// FIX" + "ME\n"}),
    ("check_top_level", {"notes.txt": "x\n"}),
    ("check_platform_conditions", {"core/process/a.cpp": SPDX + "#if defined(__linux__)\n#endif\n"}),
    ("check_platform_conditions", {"app/tray/a.cpp": SPDX + "#  ifdef Q_OS_MACOS\n#endif\n"}),
    ("check_proc_readers", {"core/base/a.cpp": SPDX + 'auto a = "/proc/1/stat";\n'}),
    ("check_proc_readers", {"core/base/a.cpp": SPDX + 'auto a = "/proc/self/stat";\n'}),
    ("check_proc_readers", {"core/base/a_linux.cpp": SPDX + 'auto a = "/proc/1/stat";\n'}),
    ("check_proc_readers", {"core/base/a_linux.cpp": SPDX + "int a() { return pidfd_open(1, 0); }\n"}),
    ("check_log_words", {"core/process/report.cpp": SPDX + 'auto a = "loaded %1 things";\n'}),
    ("check_log_words", {"core/README.md": README.replace("## Log lines that scripts read", "## Else")}),
    ("check_file_lengths", {"core/base/long.cpp": SPDX + "\n" * 400}),
    ("check_file_lengths", {"core/base/long.h": SPDX + "\n" * 200}),
    ("check_qt_habits", {"core/base/a.h": SPDX + "class A : QObject { Q_OBJECT };\n"}),
    ("check_qt_habits", {"core/base/a.h": SPDX + "Q_DECLARE_LOGGING_CATEGORY(lcOther)\n"}),
    ("check_qt_habits", {"app/tray/a.cpp": SPDX + "void f() { QCoreApplication::processEvents(); }\n"}),
    ("check_qt_habits", {"app/tray/a.cpp": SPDX + "auto c = connect(a, SIGNAL(x()), b, SLOT(y()));\n"}),
    ("check_qt_habits", {"app/tray/a.cpp": SPDX + "auto c = connect(a, signal, b, SLOT(y()));\n"}),
]

INNOCENT = {
    # What looks like a breach and is none.
    "core/base/a.cpp": SPDX + "#include <csignal>\n// ::kill( is not called here, tr() neither\n"
                              'auto s = "::kill(1)";\nvoid A::kill(int) {}\nvoid g() { process->kill(); s.attr(1); }\n',
    "core/process/b_linux.cpp": SPDX + '#ifdef __linux__\n#endif\nauto a = "/proc/self/stat"; int f = pidfd_open(1, 0);\n',
    "app/tray/tray.cpp": SPDX + 'auto t = tr("End"); // core has none\n',
    "core/base/c_linux.cpp": SPDX + 'auto a = "/proc/self/fd";\n',
    "core/process/report.cpp": SPDX + 'auto a = "Loaded %lld things";\n',
    "app/ui/icon/dbus.cpp": SPDX + '#include <QDBusConnection>\nauto c = bus.connect(a, b, SLOT(y()));\n',
    "app/ui/icon/menu.cpp": SPDX + '#include "ui/words/words.h"\n#include "desktop/a.h"\n',
    "app/ui/words/words.h": SPDX,
    "app/desktop/a.h": SPDX,
    "tests/bytes.bin": "MTODO\n",
}


class Checks(unittest.TestCase):
    def test_a_good_tree_keeps_all_rules(self):
        for files in ({}, INNOCENT):
            self.assertEqual({name: found for name, found in plant(files).items() if found}, {})

    def test_each_check_can_fail(self):
        for check, files in BREACHES:
            with self.subTest(check=check, files=files):
                found = plant(files)
                self.assertTrue(found[check], "the planted breach was not seen")

    def test_no_check_is_untested(self):
        self.assertEqual({check for check, _ in BREACHES}, {check.__name__ for check in architecture.CHECKS})


if __name__ == "__main__":
    unittest.main()
