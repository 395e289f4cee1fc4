# SPDX-License-Identifier: MIT
"""A desktop without a screen for programs under measurement (drivers/desktop.cpp)."""
import subprocess


class Desktop:
    def __init__(self, workshop):
        self._process = workshop.start(workshop.program("bench-desktop"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        word, display, bus = self._line().split()
        if word != "desktop":
            raise RuntimeError("bench-desktop did not start")
        workshop.environment.update(DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=bus, QT_QPA_PLATFORM="xcb",
                                    QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
        workshop.environment.pop("QT_QPA_PLATFORMTHEME", None)

    def _line(self):
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("bench-desktop ended")
        return line.strip()

    def tell(self, *words):
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()

    def next(self, word):
        """The number after the next line that begins with this word; lines of others are skipped."""
        while True:
            first, _, rest = self._line().partition(" ")
            if first == word:
                return int(rest) if rest else 0

    def ask(self, *words, answer):
        self.tell(*words)
        return self.next(answer)
