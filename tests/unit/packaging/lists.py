#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What CMake lists by hand is all there is: the dashboard's files and the languages.

usage: lists.py SOURCES
"""
import re
import sys
from pathlib import Path


def listed(cmake: Path, variable: str) -> set[str]:
    return set(re.search(rf"set\({variable}\s+([^)]*)\)", cmake.read_text()).group(1).split())


def main() -> int:
    sources = Path(sys.argv[1])
    there = {
        "dashboard_files": (sources / "app/monitor/CMakeLists.txt", {path.name for path in (sources / "resources/dashboard").iterdir()}),
        "languages": (sources / "translations/CMakeLists.txt",
                      {path.stem.removeprefix("shellreeve_") for path in (sources / "translations").glob("shellreeve_*.ts")}),
    }
    faults = []
    for variable, (cmake, names) in there.items():
        has = listed(cmake, variable)
        faults += [f"{cmake}: {variable} lacks {name}" for name in sorted(names - has)]
        faults += [f"{cmake}: {variable} names {name}, which is not there" for name in sorted(has - names)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
