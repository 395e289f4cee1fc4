# SPDX-License-Identifier: MIT
"""bundle.json is true to the files, and what it names is enough: the copies run, and hold a session, without the bundle."""
import hashlib
import json
import shutil
import tempfile
import unittest
from pathlib import Path

from bundle import GLIBC, USR, clone, own_home, resolved, wait_for

PROGRAMS = {"reeve", "shellreeve-monitor", "shellreeve-shellper"}


def manifest():
    return json.loads((USR / "share/shellreeve/bundle.json").read_text())


def copy_out(usr, target):
    for file in manifest()["files"]:
        place = Path(target, file["to"])
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(usr / file["from"], place)
        place.chmod(int(file["mode"], 8))


class Copies(unittest.TestCase):
    def test_true_to_the_files(self):
        made = manifest()
        self.assertRegex(made["id"], "^[0-9a-f]{16,}$")
        self.assertEqual(set(made), {"id", "files"})
        for file in made["files"]:
            self.assertEqual(set(file), {"from", "to", "mode", "size", "sha256"})
            content = (USR / file["from"]).read_bytes()
            self.assertEqual((file["size"], file["sha256"]), (len(content), hashlib.sha256(content).hexdigest()), file["from"])
            self.assertFalse(Path(file["to"]).is_absolute() or ".." in Path(file["to"]).parts)
        names = [file["to"] for file in made["files"]]
        self.assertEqual(len(names), len(set(names)))
        self.assertEqual({name for name in names if "/" not in name}, PROGRAMS)
        self.assertEqual({file["to"]: file["mode"] for file in made["files"] if file["to"] in PROGRAMS}, dict.fromkeys(PROGRAMS, "0755"))

    def test_enough_and_no_more(self):
        with tempfile.TemporaryDirectory() as folder:
            copy_out(USR, folder)
            used = set()
            for program in PROGRAMS:
                for name, path in resolved(Path(folder, program)).items():
                    if not GLIBC.fullmatch(name):
                        self.assertEqual(path and Path(path).resolve(), Path(folder, "lib", name).resolve(), f"{program}: {name}")
                        used.add(name)
            self.assertEqual(used, {file.name for file in Path(folder, "lib").iterdir()})

    def test_run_when_the_bundle_is_gone(self):
        with own_home() as home, tempfile.TemporaryDirectory() as folder:
            top = clone(Path(folder, "bundle"))
            copy_out(top / "usr", Path(folder, "copies"))
            shutil.rmtree(top)
            for program in sorted(PROGRAMS):
                self.assertRegex(home.run(Path(folder, "copies", program), "--version").stdout, rf"^{program} \d")
                self.assertIn(program, home.run(Path(folder, "copies", program), "--help").stdout)

    def test_a_session_outlives_the_bundle(self):
        with own_home() as home, tempfile.TemporaryDirectory() as folder:
            top, copies = clone(Path(folder, "bundle")), Path(folder, "copies")
            copy_out(top / "usr", copies)
            reeve = (copies / "reeve",)
            with home.tray(top / "AppRun", "--background", reeve=reeve, SHELLREEVE_LIBEXEC_DIR=str(copies)) as tray:
                home.run(*reeve, "new", "--name", "kept", "--", "/bin/sh", "-c", "echo ready; read word; echo got-$word; read word")
                home.run(*reeve, "quit")
                tray.wait(60)
            shutil.rmtree(top)
            output = lambda: home.run(*reeve, "output", "kept").stdout
            wait_for("its first words", lambda: "ready" in output())
            home.run(*reeve, "send", "kept", "word", "--enter")
            wait_for("its answer", lambda: "got-word" in output())
            # From here the session is ended as anyone would: by the tray that comes back.
            top = clone(top)
            with home.tray(top / "AppRun", "--background", reeve=reeve, SHELLREEVE_LIBEXEC_DIR=str(copies)):
                self.assertIn("kept", home.run(*reeve, "list").stdout)


if __name__ == "__main__":
    unittest.main()
