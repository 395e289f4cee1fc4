#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The scripts of packaging/: shellcheck has nothing to say, and on a machine that has nothing each kind of
install_for asks the package manager for names of packages only, in one command that is whole.

usage: scripts.py SOURCES
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = re.compile(r"[a-z0-9][a-z0-9.+-]+")
# What the tests start, of each kind one that stands late in its list.
EXPECTED = {"build": {"cmake", "libmicrohttpd-dev", "git"}, "test": {"xvfb", "shellcheck", "chromium"},
            "sanitizers": {"clang", "libclang-rt-99-dev"}, "coverage": {"gcovr"}, "deb": {"lintian"}, "appimage": {"patchelf", "libxcursor1"}}
FAKES = {"dpkg-query": "exit 1", "apt-get": 'printf "%s\\n" "$@" >>"$ASKED"', "clang++": "echo 99.1.2", "sudo": '"$@"'}


def asked_for(packages: Path, kind: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        for name, body in FAKES.items():
            fake = Path(folder, name)
            fake.write_text(f"#!/bin/sh\n{body}\n")
            fake.chmod(0o755)
        asked = Path(folder, "asked")
        script = f'set -euo pipefail; . "$0"; require_commands() {{ :; }}; install_for {kind}'
        done = subprocess.run(["bash", "-c", script, str(packages)], capture_output=True, text=True,
                              env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "ASKED": str(asked)})
        if done.returncode:
            return [f"<failed: {done.stderr.strip()}>"]
        return [word for word in asked.read_text().splitlines() if not word.startswith("-") and word != "install"]


def faults_of(sources: Path) -> list[str]:
    faults = []
    packages = sources / "packaging/packages.sh"
    for kind, wanted in EXPECTED.items():
        names = asked_for(packages, kind)
        faults += [f"install_for {kind}: '{name}' is no name of a package" for name in names if not PACKAGE.fullmatch(name)]
        faults += [f"install_for {kind}: does not ask for {name}" for name in sorted(wanted - set(names))]
    for workflow in sorted((sources / ".github/workflows").glob("*.yml")):
        known = {*EXPECTED, "bundle"}
        faults += [f"{workflow.name}: there is no install_for {kind}" for kind in re.findall(r"install_for (\w+)", workflow.read_text())
                   if kind not in known]
    scripts = [sources / ".ci/run", sources / "packaging/linux/appimage/AppRun",
               *sorted(p for folder in ("packaging", "tests") for p in (sources / folder).rglob("*.sh"))]
    done = subprocess.run(["shellcheck", "-x", "-P", str(sources), *map(str, scripts)], capture_output=True, text=True)
    return faults + ([done.stdout + done.stderr] if done.returncode else [])


def main() -> int:
    sources = Path(sys.argv[1])
    # It finds what it is there for: the slip that once got past us, an escaped backslash at the end of a line.
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder, "packages.sh")
        text = (sources / "packaging/packages.sh").read_text()
        broken.write_text(text.replace("fonts-dejavu-core \\\n", "fonts-dejavu-core \\\\\n", 1))
        names = asked_for(broken, "test")
        if all(PACKAGE.fullmatch(name) for name in names):
            print("a backslash too many in packages.sh was not noticed")
            return 1
    faults = faults_of(sources)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
