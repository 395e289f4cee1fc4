# SPDX-License-Identifier: MIT
"""usr/share/shellreeve/bundle.json: what the tray copies out of the image before its first session, so that
sessions outlive the mount. `from` is below usr/, `to` below the folder of the copies."""
import hashlib
import json
import os

PROGRAMS = ("bin/reeve", "libexec/shellreeve/shellreeve-monitor", "libexec/shellreeve/shellreeve-shellper")
PLACE = "share/shellreeve/bundle.json"


def entry(source, target, mode, content):
    return {"from": source, "to": target, "mode": mode, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def build_id(files):
    """The same files give the same id, whatever their order; another byte, name or mode gives another."""
    lines = sorted(f"{file['to']} {file['mode']} {file['sha256']}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:32]


def manifest_of(usr, libraries):
    """libraries: the sonames, below usr/lib, that the programs need."""
    files = [entry(path, os.path.basename(path), "0755", (usr / path).read_bytes()) for path in PROGRAMS]
    files += [entry(f"lib/{name}", f"lib/{name}", "0644", (usr / "lib" / name).read_bytes()) for name in sorted(libraries)]
    return {"id": build_id(files), "files": files}


def write(usr, libraries):
    place = usr / PLACE
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(manifest_of(usr, libraries), indent=1) + "\n", encoding="utf-8")
