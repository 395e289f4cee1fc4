# SPDX-License-Identifier: MIT
"""The monitor under measurement: the shipped program on a free port, before a supervisor that is its owner."""
import json
import select
import socket
import subprocess


READY_SECONDS = 30


class Monitor:
    def __init__(self, workshop, supervisor):
        self._workshop = workshop
        self.port = _free_port()
        records = workshop.dir / "monitor"
        records.mkdir(mode=0o700, exist_ok=True)
        owner = _identity(supervisor.process.pid) | {"profile": "", "lock": str(workshop.dir / "owner.lock")}
        self._config = {"port": self.port, "profile": "", "controlSocket": supervisor.control_path, "owner": owner,
                        "tokenFile": f"{workshop.socket_dir}/monitor.token", "recordDir": str(records)}
        self.process = None

    def start(self):
        self.process = self._workshop.start(self._workshop.ours("shellreeve-monitor"), "--config-fd", "0",
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(json.dumps(self._config))
        self.process.stdin.close()
        if not select.select([self.process.stdout], [], [], READY_SECONDS)[0]:
            raise RuntimeError("the monitor does not get ready")
        report = json.loads(self.process.stdout.readline())
        if not report["ready"]:
            raise RuntimeError(f"the monitor: {report['message']}")
        return self.process.pid

    def resident_kib(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii", errors="replace") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))

    def load(self, rate, seconds, connections=16, half_open=0, target="/api/terminals"):
        """{"times": [ns…], "bytes": n} of that many requests a second."""
        return self._workshop.run_json(self._workshop.program("bench-http"), str(self.port), target, str(rate), str(seconds),
                                       str(connections), str(half_open))


def _identity(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
        ticks = int(file.read().rpartition(")")[2].split()[19])
    with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
        return {"pid": pid, "startTicks": ticks, "bootId": file.read().strip()}


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
