# SPDX-License-Identifier: MIT
"""The plugin for Wayland, and what it loads by name, with a compositor that draws nowhere."""
import shutil
import subprocess
import unittest
from pathlib import Path

from bundle import APPDIR, DEADLINE, libraries_in, own_home, strangers, wait_for


@unittest.skipUnless(shutil.which("weston"), "needs weston")
class Wayland(unittest.TestCase):
    def test_a_window(self):
        with own_home() as home:
            run = Path(home.environment["XDG_RUNTIME_DIR"])
            compositor = subprocess.Popen(["weston", "--backend=headless-backend.so", "--socket=wayland-t", "--idle-time=0"],
                                          env=home.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                wait_for("the compositor", (run / "wayland-t").exists)
                with home.tray(APPDIR / "AppRun", "--show", reeve=(APPDIR / "usr/bin/reeve",), QT_QPA_PLATFORM="wayland",
                               WAYLAND_DISPLAY="wayland-t") as tray:
                    mapped = lambda: libraries_in(Path(f"/proc/{tray.pid}/maps").read_text())
                    wait_for("what the first window loads", lambda: "libxdg-shell.so" in {Path(path).name for path in mapped()})
                    self.assertEqual(strangers(mapped(), APPDIR), [])
                    self.assertIn("libqwayland-generic.so", {Path(path).name for path in mapped()})
            finally:
                compositor.terminate()
                compositor.wait(DEADLINE)


if __name__ == "__main__":
    unittest.main()
