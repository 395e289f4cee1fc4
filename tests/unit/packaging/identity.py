#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The program has one id everywhere, and one version: code, desktop file, AppStream component, icon, package.

usage: identity.py SOURCES
"""
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path


def main() -> int:
    sources = Path(sys.argv[1])
    read = lambda name: (sources / name).read_text()
    linux = sources / "packaging/linux"
    id_in_code = re.search(r'QStringLiteral\("([^"]+)"\)', read("app/desktop/applicationid.h")).group(1)
    version = re.search(r"project\(shellreeve VERSION ([0-9.]+)", read("CMakeLists.txt")).group(1)
    component = xml.parse(linux / f"{id_in_code}.metainfo.xml").getroot()
    desktop = dict(line.split("=", 1) for line in read(f"packaging/linux/{id_in_code}.desktop").splitlines() if "=" in line)
    said = {
        "the id in install.cmake": (re.search(r"set\(SHELLREEVE_ID (\S+)\)", read("packaging/cmake/install.cmake")).group(1), id_in_code),
        "the id of the AppImage": (re.search(r'^ID = "([^"]+)"', read("packaging/linux/appimage/appdir.py"), re.M).group(1), id_in_code),
        "the component's id": (component.findtext("id"), id_in_code),
        "what the component launches": (component.findtext("launchable"), f"{id_in_code}.desktop"),
        "the component's icon": (component.findtext("icon"), id_in_code),
        "the desktop file's icon": (desktop["Icon"], id_in_code),
        "the component's newest release": (component.find("releases/release").get("version"), version),
    }
    faults = [f"{what} is {has}, expected {wanted}" for what, (has, wanted) in said.items() if has != wanted]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
