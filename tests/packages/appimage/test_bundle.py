# SPDX-License-Identifier: MIT
"""What is in the AppDir, file by file."""
import os
import re
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from bundle import APPDIR, GLIBC, USR, dynamic, elf_files, pack, packed, resolved

LIMIT = 40 * 1000 * 1000  # bytes of the packed file system


class Bundle(unittest.TestCase):
    def test_everything_needed_is_inside_or_of_glibc(self):
        inside = {file.name for file in (USR / "lib").iterdir()}
        wanting = [f"{file.relative_to(APPDIR)}: {name}" for file in elf_files(APPDIR)
                   for name in dynamic(file).get("NEEDED", []) if name not in inside and not GLIBC.fullmatch(name)]
        self.assertEqual(wanting, [])

    def test_the_loader_finds_all_of_it_inside(self):
        outside = [f"{file.relative_to(APPDIR)}: {name} at {path}" for file in elf_files(APPDIR) for name, path in resolved(file).items()
                   if not GLIBC.fullmatch(name) and not os.path.realpath(path or "").startswith(f"{USR}/lib/")]
        self.assertEqual(outside, [])

    def test_no_file_of_glibc_is_inside(self):
        self.assertEqual([file.name for file in elf_files(APPDIR) if GLIBC.fullmatch(file.name)], [])

    def test_search_paths_are_relative(self):
        count = 0
        for file in elf_files(APPDIR):
            tags = dynamic(file)
            self.assertNotIn("RUNPATH", tags, f"{file}: LD_LIBRARY_PATH would come first")
            for way in ":".join(tags.get("RPATH", [])).split(":"):
                self.assertRegex(way, r"^\$ORIGIN(/|$)", str(file))
            count += 1
        self.assertGreater(count, 50)

    def test_libraries_are_files_under_their_sonames(self):
        for file in (USR / "lib").iterdir():
            if file.is_dir():
                continue
            self.assertFalse(file.is_symlink(), file)
            self.assertEqual(dynamic(file).get("SONAME"), [file.name])

    def test_stripped(self):
        with_symbols = [file.name for file in elf_files(APPDIR)
                        if " .symtab " in subprocess.run(["readelf", "-SW", str(file)], capture_output=True, text=True, check=True).stdout]
        self.assertEqual(with_symbols, [])

    def test_the_top_is_what_tools_look_for(self):
        desktop = list(APPDIR.glob("*.desktop"))
        self.assertEqual([file.name for file in desktop], ["org.shellreeve.Shellreeve.desktop"])
        entry = desktop[0].read_text()
        self.assertIn("\nIcon=org.shellreeve.Shellreeve\n", entry)
        self.assertRegex(entry, r"\nCategories=\w")
        self.assertTrue((APPDIR / "org.shellreeve.Shellreeve.svg").exists())
        picture = (APPDIR / ".DirIcon").read_bytes()
        self.assertEqual((picture[:4], struct.unpack(">II", picture[16:24])), (b"\x89PNG", (256, 256)))
        self.assertTrue(os.access(APPDIR / "AppRun", os.X_OK))

    def test_plugins_and_texts_of_qt_where_qt_conf_says(self):
        conf = dict(re.findall(r"^(\w+) = (.*)$", (USR / "bin/qt.conf").read_text(), re.M))
        base = USR / "bin" / conf["Prefix"]
        for name in ("platforms/libqxcb.so", "platforms/libqwayland-generic.so", "platforms/libqoffscreen.so",
                     "wayland-shell-integration/libxdg-shell.so", "imageformats/libqsvg.so", "iconengines/libqsvgicon.so",
                     "platformthemes/libqxdgdesktopportal.so"):
            self.assertTrue((base / conf["Plugins"] / name).exists(), name)
        for code in ("de", "es", "fr", "ja", "zh_CN"):
            self.assertTrue((base / conf["Translations"] / f"qtbase_{code}.qm").exists(), code)

    def test_what_libraries_load_by_name_is_there(self):
        """Pointers: libX11 and Qt's plugin for it open libXcursor when they want one."""
        users = [file.name for file in (USR / "lib").glob("*.so*") if b"XcursorLibraryLoadCursor" in file.read_bytes()]
        self.assertIn("libXcursor.so.1", users)
        self.assertIn("libQt6XcbQpa.so.6", users)

    def test_licences_travel_along(self):
        for package in ("libqt6core6", "libicu72", "libstdc++6"):
            if subprocess.run(["dpkg-query", "-W", package], capture_output=True).returncode == 0:
                self.assertTrue((USR / "share/doc" / package / "copyright").exists(), package)

    def test_packed_it_is_small_and_always_the_same(self):
        size = packed().stat().st_size
        print(f"packed: {size / 1e6:.1f} MB ", end="", flush=True)
        self.assertLessEqual(size, LIMIT)
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(pack(Path(folder, "again")).read_bytes(), packed().read_bytes())


if __name__ == "__main__":
    unittest.main()
