# SPDX-License-Identifier: MIT
"""The supervisor under measurement: started by path, spoken to through its control socket."""
import subprocess
import time

from .wire import ControlConnection


class Supervisor:
    def __init__(self, workshop, *options):
        self._workshop = workshop
        self._options = options
        self.control_path = f"{workshop.socket_dir}/control.sock"
        self._program = workshop.ours("shellreeve")
        self.process = None
        self.control = None
        workshop.at_end(self.end_sessions)

    def start(self):
        """Returns the seconds from exec until the supervisor says it is ready."""
        log = open(self._workshop.dir / "shellreeve.err", "ab")
        began = time.monotonic()
        self.process = self._workshop.start(self._program, *self._options, stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log)
        log.close()
        while True:
            try:
                self.control = self.control or ControlConnection(self.control_path)
                if self.control.call("status.get")["ready"]:
                    return time.monotonic() - began
            except (OSError, ConnectionError, RuntimeError):
                self._give_up_after(began, 30)
            time.sleep(0.001)

    def _give_up_after(self, began, seconds):
        if self.process.poll() is not None or time.monotonic() - began > seconds:
            tail = (self._workshop.dir / "shellreeve.err").read_text(errors="replace")[-600:]
            raise RuntimeError(f"shellreeve did not get ready: {tail}")

    def create(self, tag, mode, *argument):
        """Starts a session and returns its Session object."""
        return self.control.call("session.create", command=self._workshop.child(tag, mode, *argument), cwd="/",
                                 env=self._workshop.environment)

    def quit(self, end_sessions):
        self.control.call("app.quit", endSessions=end_sessions)
        self.control.close()
        self.control = None
        self.process.wait(60)
        self.process = None

    def end_sessions(self):
        if self.process is not None and self.process.poll() is None and self.control is not None:
            self.quit(end_sessions=True)
