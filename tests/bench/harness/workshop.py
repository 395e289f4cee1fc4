# SPDX-License-Identifier: MIT
"""Where one row is measured: private directories, an environment of its own, programs by path, and an end
for everything started there, on every way out."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .desktop import Desktop
from .leash import Leash
from .processes import Handle


class MissingProgram(Exception):
    """A peer or a program of ours is not there: its row fails, it is not skipped."""


class Workshop:
    def __init__(self, build_dir, quick, in_memory=False):
        self.quick = quick
        self._programs = Path(build_dir) / "bench"
        self._binaries = Path(build_dir) / "bin"
        os.umask(0o077)
        self.dir = Path(tempfile.mkdtemp(prefix="reeve-bench-", dir="/dev/shm" if in_memory else None))
        self.environment = self._private_environment()
        self.leash = Leash(str(self.dir / "leash"))
        self._children = []
        self._watched = []
        self._endings = []

    def _private_environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH") if name in os.environ}
        places = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config",
                  "SHELLPER_SOCKET_DIR": "s", "SCREENDIR": "screen", "TMUX_TMPDIR": "tmux"}
        for name, folder in places.items():
            (self.dir / folder).mkdir(mode=0o700)
            kept[name] = str(self.dir / folder)
        kept.update(LC_ALL="C.UTF-8", TERM="xterm-256color", SHELL="/bin/sh", QT_QPA_PLATFORM="offscreen",
                    SHELLREEVE_MONITOR_PORT="0", SHELLREEVE_HUSK_SECONDS="5",
                    DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        return kept

    @property
    def socket_dir(self):
        return self.environment["SHELLPER_SOCKET_DIR"]

    def rounds(self, full, quick):
        return quick if self.quick else full

    def ours(self, name):
        return self._existing(self._binaries / name)

    def program(self, name):
        return self._existing(self._programs / name)

    def peer(self, name):
        path = shutil.which(name, path=self.environment["PATH"])
        if path is None:
            raise MissingProgram(f"the peer '{name}' is not installed")
        return path

    @staticmethod
    def _existing(path):
        if not path.is_file():
            raise MissingProgram(f"{path} is not built")
        return str(path)

    def child(self, tag, mode, *argument):
        """The command line of a bench-child on this workshop's leash."""
        return [self.program("bench-child"), self.leash.path, tag, mode, *map(str, argument)]

    def run(self, *command, given=""):
        """Runs to the end, with `given` on its standard input, and returns its standard output."""
        done = subprocess.run(command, env=self.environment, cwd=self.dir, text=True, input=given,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command[:4])} … failed ({done.returncode}): {done.stderr.strip()[-600:]}")
        return done.stdout

    def run_json(self, *command, given=""):
        return json.loads(self.run(*command, given=given))

    def start(self, *command, **options):
        """Starts a program that this workshop ends at the latest when it closes."""
        child = subprocess.Popen(command, env=self.environment, cwd=self.dir, text=True, **options)
        self._children.append(child)
        return child

    def desktop(self):
        """A desktop of this workshop's own; what is started from now on is on it."""
        return Desktop(self)

    def watch(self, pid):
        """Takes note of a process that must be gone when the row is over."""
        handle = Handle(pid)
        self._watched.append(handle)
        return handle

    def at_end(self, action):
        """Runs at close, last come first: the proper way to end what was started."""
        self._endings.append(action)

    def close(self):
        for action in reversed(self._endings):
            _attempt(action)
        self._endings.clear()
        _attempt(self.leash.close)
        for child in self._children:
            _attempt(lambda child=child: _end(child))
        for handle in self._watched:
            if not handle.wait(20):
                print(f"bench: process {handle.pid} did not leave by itself; killed", file=sys.stderr)
                handle.kill()
            handle.close()
        shutil.rmtree(self.dir, ignore_errors=True)


def _end(child):
    if child.stdin is not None:
        child.stdin.close()
    try:
        child.wait(0.2)
    except subprocess.TimeoutExpired:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _attempt(action):
    try:
        action()
    except Exception as error:  # one ending that fails must not keep the others from running
        print(f"bench: while ending: {error}", file=sys.stderr)
