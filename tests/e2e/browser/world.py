# SPDX-License-Identifier: MIT
"""A temporary home with the shipped tray in it, and its shipped monitor on a free port."""
import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading

from cdp import DEADLINE, wait_for


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Home:
    """HOME, the XDG directories and SHELLPER_SOCKET_DIR, each 0700 in one short directory, removed with all it holds.
    As tests/support/temporaryhome.h."""

    OUTER = ("SHELLREEVE_", "XDG_", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY")

    def __init__(self):
        parent = os.environ.get("TMPDIR", "/tmp")
        self.path = tempfile.mkdtemp(prefix="t", dir=parent if len(parent) <= 40 else "/tmp")
        folders = {"HOME": "h", "SHELLPER_SOCKET_DIR": "s", "XDG_RUNTIME_DIR": "r", "XDG_CONFIG_HOME": "c", "XDG_STATE_HOME": "x",
                   "XDG_CACHE_HOME": "k", "XDG_DATA_HOME": "d", "TMPDIR": "t"}
        self.environment = {name: value for name, value in os.environ.items()
                            if name == "SHELLREEVE_TEST_SUITE" or not name.startswith(self.OUTER)}
        for name, folder in folders.items():
            self.environment[name] = os.path.join(self.path, folder)
            os.mkdir(self.environment[name], 0o700)
        self.environment.update({
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.path}/r/no-bus", "SHELLREEVE_MONITOR_DIR": f"{self.path}/r/monitors",
            "QT_QPA_PLATFORM": "offscreen", "SHELL": "/bin/sh", "SHELLREEVE_GRACEFUL_TIMEOUT_MS": "3000",
            "SHELLREEVE_RETRY_ATTEMPTS": "1", "SHELLREEVE_RETRY_DELAY_MS": "100",
            "SHELLREEVE_SWEEP_INTERVAL_MS": "3600000", "SHELLREEVE_HEALTH_INTERVAL_MS": "500"})

    @property
    def folder(self):
        return self.environment["HOME"]

    def remove(self):
        shutil.rmtree(self.path)


class StaleSocket:
    """A socket that nobody listens at; put back as often as it is removed, until it is left."""

    def __init__(self, path):
        self.path = path
        self.leaving = threading.Event()
        self.keeper = threading.Thread(target=self.keep)

    def keep(self):
        while not self.leaving.wait(0.002):
            with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as left: # there already
                left.bind(self.path)

    def __enter__(self):
        self.keeper.start()
        wait_for(lambda: os.path.exists(self.path), "a stale socket")
        return self.path

    def __exit__(self, *_):
        self.leaving.set()
        self.keeper.join()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)


class Tray:
    """The tray, headless; ended by handle, its sessions with it."""

    def __init__(self, binaries, home):
        self.binaries = binaries
        self.home = home
        self.port = free_port()
        self.process = None
        self.start()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        """Returns when its monitor answers that it is ready."""
        self.process = subprocess.Popen([f"{self.binaries}/shellreeve", "--headless", "--monitor-port", str(self.port)],
                                        env=self.home.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: self.get("/health")[1].get("ready"), "a monitor that is ready")

    def signal(self, number, pid=None):
        """To the tray, or to another process of this world, through a handle."""
        handle = os.pidfd_open(pid or self.process.pid)
        signal.pidfd_send_signal(handle, number)
        os.close(handle)

    def crash(self):
        self.signal(signal.SIGKILL)
        self.process.wait()

    def quit(self):
        if self.process.poll() is not None:
            self.start()
        self.reeve("quit", "--end-sessions")
        self.process.wait(timeout=DEADLINE)

    def reeve(self, *words):
        done = subprocess.run([f"{self.binaries}/reeve", *words], env=self.home.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=DEADLINE, check=False)
        if done.returncode != 0:
            raise AssertionError(f"reeve {' '.join(words)}: {done.stderr}")
        return done.stdout.strip()

    def create(self, name, *command, cwd=None, options=()):
        return self.reeve("new", "--name", name, "--cwd", cwd or self.home.folder, *options, "--", *command)

    def create_that_says(self, name, text, cwd=None):
        """A session that sends a message to whoever should look, once the supervisor is there to hear it."""
        self.create(name, "sh", "-c", f"read go; printf '\\033]9;{text}\\007'; exec sleep 1000", cwd=cwd)
        self.reeve("send", name, "go", "--enter")
        wait_for(lambda: self.sessions()[name]["attention"], f"the message of {name}")

    def control(self, method, **params):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(DEADLINE)
            connection.connect(f"{self.home.environment['SHELLPER_SOCKET_DIR']}/control.sock")
            connection.sendall(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
            with connection.makefile() as lines:
                return json.loads(lines.readline())["result"]

    def socket_path(self, session):
        return os.path.join(self.home.environment["SHELLPER_SOCKET_DIR"], f"shellper-{session}.sock")

    def ticket(self):
        return self.control("dashboard.ticket")["ticket"]

    def request(self, method, path, body=None, headers=None):
        """(status, text); (0, "") when nobody answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return response.status, response.read().decode()
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def get(self, path):
        status, text = self.request("GET", path)
        return status, json.loads(text) if text.startswith("{") else {}

    def sessions(self):
        return {session["name"]: session for session in self.get("/api/terminals")[1].get("terminals", [])}

    def monitor_pid(self):
        return json.loads(self.reeve("status", "--json"))["monitor"]["pid"]
