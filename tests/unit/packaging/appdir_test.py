#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What packaging/linux/appimage decides: which libraries travel, where a file looks for them, what is copied out.

usage: appdir_test.py SOURCES
"""
import importlib
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(sys.argv.pop(1)) if len(sys.argv) > 1 else Path(__file__).parents[3]
PLACE = SOURCES / "packaging/linux/appimage"
sys.path.insert(0, str(PLACE))
appdir, libraries, manifest = (importlib.import_module(name) for name in ("appdir", "libraries", "manifest"))

LDD = """\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Core.so.6 => /lib/x86_64-linux-gnu/libQt6Core.so.6 (0x00007f10)
\tlibgone.so.3 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f11)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f12)
"""


class Libraries(unittest.TestCase):
    def test_only_glibc_stays_with_the_host(self):
        for name in ("libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libnss_files.so.2", "libresolv.so.2"):
            self.assertTrue(libraries.is_of_host(name), name)
        for name in ("libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libGLX.so.0", "libcrypt.so.1", "libnsl.so.2", "libcom_err.so.2",
                     "libnss_sss.so.2", "libmd.so.0", "libc++.so.1"):
            self.assertFalse(libraries.is_of_host(name), name)

    def test_what_ldd_prints(self):
        found = libraries.parse_ldd(LDD)
        self.assertEqual(found["libQt6Core.so.6"], "/lib/x86_64-linux-gnu/libQt6Core.so.6")
        self.assertIsNone(found["libgone.so.3"])
        self.assertEqual(found["ld-linux-x86-64.so.2"], "/lib64/ld-linux-x86-64.so.2")
        self.assertEqual(libraries.parse_ldd("\tstatically linked\n"), {})

    def test_a_library_that_is_absent_is_named(self):
        with self.assertRaisesRegex(libraries.Missing, "ldd .*no-such-program"):
            libraries.needed_by("/no-such-program")

    def test_where_each_kind_of_file_looks(self):
        usr = Path("/bundle/usr")
        for file, expected in (("bin/shellreeve", "$ORIGIN/lib:$ORIGIN/../lib"),
                               ("libexec/shellreeve/shellreeve-monitor", "$ORIGIN/lib:$ORIGIN/../../lib"),
                               ("lib/libQt6Core.so.6", "$ORIGIN"),
                               ("lib/qt6/plugins/platforms/libqxcb.so", "$ORIGIN/../../..")):
            self.assertEqual(libraries.search_path(usr / file, usr / "lib", usr), expected)


class Plugins(unittest.TestCase):
    def test_each_pattern_must_find_something(self):
        with tempfile.TemporaryDirectory() as folder:
            for pattern in appdir.PLUGINS:
                file = Path(folder, pattern.replace("*", "libany"))
                file.parent.mkdir(exist_ok=True)
                file.touch()
            self.assertEqual(len(appdir.plugins_in(Path(folder))), len(appdir.PLUGINS))
            Path(folder, "imageformats/libqsvg.so").unlink()
            with self.assertRaisesRegex(libraries.Missing, "imageformats/libqsvg.so.*install libqt6svg6"):
                appdir.plugins_in(Path(folder))

    def test_qt_speaks_each_of_our_languages(self):
        with tempfile.TemporaryDirectory() as folder:
            for ours in (SOURCES / "translations").glob("shellreeve_*.ts"):
                Path(folder, ours.stem.replace("shellreeve_", "qtbase_") + ".qm").touch()
            names = [file.name for file in appdir.qt_catalogues(Path(folder), SOURCES / "translations")]
            self.assertIn("qtbase_zh_CN.qm", names)
            Path(folder, "qtbase_de.qm").unlink()
            with self.assertRaisesRegex(libraries.Missing, "qtbase_de.qm"):
                appdir.qt_catalogues(Path(folder), SOURCES / "translations")


class Manifest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.usr = Path(self.folder.name)
        for name in (*appdir.COPIED_OUT, "lib/libone.so.1", "lib/libtwo.so.2"):
            (self.usr / name).parent.mkdir(parents=True, exist_ok=True)
            (self.usr / name).write_text(name)

    def made(self, *names):
        return manifest.manifest_of(self.usr, appdir.COPIED_OUT, "lib", set(names))

    def test_programs_and_libraries_with_their_places(self):
        manifest.write(self.usr / "share/bundle.json", self.made("libtwo.so.2", "libone.so.1"))
        made = json.loads((self.usr / "share/bundle.json").read_text())
        self.assertRegex(made["id"], "^[0-9a-f]{32}$")
        self.assertEqual([(file["from"], file["to"], file["mode"]) for file in made["files"]],
                         [("bin/reeve", "reeve", "0755"), ("libexec/shellreeve/shellreeve-monitor", "shellreeve-monitor", "0755"),
                          ("libexec/shellreeve/shellreeve-shellper", "shellreeve-shellper", "0755"),
                          ("lib/libone.so.1", "lib/libone.so.1", "0644"), ("lib/libtwo.so.2", "lib/libtwo.so.2", "0644")])
        self.assertEqual(made["files"][0]["size"], len("bin/reeve"))

    def test_the_id_follows_the_content(self):
        before = self.made("libone.so.1")
        self.assertEqual(manifest.build_id(before["files"]), manifest.build_id(list(reversed(before["files"]))))
        self.assertNotEqual(self.made("libtwo.so.2")["id"], before["id"])
        (self.usr / "lib/libone.so.1").write_text("another build")
        self.assertNotEqual(self.made("libone.so.1")["id"], before["id"])


class Entry(unittest.TestCase):
    """AppRun, with programs in the bundle that say who they are and what they were given."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(suffix=" with spaces")
        self.addCleanup(self.folder.cleanup)
        self.top = Path(self.folder.name, "The Bundle")
        (self.top / "usr/bin").mkdir(parents=True)
        for name in ("shellreeve", "reeve"):
            program = self.top / "usr/bin" / name
            program.write_text(f'#!/bin/sh\necho {name} "${{QT_PLUGIN_PATH-unset}}"\nfor a in "$@"; do echo "<$a>"; done\n')
            program.chmod(0o755)
        (self.top / "AppRun").write_bytes((PLACE / "AppRun").read_bytes())
        (self.top / "AppRun").chmod(0o755)

    def run_as(self, *command, **environment):
        clean = {key: value for key, value in os.environ.items() if key not in ("APPDIR", "ARGV0", "APPIMAGE")}
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=self.top,
                              env={**clean, "QT_PLUGIN_PATH": "/host", **environment})
        return done.stdout.splitlines()

    def test_the_tray_without_the_hosts_plugins(self):
        self.assertEqual(self.run_as(str(self.top / "AppRun"), "--profile", "a b"), ["shellreeve unset", "<--profile>", "<a b>"])
        self.assertEqual(self.run_as("./AppRun"), ["shellreeve unset"])
        self.assertEqual(self.run_as("sh", "AppRun"), ["shellreeve unset"])

    def test_the_command_line_by_its_first_word(self):
        self.assertEqual(self.run_as(str(self.top / "AppRun"), "reeve", "send", "x y", ""), ["reeve /host", "<send>", "<x y>", "<>"])

    def test_the_command_line_by_the_name_of_a_link(self):
        link = Path(self.folder.name, "reeve")
        link.symlink_to(self.top / "AppRun")
        self.assertEqual(self.run_as(str(link), "reeve"), ["reeve /host", "<reeve>"])

    def test_the_name_that_the_runtime_tells(self):
        program = str(self.top / "AppRun")
        told = {"APPDIR": str(self.top), "ARGV0": "/home/me/.local/bin/reeve"}
        self.assertEqual(self.run_as(program, "list", **told), ["reeve /host", "<list>"])
        self.assertEqual(self.run_as(program, **{**told, "ARGV0": "./Shellreeve.AppImage"}), ["shellreeve unset"])
        # Left behind by another AppImage, which has started this one.
        self.assertEqual(self.run_as(program, **{**told, "APPDIR": "/tmp/.mount_other"}), ["shellreeve unset"])


if __name__ == "__main__":
    unittest.main()
