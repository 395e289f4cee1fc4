# SPDX-License-Identifier: MIT
"""AppRun leads to the right program, from wherever the AppDir is; and from a mounted image."""
import tempfile
import unittest
from pathlib import Path

from bundle import CAN_MOUNT, Mount, clone, own_home, packed


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

    @unittest.skipUnless(CAN_MOUNT, "needs squashfuse and /dev/fuse")
    def test_from_a_mount(self):
        with own_home() as home, tempfile.TemporaryDirectory() as folder, Mount(packed(), f"{folder}/mount") as mount:
            self.says(home, "shellreeve", mount.place / "AppRun", "--version", **mount.told)
            self.says(home, "reeve", mount.place / "AppRun", "--version", **{**mount.told, "ARGV0": "/usr/local/bin/reeve"})
            mount.take_away()


if __name__ == "__main__":
    unittest.main()
