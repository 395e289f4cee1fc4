# SPDX-License-Identifier: MIT
"""Another Qt's plugins and libraries, pointed at by the environment, stay out of the process."""
import subprocess
import unittest
from pathlib import Path

from bundle import APPDIR, libraries_in, own_home, strangers


def folder_of_qt(what):
    return subprocess.run(["qmake6", "-query", f"QT_INSTALL_{what}"], capture_output=True, text=True, check=True).stdout.strip()


class ForeignQt(unittest.TestCase):
    """The stand-in is the Qt of the machine. It may be of the version that was bundled: this shows that nothing of it is
    loaded, for which the version does not matter. appimage.py --root does the same beside a Qt that is newer."""

    def mapped(self, home, program, **environment):
        reeve = (APPDIR / "usr/bin/reeve",)
        with home.tray(program, "--background", reeve=reeve, **environment) as tray:
            return libraries_in(Path(f"/proc/{tray.pid}/maps").read_text())

    def setUp(self):
        try:
            self.plugins, self.libs = folder_of_qt("PLUGINS"), folder_of_qt("LIBS")
        except FileNotFoundError:
            self.skipTest("no Qt on this machine")

    def test_nothing_of_it_is_loaded(self):
        with own_home() as home:
            mapped = self.mapped(home, APPDIR / "AppRun", QT_PLUGIN_PATH=self.plugins, LD_LIBRARY_PATH=self.libs,
                                 QT_QPA_PLATFORM_PLUGIN_PATH=f"{self.plugins}/platforms")
            self.assertEqual(strangers(mapped, APPDIR), [])
            self.assertTrue(any(path.endswith("/libqoffscreen.so") for path in mapped))

    def test_without_apprun_it_would_be(self):
        """That the check above can fail."""
        with own_home() as home:
            mapped = self.mapped(home, APPDIR / "usr/bin/shellreeve", QT_PLUGIN_PATH=self.plugins)
            self.assertIn("libqoffscreen.so", {Path(path).name for path in strangers(mapped, APPDIR)})


if __name__ == "__main__":
    unittest.main()
