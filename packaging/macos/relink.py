#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lets the helpers of an application bundle run from a copy outside, and lists what such a copy needs.

    relink.py relink APP      after macdeployqt, before signing: libraries are looked for by @rpath
    relink.py manifest APP    after the helpers are signed: Contents/Resources/bundle.json

macdeployqt binds everything to @executable_path/../Frameworks, which holds for programs in Contents/MacOS only. By
@rpath a program says where to look: beside the bundle's other parts, or in the folder "lib" beside itself.
"""
import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import manifest  # noqa: E402

BOUND = "@executable_path/../Frameworks/"
FREE = "@rpath/"
WAYS = ("@executable_path/../Frameworks", "@executable_path/lib")
MAGIC = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")  # Mach-O of 64 bits; several in one file


def is_macho(path):
    if path.is_symlink() or not path.is_file():
        return False
    with open(path, "rb") as file:
        return file.read(4) in MAGIC


def parse_otool(text):
    """The names that `otool -L` prints below the file's own."""
    names = [line.strip().split(" (compatibility")[0] for line in text.splitlines() if line.startswith("\t")]
    return list(dict.fromkeys(names))  # a file of two architectures prints them twice


def freed(names):
    """(old, new) of the names that are bound to the place of the program."""
    return [(name, FREE + name[len(BOUND):]) for name in names if name.startswith(BOUND)]


def parse_ways(text):
    """The run paths that `otool -l` prints."""
    return re.findall(r"cmd LC_RPATH\n.*\n\s+path (.+) \(offset \d+\)", text)


def otool(option, file):
    return subprocess.run(["otool", option, str(file)], capture_output=True, text=True, check=True).stdout


def dependencies(file):
    return parse_otool(otool("-L", file))


def wanting_ways(file):
    """Of the run paths that a program must have, those that nobody gave it: to add one twice is an error."""
    there = parse_ways(otool("-l", file))
    return [way for way in WAYS if way not in there]


def relink(contents):
    for file in sorted(path for path in contents.rglob("*") if is_macho(path)):
        changes = [word for old, new in freed(dependencies(file)) for word in ("-change", old, new)]
        if file.parent == contents / "MacOS":
            changes += [word for way in wanting_ways(file) for word in ("-add_rpath", way)]
        if changes:
            subprocess.run(["install_name_tool", *changes, str(file)], check=True)


def needed_by(contents, programs):
    """Paths below Contents/Frameworks of all that the programs load from there."""
    found, waiting = set(), [contents / program for program in programs]
    while waiting:
        for name in dependencies(waiting.pop()):
            path = name[len(FREE):]
            if name.startswith(FREE) and path not in found and (contents / "Frameworks" / path).exists():
                found.add(path)
                waiting.append(contents / "Frameworks" / path)
    return found


def list_copies(contents):
    programs = [f"MacOS/{name}" for name in manifest.PROGRAMS]
    made = manifest.manifest_of(contents, programs, "Frameworks", needed_by(contents, programs))
    manifest.write(contents / "Resources/bundle.json", made)


def main():
    tasks = {"relink": relink, "manifest": list_copies}
    if len(sys.argv) != 3 or sys.argv[1] not in tasks:
        print(__doc__, file=sys.stderr)
        return 2
    tasks[sys.argv[1]](Path(sys.argv[2]) / "Contents")
    return 0


if __name__ == "__main__":
    sys.exit(main())
