# SPDX-License-Identifier: MIT
"""Which shared libraries a program or plugin needs, which of them travel with it, and where it looks for them.

Everything travels but glibc itself. The usual list of what an AppImage leaves to the host (libstdc++, X11, xcb,
fontconfig, GL …) is there for drivers: a host's GL driver is loaded into the process, brings the host's libraries
along, and they must be as new as it expects. This program draws Qt Widgets in software and no driver is ever
loaded, so nothing of ours can meet its twin of a host, and a root that has nothing but glibc is enough.
"""
import os
import re
import subprocess
from pathlib import Path

# One family, built together and with the kernel's loader: the one of the host, or none.
GLIBC = re.compile(r"(ld-linux[-\w]*|libc|libm|libmvec|libdl|libpthread|librt|libresolv|libutil|libanl|libBrokenLocale"
                   r"|libthread_db|libnss_(files|dns|compat|hesiod))\.so\.\d+")


class Missing(Exception):
    """Something that the bundle needs is not on this machine; the text says what, and what to do."""


def is_of_host(name):
    """Whether a library, by its soname, is left to the host."""
    return name.startswith("linux-vdso") or GLIBC.fullmatch(name) is not None


def parse_ldd(text):
    """{soname: path, or None where the loader found none} of what ldd prints."""
    found = {}
    for line in text.splitlines():
        words = line.split()
        if "=>" in words:
            path = words[words.index("=>") + 1]
            found[words[0]] = path if path.startswith("/") else None
        elif words and words[0].startswith("/"):
            found[os.path.basename(words[0])] = words[0]
    return found


def needed_by(file):
    """{soname: path} of all that the loader brings in for a file, glibc left out."""
    done = subprocess.run(["ldd", str(file)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if done.returncode:
        raise Missing(f"ldd {file}: {(done.stdout + done.stderr).strip()}")
    needed = {name: path for name, path in parse_ldd(done.stdout).items() if not is_of_host(name)}
    absent = sorted(name for name, path in needed.items() if path is None)
    if absent:
        raise Missing(f"{file} needs {', '.join(absent)}, which this machine does not have")
    return needed


def is_elf(path):
    if path.is_symlink() or not path.is_file():
        return False
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def search_path(file, libraries, usr):
    """Where a file of the bundle looks for libraries. A program that may be copied out looks beside itself first."""
    up = os.path.relpath(libraries, file.parent)
    way = "$ORIGIN" if up == "." else f"$ORIGIN/{up}"
    is_program = file.parent in (usr / "bin", usr / "libexec/shellreeve")
    return f"$ORIGIN/lib:{way}" if is_program else way


def set_search_path(file, path):
    """As RPATH, not RUNPATH: it comes before LD_LIBRARY_PATH, so that a host's Qt cannot slip in."""
    subprocess.run(["patchelf", "--force-rpath", "--set-rpath", path, str(file)], check=True)


def strip(file):
    subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def package_of(path):
    """The Debian package that a file came from, or None."""
    real = os.path.realpath(path)
    for name in (real, real.replace("/usr/lib/", "/lib/", 1)):
        done = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return None


def copyright_of(package):
    return Path("/usr/share/doc", package, "copyright")
