# SPDX-License-Identifier: MIT
"""bundle.json: what the tray copies out of an image (AppImage, DMG) before its first session, so that sessions outlive
the mount. {"id", "files": [{"from", "to", "mode", "size", "sha256"}]}: `from` is below the bundle's root (usr/ or
Contents/), `to` below the folder of the copies. app/bundle reads it."""
import hashlib
import json

PROGRAMS = ("reeve", "shellreeve-monitor", "shellreeve-shellper")


def entry(root, source, target, mode):
    content = (root / source).read_bytes()
    return {"from": source, "to": target, "mode": mode, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def build_id(files):
    """The same files give the same id, whatever their order; another byte, name or mode gives another."""
    lines = sorted(f"{file['to']} {file['mode']} {file['sha256']}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:32]


def manifest_of(root, programs, library_folder, libraries):
    """programs: paths below root; libraries: what they need, paths below root/library_folder."""
    files = [entry(root, path, path.rsplit("/", 1)[-1], "0755") for path in programs]
    files += [entry(root, f"{library_folder}/{name}", f"lib/{name}", "0644") for name in sorted(libraries)]
    return {"id": build_id(files), "files": files}


def write(place, manifest):
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
