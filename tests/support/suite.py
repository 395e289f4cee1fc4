#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs a command (ctest) in a world of its own and proves that it leaves nothing behind.

    suite.py COMMAND [ARG...]

The command gets a private TMPDIR, HOME and XDG_RUNTIME_DIR in one short directory, and the variable
SHELLREEVE_TEST_SUITE=<random>, which everything it starts inherits. A decoy stands where a test that
forgot to isolate itself would find the developer's own instance. Afterwards there must be
  - no process: no descendant of this one (on Linux it is a subreaper, so orphans come to it, whatever
    they did to their environment), and none anywhere with the marker in its environment;
  - no file: TMPDIR, HOME and XDG_RUNTIME_DIR as they were;
  - the decoy, alive, its files as they were, and nobody having connected to it.
Exit status: the command's own, or 97 when it succeeded but left something. Survivors are named, then
ended through pidfds that were opened before they were identified.
"""
import ctypes
import os
import select
import secrets
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time

MARKER = "SHELLREEVE_TEST_SUITE"
LEFT_SOMETHING = 97
SETTLE_SECONDS = 3.0  # what was told to end may need a moment to be gone
ON_LINUX = sys.platform.startswith("linux")
PR_SET_NAME, PR_SET_CHILD_SUBREAPER = 15, 36


def prctl(option, argument):
    if ON_LINUX:
        ctypes.CDLL(None, use_errno=True).prctl(option, argument, 0, 0, 0)


class Decoy:
    """What a careless test would take for a living instance: a process of our name, listening at the
    default place. It only notes who comes, and ends with its lifeline."""

    ID = "decoyaaa"

    def __init__(self, home, runtime, reaper):
        self._reaper = reaper
        self.files = [
            os.path.join(runtime, "shellreeve", f"shellper-{self.ID}.sock"),
            os.path.join(home, ".local", "state", "shellreeve", "sessions", f"{self.ID}.json"),
        ]
        for path in self.files:
            os.makedirs(os.path.dirname(path), mode=0o700)
        with open(self.files[1], "w", encoding="ascii") as record:
            record.write("{}\n")
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.bind(self.files[0])
        listener.listen(8)
        lifeline_end, self._lifeline = os.pipe()
        self._notes, notes_end = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._lifeline)
            self._serve(listener, lifeline_end, notes_end)
        listener.close()
        os.close(lifeline_end)
        os.close(notes_end)

    @staticmethod
    def _serve(listener, lifeline_end, notes_end):
        os.setsid()
        prctl(PR_SET_NAME, b"shellreeve-shellper")
        while True:
            ready, _, _ = select.select([listener, lifeline_end], [], [])
            if lifeline_end in ready:
                os._exit(0)
            listener.accept()[0].close()
            os.write(notes_end, b"!")

    def complaints(self):
        found = []
        self._reaper.collect()
        if self.pid in self._reaper.ended:
            found.append("the decoy instance was ended: something signals by name")
        if select.select([self._notes], [], [], 0)[0] and os.read(self._notes, 1):
            found.append("somebody connected to the decoy instance at the default place: a test is not isolated")
        found += [f"{path} of the decoy instance is gone" for path in self.files if not os.path.lexists(path)]
        return found

    def end(self):
        os.close(self._lifeline)
        self._reaper.wait_for(self.pid)


def read_process(pid):
    """(ppid, state, start ticks, name), or None when it is gone."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            head, _, tail = file.read().rpartition(b")")
    except OSError:
        return None
    fields = tail.split()
    return int(fields[1]), fields[0].decode(), int(fields[19]), head.partition(b"(")[2].decode(errors="replace")


def linux_survivors(marker, spared):
    """{pid: (start ticks, description)} of what descends from us or carries the marker."""
    table = {}
    for name in os.listdir("/proc"):
        if name.isdigit() and (process := read_process(int(name))):
            table[int(name)] = process
    found = {}
    for pid, (_, state, start, name) in table.items():
        if state in "ZX" or pid == os.getpid() or pid in spared:
            continue
        ancestor, seen = pid, set()
        while ancestor in table and ancestor not in seen and ancestor != os.getpid():
            seen.add(ancestor)
            ancestor = table[ancestor][0]
        why = "a descendant of the suite" if ancestor == os.getpid() else ""
        if not why:
            try:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    if marker in file.read().split(b"\0"):
                        why = "carries the suite's marker"
            except OSError:
                pass
        if why:
            try:
                with open(f"/proc/{pid}/cmdline", "rb") as file:
                    command = file.read().replace(b"\0", b" ").decode(errors="replace").strip()
            except OSError:
                command = ""
            found[pid] = (start, f"process {pid} ({name}: {command[:120]}): {why}")
    return found


