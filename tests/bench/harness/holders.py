# SPDX-License-Identifier: MIT
"""Who can hold a session: our shellper and the peers, each in the workshop's own directories and ended through
its own commands or its child's leash."""
import json
import os

from .processes import parent_of
from .wire import terminate


class Session:
    """A held session: its holder's processes and its socket."""

    def __init__(self, holder_pids, socket_path, member):
        self.holder_pids = holder_pids
        self.socket_path = socket_path
        self.member = member


class Shellpers:
    """Shellpers started directly, without a supervisor."""

    label = "shellreeve"

    def __init__(self, workshop):
        self._workshop = workshop
        self._program = workshop.ours("shellreeve-shellper")
        self._count = 0
        self._open = []
        workshop.at_end(self.end_all)

    def start(self, tag, mode, *argument):
        shop = self._workshop
        self._count += 1
        session_id = _session_id(self._count)
        command = shop.child(tag, mode, *argument)
        path = f"{shop.socket_dir}/shellper-{session_id}.sock"
        config = {"command": command[0], "args": command[1:], "cwd": "/", "cols": 80, "rows": 24, "socketPath": path,
                  "env": {**shop.environment}, "sessionId": session_id, "name": f"bench-{self._count}",
                  "stateDir": f"{shop.socket_dir}/state", "scrollbackBytes": 2 * 1024 * 1024,
                  "huskSeconds": 300}  # nobody claims them before the row ends them
        os.makedirs(f"{shop.socket_dir}/state/sessions", exist_ok=True)
        ready = shop.run_json(self._program, "--config-fd", "0", given=json.dumps(config))
        self._open.append(path)
        member = shop.leash.members(tag, 1)[-1]
        shellper = ready["pid"]
        guardian = ready.get("guardianPid") or parent_of(shellper)
        for pid in (shellper, guardian):
            shop.watch(pid)
        return Session([shellper, guardian], path, member)

    def end_all(self):
        for path in self._open:
            try:
                terminate(path)
            except (OSError, ConnectionError):
                pass  # it has left already
        self._open.clear()


class Dtach:
    label = "dtach"

    def __init__(self, workshop):
        self._workshop = workshop
        self._program = workshop.peer("dtach")
        self._count = 0

    def start(self, tag, mode, *argument):
        shop = self._workshop
        self._count += 1
        path = f"{shop.dir}/dtach-{self._count}"
        shop.run(self._program, "-n", path, "-E", "-z", "-r", "none", *shop.child(tag, mode, *argument))
        member = shop.leash.members(tag, 1)[-1]
        shop.watch(member.parent)  # it ends with its child, whose leash the workshop cuts
        return Session([member.parent], path, member)


class Screen:
    """With 10,000 lines of history, which it allocates at once; Debian's default of 1,024 lines holds a twentieth of
    what a session of ours does."""

    label = "screen"
    history_lines = 10_000

    def __init__(self, workshop):
        self._workshop = workshop
        self._program = workshop.peer("screen")
        self._count = 0

    def start(self, tag, mode, *argument):
        shop = self._workshop
        self._count += 1
        shop.run(self._program, "-h", str(self.history_lines), "-dmS", f"bench{self._count}", *shop.child(tag, mode, *argument))
        member = shop.leash.members(tag, 1)[-1]
        shop.watch(member.parent)
        return Session([member.parent], None, member)


class Tmux:
    """One private server; sessions are started and attached to by its clients."""

    label = "tmux"

    def __init__(self, workshop):
        self._workshop = workshop
        program = workshop.peer("tmux")
        config = workshop.dir / "tmux.conf"
        config.write_text("set -g status off\nset -s escape-time 0\nset -g default-shell /bin/sh\n")
        self.command = [program, "-S", str(workshop.dir / "tmux.sock"), "-f", str(config)]
        # The session that keeps the server up; on the leash, so that the server goes when nobody ends it.
        workshop.run(*self.command, "new-session", "-d", "-s", "anchor", *workshop.child("anchor", "idle"))
        self.pid = workshop.leash.members("anchor", 1)[0].parent
        workshop.watch(self.pid)
        workshop.at_end(lambda: workshop.run(*self.command, "kill-server"))

    def start(self, name, tag, mode, *argument):
        shop = self._workshop
        shop.run(*self.command, "new-session", "-d", "-x", "80", "-y", "24", "-s", name, *shop.child(tag, mode, *argument))
        return Session([self.pid], None, shop.leash.members(tag, 1)[-1])

    def attach_command(self, name):
        return [*self.command, "attach-session", "-t", name]


def _session_id(number):
    alphabet = "abcdefghijklmnopqrstuvwxyz234567"
    text = ""
    for _ in range(8):
        text = alphabet[number % 32] + text
        number //= 32
    return text

