# SPDX-License-Identifier: MIT
"""The leash every `bench-child` hangs on (peers/child.cpp): pids from their owners, and an end for all of
them that no holder can prevent."""
import select
import socket
import threading
import time


class Member:
    """One living bench-child."""

    def __init__(self, connection, pid, parent):
        self.connection = connection
        self.pid = pid
        self.parent = parent

    def has_ended(self, seconds=0.0):
        """The kernel closes its end of the leash when it dies, whatever it ignores."""
        deadline = time.monotonic() + seconds
        while True:
            poller = select.poll()
            poller.register(self.connection, select.POLLIN)
            if not poller.poll(max(0.0, deadline - time.monotonic()) * 1000):
                return False
            try:
                if not self.connection.recv(4096):
                    return True
            except ConnectionResetError:
                return True

    def order(self):
        self.connection.sendall(b"go\n")

    def answer(self, seconds):
        """The next line it says."""
        self.connection.settimeout(seconds)
        line = b""
        while not line.endswith(b"\n"):
            piece = self.connection.recv(1)
            if not piece:
                raise RuntimeError("the child ended without its answer")
            line += piece
        self.connection.settimeout(None)
        return line.decode().split()


class Leash:
    def __init__(self, path):
        self.path = path
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(path)
        self._listener.listen(1024)
        self._changed = threading.Condition()
        self._members = {}
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            line = b""
            while not line.endswith(b"\n"):
                piece = connection.recv(1)
                if not piece:
                    break
                line += piece
            if not line:
                connection.close()
                continue
            tag, pid, parent = line.decode().split()
            with self._changed:
                self._members.setdefault(tag, []).append(Member(connection, int(pid), int(parent)))
                self._changed.notify_all()

    def members(self, tag, count, seconds=30.0):
        """The children that said this tag, once there are so many."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._members.get(tag, [])) >= count, seconds):
                raise RuntimeError(f"{len(self._members.get(tag, []))} of {count} children '{tag}' started")
            return list(self._members[tag])

    def cut(self, tag):
        """Ends these children and waits until they have gone."""
        with self._changed:
            members = self._members.pop(tag, [])
        for member in members:
            try:
                member.connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass
        for member in members:
            if not member.has_ended(10.0):
                raise RuntimeError(f"child {member.pid} '{tag}' outlived its leash")
            member.connection.close()

    def close(self):
        for tag in list(self._members):
            self.cut(tag)
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread, which closing does not
        self._listener.close()
