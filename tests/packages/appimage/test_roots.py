# SPDX-License-Identifier: MIT
"""It runs in a root that has glibc and a shell, and nothing else; in X11 there, too; and in any root that is given."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from contextlib import contextmanager
from pathlib import Path

from bundle import APPDIR, DEADLINE, GLIBC, free_port, libraries_in, strangers, wait_for

ROOTS = [Path(root) for root in os.environ["SHELLREEVE_ROOTS"].split(os.pathsep) if root]
PLACE = "/opt/The Bundle"
INSIDE = Path(__file__).parent / "inside.sh"
# In namespaces of its own: what is mounted and started here ends with the first process, however this test ends.
ENTER = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if os.getuid() == 0 else ["--map-root-user"])]
MOUNTS = """
set -eu
mount --make-rprivate /
for folder in opt tmp root run; do mount -t tmpfs tmpfs "$ROOT/$folder"; done
mkdir "$ROOT$PLACE" "$ROOT/tmp/.X11-unix"
mount --bind "$APPDIR" "$ROOT$PLACE"
mount -o remount,bind,ro "$ROOT$PLACE"
mount --rbind /dev "$ROOT/dev"
mount -t proc proc "$ROOT/proc"
cp "$INSIDE" "$ROOT/tmp/inside.sh"
exec env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 "$@" "$(command -v chroot)" "$ROOT" /bin/sh /tmp/inside.sh "$PLACE" "$SHOW"
"""


def loader_paths(program):
    text = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"(/\S+) \(0x", text))


def bare_root(folder):
    """glibc and sh of this machine."""
    shell = os.path.realpath("/bin/sh")
    libc = next(path for path in loader_paths(shell) if "/libc.so" in path)
    for directory in ("bin", "dev", "proc", "etc", "opt", "tmp", "root", "run"):
        Path(folder, directory).mkdir()
    shutil.copy(shell, Path(folder, "bin/sh"))
    Path(folder, "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\n")
    glibc = [file for file in Path(libc).parent.iterdir() if GLIBC.fullmatch(file.name)]
    for file in [*glibc, *(Path(path) for path in loader_paths(shell))]:
        place = Path(folder, str(file).lstrip("/"))
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)
    return Path(folder)


@contextmanager
def guest(root, show="--background", **environment):
    """Inside, up to where a session has answered; yields what it printed until then."""
    variables = {"QT_QPA_PLATFORM": "offscreen", "SHELLREEVE_MONITOR_PORT": str(free_port()), "XDG_RUNTIME_DIR": "/run", **environment}
    outer = {**os.environ, "ROOT": str(root), "APPDIR": str(APPDIR), "PLACE": PLACE, "INSIDE": str(INSIDE), "SHOW": show}
    with tempfile.TemporaryFile("w+") as complaints, subprocess.Popen(
            [*ENTER, "sh", "-c", MOUNTS, "sh", *(f"{key}={value}" for key, value in variables.items())], env=outer, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints) as process:
        try:
            lines = []
            for line in process.stdout:
                lines.append(line.rstrip("\n"))
                if line == "ready\n":
                    break
            if lines[-1:] != ["ready"]:
                complaints.seek(0)
                raise AssertionError(f"{root}: ended with {process.wait(DEADLINE)}\n" + "\n".join(lines) + complaints.read())
            yield lines
            rest, _ = process.communicate("\n", timeout=DEADLINE)
            if process.returncode or not rest.endswith("over\n"):
                complaints.seek(0)
                raise AssertionError(f"{root}: did not end well: {process.returncode}\n{rest}{complaints.read()}")
        finally:
            process.stdin.close()  # its read ends, and with it everything inside


class Roots(unittest.TestCase):
    def hold(self, lines):
        """What every root must have shown."""
        self.assertRegex(lines[0], r"^shellreeve \d")
        self.assertRegex(lines[1], r"^reeve \d")
        self.assertIn("said got-word", lines)
        status = json.loads(next(line for line in lines if line.startswith("status "))[len("status "):])
        self.assertEqual(status["monitor"]["state"], "running")
        mapped = libraries_in("\n".join(line[len("map "):] for line in lines if line.startswith("map ")))
        self.assertEqual(strangers(mapped, PLACE), [])
        self.assertTrue(any("libQt6Widgets" in path for path in mapped))
        return {Path(path).name for path in mapped}

    def test_nothing_but_glibc_and_a_shell(self):
        with tempfile.TemporaryDirectory() as folder:
            with guest(bare_root(folder)) as lines:
                self.assertIn("libqoffscreen.so", self.hold(lines))

    @unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xwininfo"), "needs Xvfb and xwininfo")
    def test_a_window_in_x11_from_there(self):
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                  pass_fds=[writing], stderr=subprocess.DEVNULL)
        try:
            os.close(writing)
            with os.fdopen(reading) as pipe:
                display = ":" + pipe.readline().strip()
            with tempfile.TemporaryDirectory() as folder:
                with guest(bare_root(folder), "--show", QT_QPA_PLATFORM="xcb", DISPLAY=display) as lines:
                    self.assertIn("libqxcb.so", self.hold(lines))
                    look = ["xwininfo", "-display", display, "-root", "-tree"]
                    wait_for("a window", lambda: re.search(r'"[^"]*Shellreeve[^"]*": \("shellreeve"',
                                                           subprocess.run(look, capture_output=True, text=True).stdout))
        finally:
            server.terminate()
            server.wait(DEADLINE)

    @unittest.skipUnless(ROOTS, "no --root given")
    def test_roots_that_were_given(self):
        for root in ROOTS:
            with self.subTest(root=root):
                plugins = sorted(root.glob("usr/lib*/**/qt6/plugins"))
                cores = sorted(root.glob("usr/lib*/**/libQt6Core.so.6.*"))
                print(f"{root.name}: Qt {cores[0].name[len('libQt6Core.so.'):] if cores else 'none'} ", end="", flush=True)
                foreign = {}
                if plugins:
                    foreign["QT_PLUGIN_PATH"] = "/" + str(plugins[0].relative_to(root))
                if cores:
                    foreign["LD_LIBRARY_PATH"] = "/" + str(cores[0].parent.relative_to(root))
                with guest(root, **foreign) as lines:
                    self.hold(lines)


if __name__ == "__main__":
    unittest.main()
