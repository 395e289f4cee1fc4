#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The suite's check for leftovers, tested with planted ones: it must be able to fail."""
import os
import subprocess
import sys
import unittest

SUITE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "suite.py")
ON_LINUX = sys.platform.startswith("linux")

# Leaves a process behind that has its own POSIX session and prints its pid.
PLANT = """
import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        {exec_line}
    os._exit(0)
os.wait()
"""
SLEEP_WITH_MARKER = PLANT.format(exec_line="os.execvp('sleep', ['sleep', '600'])")
SLEEP_WITHOUT_ENVIRONMENT = PLANT.format(exec_line="os.execve('/bin/sleep', ['sleep', '601'], {})")


def suite(code):
    return subprocess.run([sys.executable, SUITE, sys.executable, "-c", code],
                          capture_output=True, text=True, timeout=100, check=False)


class SuiteCheck(unittest.TestCase):
    def assert_complains(self, result, *words):
        self.assertEqual(result.returncode, 97, result.stderr)
        for word in words:
            self.assertIn(word, result.stderr)

    def test_silent_about_a_clean_command(self):
        result = suite("import tempfile; tempfile.TemporaryDirectory().cleanup()")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("left nothing behind", result.stdout)

    def test_passes_the_exit_status_on(self):
        self.assertEqual(suite("raise SystemExit(3)").returncode, 3)

    @unittest.skipUnless(ON_LINUX, "reads /proc")
    def test_names_and_ends_a_survivor(self):
        for code, command in ((SLEEP_WITH_MARKER, "sleep 600"), (SLEEP_WITHOUT_ENVIRONMENT, "sleep 601")):
            with self.subTest(command):
                result = suite(code)
                self.assert_complains(result, command)
                pid = result.stderr.split("left behind: process ")[1].split()[0]
                self.assertFalse(os.path.exists(f"/proc/{pid}"), "it was named but not ended")

    def test_names_what_a_test_left_in_its_places(self):
        plants = {
            "import tempfile; tempfile.mkdtemp(prefix='forgotten')": "directory",
            "import os, socket; socket.socket(socket.AF_UNIX).bind(os.environ['XDG_RUNTIME_DIR'] + '/x.sock')": "socket",
            "import os; open(os.environ['HOME'] + '/note', 'w').close()": "file",
        }
        for code, kind in plants.items():
            with self.subTest(kind):
                self.assert_complains(suite(code), f"left behind: {kind} ")

    def test_notices_a_touched_decoy(self):
        place = "os.environ['XDG_RUNTIME_DIR'] + '/shellreeve/shellper-decoyaaa.sock'"
        self.assert_complains(suite(f"import os, socket; socket.socket(socket.AF_UNIX).connect({place})"), "not isolated")
        self.assert_complains(suite(f"import os; os.unlink({place})"), "of the decoy instance is gone")

    @unittest.skipUnless(ON_LINUX, "finds the decoy by its kernel name")
    def test_notices_an_ended_decoy(self):
        # The decoy is this command's sibling and the only one of that name below the suite.
        code = """
import os, select, signal
for name in filter(str.isdigit, os.listdir('/proc')):
    try:
        text = open(f'/proc/{name}/stat').read()
    except OSError:
        continue
    if '(shellreeve-shel)' in text and int(text.rpartition(')')[2].split()[1]) == os.getppid():
        handle = os.pidfd_open(int(name))
        signal.pidfd_send_signal(handle, signal.SIGKILL)
        select.select([handle], [], [])
"""
        self.assert_complains(suite(code), "decoy instance was ended")


if __name__ == "__main__":
    unittest.main()
