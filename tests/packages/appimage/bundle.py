# SPDX-License-Identifier: MIT
"""The AppDir under test, and a place to run what is in it."""
import functools
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

APPDIR = Path(os.environ["SHELLREEVE_APPDIR"])
USR = APPDIR / "usr"
SOURCES = Path(__file__).parents[3]
DEADLINE = 60  # s; generous, for nothing here is about speed
# On purpose not the list that the bundle was made by: what Debian's libc6 and its like elsewhere are.
GLIBC = re.compile(r"(ld-linux.*|lib(c|m|mvec|dl|pthread|rt|resolv|util|anl|BrokenLocale|thread_db)|libnss_\w+)\.so[.\d]*")
BUNDLE_MARKS = ("APPDIR", "APPIMAGE", "ARGV0", "OWD", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "SHELLREEVE_LIBEXEC_DIR")


def elf_files(folder):
    for file in sorted(Path(folder).rglob("*")):
        if file.is_file() and not file.is_symlink():
            with open(file, "rb") as content:
                if content.read(4) == b"\x7fELF":
                    yield file


def dynamic(file):
    """{tag: values} of an ELF file's dynamic section: NEEDED, SONAME, RPATH, RUNPATH."""
    text = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
    tags = {}
    for tag, value in re.findall(r"\((NEEDED|SONAME|RPATH|RUNPATH)\)[^\[]*\[([^\]]*)\]", text):
        tags.setdefault(tag, []).append(value)
    return tags


def resolved(file):
    """{soname: path or None} as the loader has it."""
    text = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]}).stdout
    found = re.findall(r"^\s*(\S+) => (.*?)(?: \(0x[0-9a-f]+\))?$", text, re.M)
    return {name: path if path.startswith("/") else None for name, path in found}


def clone(target):
    """The AppDir once more, at the cost of its names only where the file system allows."""
    if subprocess.run(["cp", "-al", str(APPDIR), str(target)], capture_output=True).returncode:
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(APPDIR, target, symlinks=True)
    return Path(target)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(what, condition):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {DEADLINE} s")


class Home:
    """A home, a runtime directory and a port of its own."""

    def __init__(self, folder):
        for name in ("home", "run"):
            Path(folder, name).mkdir(mode=0o700)
        kept = {key: value for key, value in os.environ.items()
                if key not in BUNDLE_MARKS and not key.startswith(("XDG_", "DBUS_", "SHELLPER_"))}
        self.environment = {**kept, "HOME": f"{folder}/home", "XDG_RUNTIME_DIR": f"{folder}/run", "QT_QPA_PLATFORM": "offscreen",
                            "SHELLREEVE_MONITOR_PORT": str(free_port()), "SHELLREEVE_MONITOR_DIR": f"{folder}/run/monitors",
                            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "LC_ALL": "C.UTF-8"}

    def run(self, *command, check=True, **environment):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=DEADLINE,
                              env={**self.environment, **environment})
        if check and done.returncode:
            raise AssertionError(f"{command}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    @contextmanager
    def tray(self, *command, reeve, **environment):
        """A tray that is ready, ended with its sessions unless it has gone by then."""
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env={**self.environment, **environment})
        try:
            wait_for("the tray is ready", lambda: process.poll() is not None or self.run(*reeve, "status", check=False).returncode == 0)
            if process.poll() is not None:
                raise AssertionError(f"{command} ended with {process.returncode}")
            yield process
        finally:
            if process.poll() is None:
                self.run(*reeve, "quit", "--end-sessions", check=False)
            process.wait(DEADLINE)


@contextmanager
def own_home():
    # Short: a socket's path has 106 characters.
    with tempfile.TemporaryDirectory(prefix="sr-") as folder:
        yield Home(folder)


CAN_MOUNT = bool(shutil.which("squashfuse")) and os.access("/dev/fuse", os.R_OK | os.W_OK)


def pack(target):
    subprocess.run([str(SOURCES / "packaging/linux/appimage/squash.sh"), str(APPDIR), str(target)], check=True)
    return Path(target)


_store = tempfile.TemporaryDirectory(prefix="sr-image-")  # gone when the interpreter ends


@functools.lru_cache
def packed():
    """The AppDir, packed: once for all tests."""
    return pack(Path(_store.name, "image"))


class Mount:
    """What the runtime does, but by squashfuse: the packed AppDir, mounted, and the four variables."""

    def __init__(self, image, place):
        self.place = Path(place)
        self.place.mkdir()
        self.told = {"APPDIR": str(place), "APPIMAGE": str(image), "OWD": "/", "ARGV0": str(image)}
        self._server = subprocess.Popen(["squashfuse", "-f", str(image), str(place)], stderr=subprocess.DEVNULL)
        wait_for("the mount", lambda: (self.place / "AppRun").exists())

    def take_away(self):
        """Fails while something runs from there or has a file of it open."""
        subprocess.run(["umount", str(self.place)], check=True, timeout=DEADLINE)
        self._end_server()

    def _end_server(self):
        # By itself it ends with the last mount, and another namespace may have been made with a copy of ours.
        self._server.terminate()
        self._server.wait(DEADLINE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._server.poll() is None:
            self._end_server()


def libraries_in(maps):
    """The files that a process has mapped, as far as they are shared libraries; maps is the text of /proc/PID/maps."""
    paths = {line.split(None, 5)[5] for line in maps.splitlines() if len(line.split(None, 5)) == 6}
    return {path for path in paths if re.search(r"\.so(\.[\d.]+)?$", path)}


def strangers(mapped, home_of_bundle):
    """Of mapped libraries, those that are neither of the bundle nor of glibc."""
    return sorted(path for path in mapped
                  if not path.startswith(f"{home_of_bundle}/") and not GLIBC.fullmatch(os.path.basename(path)))
