# SPDX-License-Identifier: MIT
"""The two sockets of Shellreeve, spoken plainly: a shellper's frames and the control socket's lines."""
import json
import socket
import struct

DATA, REPLAY, HELLO, WELCOME, TERMINATE, TERMINATED = 0x01, 0x05, 0x08, 0x09, 0x20, 0x21


class ShellperConnection:
    def __init__(self, path, **hello):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(30)
        self._socket.connect(path)
        self.send(HELLO, {"version": 1, **hello})

    def send(self, kind, payload):
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        self._socket.sendall(struct.pack(">BI", kind, len(body)) + body)

    def await_frame(self, kind):
        while True:
            found, length = struct.unpack(">BI", self._exactly(5))
            payload = self._exactly(length)
            if found == kind:
                return payload

    def _exactly(self, size):
        data = b""
        while len(data) < size:
            piece = self._socket.recv(size - len(data))
            if not piece:
                raise ConnectionError("the shellper hung up")
            data += piece
        return data

    def close(self):
        self._socket.close()


def terminate(path, grace_ms=200):
    """Ends one session through its shellper; the outcome it reports."""
    connection = ShellperConnection(path, clientType="tower", output=False, replayBytes=0)
    try:
        connection.await_frame(REPLAY)
        connection.send(TERMINATE, {"graceMs": grace_ms, "everything": True})
        return json.loads(connection.await_frame(TERMINATED))
    finally:
        connection.close()


class ControlConnection:
    def __init__(self, path, timeout=30):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(timeout)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise
        self._lines = self._socket.makefile("rb")
        self._next_id = 0

    def send(self, method, **params):
        """Without waiting for the answer; drain() takes it."""
        self._next_id += 1
        request = {"jsonrpc": "2.0", "id": self._next_id, "method": method, "params": params}
        self._socket.sendall(json.dumps(request).encode() + b"\n")

    def drain(self, count):
        for _ in range(count):
            answer = json.loads(self._lines.readline())
            if "error" in answer:
                raise RuntimeError(str(answer["error"]))

    def call(self, method, **params):
        self.send(method, **params)
        while True:
            line = self._lines.readline()
            if not line:
                raise ConnectionError("the supervisor hung up")
            answer = json.loads(line)
            if answer.get("id") == self._next_id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def close(self):
        self._lines.close()
        self._socket.close()
