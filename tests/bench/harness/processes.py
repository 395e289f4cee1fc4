# SPDX-License-Identifier: MIT
"""Processes by handle, and what /proc says about them."""
import os
import select
import signal


class Handle:
    """A process that is not necessarily our child: a pidfd, so that it is never confused with another."""

    def __init__(self, pid):
        self.pid = pid
        self.fd = os.pidfd_open(pid)

    def is_alive(self):
        return not self.wait(0)

    def wait(self, seconds):
        """True once it has ended."""
        poller = select.poll()
        poller.register(self.fd, select.POLLIN)
        return bool(poller.poll(seconds * 1000))

    def kill(self):
        try:
            signal.pidfd_send_signal(self.fd, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def close(self):
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


def parent_of(pid):
    return int(_stat(pid)[1])


def _stat(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
        return file.read().rpartition(")")[2].split()


def pss_kib(pid):
    """Proportional share of memory, in KiB."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1])
    raise RuntimeError(f"no Pss of {pid}")


class Wakes:
    """How often a process ran since this was made: switches of all its threads, wanted and unwanted, and one for each
    thread that has ended meanwhile, whose count went with it."""

    def __init__(self, pid):
        self._pid = pid
        self._before = _context_switches(pid)

    def so_far(self):
        now = _context_switches(self._pid)
        gone = self._before.keys() - now.keys()
        return sum(count - self._before.get(task, 0) for task, count in now.items()) + len(gone)


def _context_switches(pid):
    """thread: count"""
    switches = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/status", encoding="ascii", errors="replace") as file:
                switches[task] = sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
        except (FileNotFoundError, ProcessLookupError):
            pass  # it ended while they were listed
    return switches


def cpu_seconds(pid):
    """User and system time of all its threads so far."""
    fields = _stat(pid)
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
