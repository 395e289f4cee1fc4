#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds Shellreeve.app, made on a Mac, against what it promises: signed, free of the build machine's libraries, and with
helpers that run from a copy outside when the bundle has gone.

usage: macos.py APP
"""
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCES / "packaging/macos"))
import relink  # noqa: E402

APP = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else sys.exit(__doc__)
CONTENTS = APP / "Contents"
PROGRAMS = ("shellreeve", "reeve", "shellreeve-monitor", "shellreeve-shellper")


def output_of(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, timeout=60).stdout


class Bundle(unittest.TestCase):
    def test_signed(self):
        subprocess.run(["codesign", "--verify", "--deep", "--strict", str(APP)], check=True)

    def test_programs_say_who_they_are(self):
        for program in PROGRAMS:
            self.assertRegex(output_of(CONTENTS / "MacOS" / program, "--version"), rf"^{program} \d")

    def test_libraries_are_the_systems_or_inside(self):
        files = [path for path in CONTENTS.rglob("*") if relink.is_macho(path)]
        self.assertGreater(len(files), len(PROGRAMS))
        for file in files:
            for name in relink.dependencies(file):
                self.assertRegex(name, r"^(@rpath/|/usr/lib/|/System/)", f"{file}")
                if name.startswith("@rpath/"):
                    self.assertTrue((CONTENTS / "Frameworks" / name[len("@rpath/"):]).exists(), f"{file}: {name}")

    def test_copies_run_when_the_bundle_has_gone(self):
        with tempfile.TemporaryDirectory() as folder:
            bundle, copies = Path(folder, "Shellreeve.app"), Path(folder, "copies")
            shutil.copytree(APP, bundle, symlinks=True)
            for file in json.loads((bundle / "Contents/Resources/bundle.json").read_text())["files"]:
                place = copies / file["to"]
                place.parent.mkdir(parents=True, exist_ok=True)
                content = (bundle / "Contents" / file["from"]).read_bytes()
                self.assertEqual(hashlib.sha256(content).hexdigest(), file["sha256"], file["from"])
                place.write_bytes(content)
                place.chmod(int(file["mode"], 8))
            shutil.rmtree(bundle)
            for program in PROGRAMS[1:]:
                self.assertRegex(output_of(copies / program, "--version"), rf"^{program} \d")


if __name__ == "__main__":
    unittest.main(verbosity=2)
