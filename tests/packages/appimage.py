#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds an AppDir, made by packaging/linux/appimage/build.sh, against what an AppImage promises.

usage: appimage.py APPDIR [--root DIR]... [-k PATTERN]

--root: the folder of a whole system (mmdebstrap's, say), in which it must run as well, Qt of its own or not.
Needs a user who may make namespaces and change the root; run it below tests/support/suite.py to see that it leaves nothing.
"""
import argparse
import os
import sys
import unittest
from pathlib import Path

FOLDER = Path(__file__).parent / "appimage"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("appdir", type=Path)
    parser.add_argument("--root", type=Path, action="append", default=[])
    parser.add_argument("-k", action="append")
    given = parser.parse_args()
    if not (given.appdir / "AppRun").exists():
        parser.error(f"{given.appdir} is no AppDir; packaging/linux/appimage/build.sh --appdir-only makes one")
    os.environ["SHELLREEVE_APPDIR"] = str(given.appdir.resolve())
    os.environ["SHELLREEVE_ROOTS"] = os.pathsep.join(str(root.resolve()) for root in given.root)
    sys.path.insert(0, str(FOLDER))
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{pattern}*" for pattern in given.k] if given.k else None
    done = unittest.TextTestRunner(verbosity=2).run(loader.discover(str(FOLDER)))
    return 0 if done.wasSuccessful() and done.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
