# SPDX-License-Identifier: MIT
"""A session that was started from a mounted image outlives the mount: nothing of it runs from there."""
import json
import tempfile
import unittest
from pathlib import Path

from bundle import CAN_MOUNT, USR, Mount, own_home, packed, wait_for


@unittest.skipUnless(CAN_MOUNT, "needs squashfuse and /dev/fuse")
class Image(unittest.TestCase):
    def test_a_session_outlives_the_mount(self):
        with own_home() as home, tempfile.TemporaryDirectory(prefix="sr-") as folder:
            home.environment["XDG_DATA_HOME"] = f"{folder}/data"
            image = packed()
            build = json.loads((USR / "share/shellreeve/bundle.json").read_text())["id"]
            copies = Path(folder, "data/shellreeve/helpers", build)
            with Mount(image, f"{folder}/one") as mount:
                program = mount.place / "AppRun"
                with home.tray(program, "--background", reeve=(program, "reeve"), **mount.told) as tray:
                    home.run(program, "reeve", "new", "--name", "kept", "--", "/bin/sh", "-c",
                             'echo ready "$APPDIR$APPIMAGE"; read word; echo got-$word; read word', **mount.told)
                    home.run(program, "reeve", "quit")
                    tray.wait(60)
                mount.take_away()
            reeve = copies / "reeve"
            output = lambda: home.run(reeve, "output", "kept").stdout
            wait_for("its first words", lambda: "ready" in output())
            self.assertNotIn(folder, output())  # the image's variables are none of the session's
            home.run(reeve, "send", "kept", "word", "--enter")
            wait_for("its answer", lambda: "got-word" in output())
            with Mount(image, f"{folder}/two") as mount:
                program = mount.place / "AppRun"
                with home.tray(program, "--background", reeve=(program, "reeve"), **mount.told) as tray:
                    self.assertIn("kept", home.run(program, "reeve", "list").stdout)
                    home.run(program, "reeve", "kill", "kept")
                    home.run(program, "reeve", "quit", "--end-sessions")
                    tray.wait(60)
                mount.take_away()


if __name__ == "__main__":
    unittest.main()