def other_survivors(marker):
    """Where there is no /proc: what ps shows of our own processes' environments."""
    listing = subprocess.run(["ps", "-axwwE", "-o", "pid=,command="], capture_output=True, text=True, check=False).stdout
    found = {}
    for line in listing.splitlines():
        pid, _, command = line.strip().partition(" ")
        if marker.decode() in command.split() and int(pid) != os.getpid():
            found[int(pid)] = (0, f"process {pid} ({command[:80]}): carries the suite's marker")
    return found


class Reaper:
    """Takes in every child that ends, orphans that came to us included, and remembers how it ended."""

    def __init__(self):
        self.ended = {}  # pid: exit status

    def _note(self, pid, status):
        self.ended[pid] = os.waitstatus_to_exitcode(status)

    def collect(self):
        try:
            while (gone := os.waitpid(-1, os.WNOHANG))[0]:
                self._note(*gone)
        except ChildProcessError:
            pass

    def wait_for(self, pid):
        while pid not in self.ended:
            self._note(*os.waitpid(-1, 0))
        return self.ended[pid]


def survivors(marker, spared, reaper):
    reaper.collect()
    return linux_survivors(marker, spared) if ON_LINUX else other_survivors(marker)


def wait_until_settled(*whom):
    deadline = time.monotonic() + SETTLE_SECONDS
    while (found := survivors(*whom)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


def end_survivors(*whom):
    """Nothing is signalled without a pidfd opened before the second look that names it a survivor."""
    if not ON_LINUX:
        return
    deadline = time.monotonic() + SETTLE_SECONDS
    while (found := survivors(*whom)) and time.monotonic() < deadline:
        handles = {}
        for pid in found:
            try:
                handles[pid] = os.pidfd_open(pid)
            except OSError:
                pass
        again = survivors(*whom)
        for pid, handle in handles.items():
            if pid in again and again[pid][0] == found[pid][0]:
                try:
                    signal.pidfd_send_signal(handle, signal.SIGKILL)
                except OSError:
                    pass
            os.close(handle)
        time.sleep(0.02)


def files_below(directory):
    found = []
    for folder, names, files in os.walk(directory):
        found += [os.path.join(folder, name) for name in names + files]
    return found


def describe_file(path):
    mode = os.lstat(path).st_mode
    kind = "socket" if stat.S_ISSOCK(mode) else "directory" if stat.S_ISDIR(mode) else "file"
    return f"{kind} {path}"


def left_files(world, planted):
    """Everything that was not there before, without the caches that libraries keep in a home."""
    cache = os.path.join(world, "home", ".cache")
    new = [path for path in sorted(files_below(world)) if path not in planted and path != cache
           and not path.startswith(cache + os.sep)]
    return [describe_file(path) for path in new if os.path.dirname(path) not in new]


def run(command):
    outer = os.environ.get("TMPDIR", "/tmp")
    world = tempfile.mkdtemp(prefix="sr", dir=outer if len(outer) <= 24 else "/tmp")
    home, runtime = os.path.join(world, "home"), os.path.join(world, "run")
    os.mkdir(home, 0o700)
    os.mkdir(runtime, 0o700)
    token = secrets.token_hex(16)
    marker = f"{MARKER}={token}".encode()
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    reaper = Reaper()
    decoy = Decoy(home, runtime, reaper)
    whom = (marker, {decoy.pid}, reaper)
    planted = set(files_below(world))

    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("SHELLREEVE_", "SHELLPER_", "XDG_")) and name != "DBUS_SESSION_BUS_ADDRESS"}
    environment.update({"TMPDIR": world, "HOME": home, "XDG_RUNTIME_DIR": runtime, MARKER: token})
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the command; the look afterwards still happens
    try:
        child = subprocess.Popen(command, env=environment,
                                 preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        status = reaper.wait_for(child.pid)
        child.returncode = status  # it is reaped: Popen need not ask again
        found = wait_until_settled(*whom)
        complaints = [text for _, text in found.values()]
        end_survivors(*whom)
        complaints += decoy.complaints()
        complaints += left_files(world, planted)
    finally:
        decoy.end()
        shutil.rmtree(world, ignore_errors=True)
    return (status if status >= 0 else 128 - status), complaints


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    status, complaints = run(sys.argv[1:])
    for text in complaints[:40]:
        print(f"left behind: {text}", file=sys.stderr)
    if complaints:
        print(f"The suite left {len(complaints)} thing(s) behind.", file=sys.stderr)
        return status or LEFT_SOMETHING
    print("The suite left nothing behind: no process, no socket, no file.")
    return status


if __name__ == "__main__":
    sys.exit(main())
