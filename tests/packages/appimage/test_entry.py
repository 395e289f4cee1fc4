# SPDX-License-Identifier: MIT
"""AppRun leads to the right program, from wherever the AppDir is; and from a mounted image."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from bundle import APPDIR, SOURCES, clone, own_home, wait_for


class Entry(unittest.TestCase):
    def says(self, home, expected, *command, **environment):
        self.assertRegex(home.run(*command, **environment).stdout, rf"^{expected} \d")

    def test_each_way_in(self):
        with own_home() as home, tempfile.TemporaryDirectory(suffix=" a 'b'") as folder:
            top = clone(Path(folder, "The Bundle.AppDir"))
            self.says(home, "shellreeve", top / "AppRun", "--version")
            self.says(home, "reeve", top / "AppRun", "reeve", "--version")
            link = Path(folder, "reeve")
            link.symlink_to(top / "AppRun")
            self.says(home, "reeve", link, "--version")
            self.says(home, "reeve", top / "AppRun", "--version", APPDIR=str(top), ARGV0="reeve")
            self.says(home, "shellreeve", top / "AppRun", "--version", APPDIR="/tmp/.mount_other", ARGV0="reeve")

    @unittest.skipUnless(shutil.which("squashfuse") and os.access("/dev/fuse", os.R_OK | os.W_OK), "needs squashfuse and /dev/fuse")
    def test_from_a_mount(self):
        """What the runtime does, but by squashfuse: mount, and call AppRun with the four variables."""
        with own_home() as home, tempfile.TemporaryDirectory() as folder:
            image, mount = Path(folder, "image"), Path(folder, "mount")
            mount.mkdir()
            subprocess.run([str(SOURCES / "packaging/linux/appimage/squash.sh"), str(APPDIR), str(image)], check=True)
            with subprocess.Popen(["squashfuse", "-f", str(image), str(mount)]) as server:
                try:
                    wait_for("the mount", lambda: (mount / "AppRun").exists())
                    told = {"APPDIR": str(mount), "APPIMAGE": str(image), "OWD": folder}
                    self.says(home, "shellreeve", mount / "AppRun", "--version", ARGV0="Shellreeve.AppImage", **told)
                    self.says(home, "reeve", mount / "AppRun", "--version", ARGV0="/usr/local/bin/reeve", **told)
                finally:
                    subprocess.run(["umount", str(mount)], check=True)
                server.wait(60)


if __name__ == "__main__":
    unittest.main()
