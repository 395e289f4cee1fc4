#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The application bundle of macOS, as far as it can be known elsewhere: its property list and entitlements, what CMake puts
where, and that finish.sh, relink.py and sign.sh call Apple's tools in the right order with the right words. The tools are
stand-ins, and their files texts with a Mach-O's first bytes: what the real ones make of it only a Mac can show.

usage: bundle_layout.py SOURCES
"""
import importlib
import json
import os
import plistlib
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[3]
MACOS = SOURCES / "packaging/macos"
sys.path.insert(0, str(MACOS))
relink, manifest = importlib.import_module("relink"), importlib.import_module("manifest")

PROJECT = """cmake_minimum_required(VERSION 3.22)
project(shellreeve VERSION 7.8.9 LANGUAGES C)
foreach(name shellreeve shellreeve-shellper shellreeve-monitor reeve)
  add_executable(${name} main.c)
  install(TARGETS ${name} RUNTIME DESTINATION bin)
endforeach()
set(SHELLREEVE_ID org.shellreeve.Shellreeve) # install.cmake has it
include(${MODULE})
"""
# A "Mach-O" of these tests: the magic, then a line for each library. What Apple's tools read and change is the lines.
TOOLS = {
    "sw_vers": "print('14.6.1')",
    "rsvg-convert": "open(args[args.index('-o') + 1], 'w').write(args[1])",
    "iconutil": "open(args[args.index('-o') + 1], 'w').write(' '.join(sorted(os.listdir(args[-1]))))",
    "macdeployqt": """
contents = args[0] + '/Contents'
bound = '@executable_path/../Frameworks/'
names = ['QtCore', 'QtWidgets', 'QtDBus']
def macho(path, needs):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, 'wb').write(b'\\xcf\\xfa\\xed\\xfe\\n' + ''.join(n + '\\n' for n in needs).encode())
frame = lambda n: f'{n}.framework/Versions/A/{n}'
macho(f'{contents}/Frameworks/{frame("QtCore")}', [bound + 'libicu.dylib', '/usr/lib/libSystem.B.dylib'])
macho(f'{contents}/Frameworks/{frame("QtWidgets")}', [bound + frame('QtCore')])
macho(f'{contents}/Frameworks/libicu.dylib', ['/usr/lib/libSystem.B.dylib'])
macho(f'{contents}/PlugIns/platforms/libqcocoa.dylib', [bound + frame('QtWidgets')])
for program in [f'{contents}/MacOS/shellreeve', *(a[len('-executable='):] for a in args if a.startswith('-executable='))]:
    macho(program, [bound + frame('QtWidgets' if program.endswith('/shellreeve') else 'QtCore'), '/usr/lib/libSystem.B.dylib'])
""",
    "otool": """
if args[0] == '-l':
    if args[1].endswith('/MacOS/shellreeve'): # as macdeployqt leaves it
        print('Load command 9\\n          cmd LC_RPATH\\n      cmdsize 48\\n         path @executable_path/../Frameworks (offset 12)')
    sys.exit()
print(args[1] + ':')
for line in open(args[1], 'rb').read().decode('latin-1').splitlines()[1:]:
    print(f'\\t{line} (compatibility version 1.0.0, current version 1.0.0)')
""",
    "install_name_tool": """
text = open(args[-1], 'rb').read()
for at, word in enumerate(args):
    if word == '-change':
        text = text.replace(args[at + 1].encode(), args[at + 2].encode())
    if word == '-add_rpath':
        print('rpath', args[at + 1])
open(args[-1], 'wb').write(text)
""",
    "codesign": "",
    "xcrun": "",
    "spctl": "",
}


def make_tools(folder, log):
    folder.mkdir()
    for name, body in TOOLS.items():
        tool = folder / name
        tool.write_text(f"#!{sys.executable} -SE\nimport os, sys\nargs = sys.argv[1:]\n"
                        f"open({str(log)!r}, 'a').write(' '.join([{name!r}, *args]) + '\\n')\n{body}\n")
        tool.chmod(0o755)


class Made(unittest.TestCase):
    """The bundle of a small project with programs of our names."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.top = Path(cls.folder.name)
        cls.log = cls.top / "log"
        make_tools(cls.top / "tools", cls.log)
        (cls.top / "main.c").write_text("int main(void) { return 0; }\n")
        (cls.top / "CMakeLists.txt").write_text(PROJECT)
        ours = ("DESTDIR", "MACDEPLOYQT", "SHELLREEVE_SIGN_IDENTITY")
        cls.environment = {key: value for key, value in os.environ.items() if key not in ours}
        cls.environment["PATH"] = f"{cls.top}/tools:{os.environ['PATH']}"
        cls.run_tool("cmake", "-S", cls.top, "-B", cls.top / "build", "-G", "Ninja", "-DCMAKE_C_COMPILER_FORCED=ON",
                     f"-DMODULE={SOURCES}/packaging/cmake/bundle_mac.cmake")
        cls.run_tool("cmake", "--build", cls.top / "build")
        cls.run_tool("cmake", "--install", cls.top / "build", "--component", "bundle", "--prefix", cls.top / "out")
        cls.called = cls.log.read_text().splitlines()
        cls.contents = cls.top / "out/Shellreeve.app/Contents"

    @classmethod
    def run_tool(cls, *command):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=cls.environment)
        if done.returncode:
            raise AssertionError(f"{command}:\n{done.stdout}{done.stderr}")

    def test_what_is_where(self):
        self.assertEqual(sorted(file.name for file in (self.contents / "MacOS").iterdir()),
                         ["reeve", "shellreeve", "shellreeve-monitor", "shellreeve-shellper"])
        self.assertEqual(sorted(file.name for file in (self.contents / "Resources").iterdir()),
                         ["LICENSE", "Shellreeve.icns", "bundle.json"])
        self.assertEqual(sorted(file.name for file in (self.top / "out").iterdir()), ["Shellreeve.app"])
        self.assertEqual(len((self.contents / "Resources/Shellreeve.icns").read_text().split()), 10)

    def test_property_list(self):
        plist = plistlib.loads((self.contents / "Info.plist").read_bytes())
        self.assertEqual(plist["CFBundleIdentifier"], "org.shellreeve.Shellreeve")
        self.assertEqual((plist["CFBundleShortVersionString"], plist["CFBundleVersion"]), ("7.8.9", "7.8.9"))
        self.assertEqual((plist["CFBundleExecutable"], plist["CFBundlePackageType"]), ("shellreeve", "APPL"))
        self.assertEqual(f"{plist['CFBundleIconFile']}.icns", "Shellreeve.icns")
        self.assertEqual(plist["LSMinimumSystemVersion"], "14.0")
        self.assertIs(plist["LSUIElement"], True)
        self.assertIs(plist["NSHighResolutionCapable"], True)
        self.assertIn("NSAppleEventsUsageDescription", plist)
        codes = [file.stem[len("shellreeve_"):] for file in (SOURCES / "translations").glob("shellreeve_*.ts")]
        ours = {code.replace("zh_CN", "zh-Hans") for code in codes}
        self.assertEqual(set(plist["CFBundleLocalizations"]), ours | {"en"})
        self.assertNotIn("@", (self.contents / "Info.plist").read_text())

    def test_order(self):
        steps = [line.split()[0] for line in self.called if line.split()[0] not in ("sw_vers", "rsvg-convert", "otool")]
        self.assertEqual([step for at, step in enumerate(steps) if at == 0 or steps[at - 1] != step],
                         ["iconutil", "macdeployqt", "install_name_tool", "codesign"])
        signed = [line.split()[-1] for line in self.called if line.startswith("codesign --force")]
        place = {Path(path).name: at for at, path in enumerate(signed)}
        for first, then in (("libqcocoa.dylib", "reeve"), ("QtCore.framework", "reeve"), ("libicu.dylib", "shellreeve-shellper"),
                            ("shellreeve-shellper", "Shellreeve.app"), ("shellreeve-monitor", "Shellreeve.app")):
            self.assertLess(place[first], place[then])
        self.assertNotIn("shellreeve", place)  # by the bundle's signature
        self.assertIn("codesign --verify --deep --strict", self.called[-1])

    def test_each_helper_has_an_identifier_of_its_own(self):
        given = {Path(line.split()[-1]).name: line for line in self.called if " --identifier " in line}
        self.assertEqual({name: re.search(r"--identifier (\S+)", line).group(1) for name, line in given.items()},
                         {"reeve": "org.shellreeve.Shellreeve.reeve", "shellreeve-monitor": "org.shellreeve.Shellreeve.monitor",
                          "shellreeve-shellper": "org.shellreeve.Shellreeve.shellper"})
        self.assertEqual({name for name, line in given.items() if "--entitlements" in line}, {"shellreeve-shellper"})

    def test_copies_find_their_libraries(self):
        made = json.loads((self.contents / "Resources/bundle.json").read_text())
        self.assertEqual([(file["from"], file["to"]) for file in made["files"]],
                         [*((f"MacOS/{name}", name) for name in manifest.PROGRAMS),
                          ("Frameworks/QtCore.framework/Versions/A/QtCore", "lib/QtCore.framework/Versions/A/QtCore"),
                          ("Frameworks/libicu.dylib", "lib/libicu.dylib")])
        left = [file for file in self.contents.rglob("*") if relink.is_macho(file) and b"@executable_path" in file.read_bytes()]
        self.assertEqual(left, [])
        for name in ("shellreeve", *manifest.PROGRAMS):
            call = next(line for line in self.called if line.startswith("install_name_tool") and line.endswith(f"/MacOS/{name}"))
            there = ["@executable_path/../Frameworks"] if name == "shellreeve" else []
            self.assertEqual(there + re.findall("-add_rpath (\\S+)", call), list(relink.WAYS))

    def test_cpack_packs_the_bundle_and_nothing_else(self):
        self.run_tool("cpack", "-G", "TGZ", "-B", self.top / "packed", "--config", self.top / "build/CPackConfig.cmake")
        with tarfile.open(self.top / "packed/Shellreeve-7.8.9.tar.gz") as packed:
            names = {name[2:] if name.startswith("./") else name for name in packed.getnames()}
        self.assertEqual({name.split("/")[0] for name in names if name not in ("", ".")}, {"Shellreeve.app"})
        self.assertIn("Shellreeve.app/Contents/MacOS/shellreeve-shellper", names)

    def test_a_plain_install_leaves_it_out(self):
        self.run_tool("cmake", "--install", self.top / "build", "--prefix", self.top / "plain")
        self.assertEqual([file.name for file in (self.top / "plain").iterdir()], ["bin"])


class Signing(unittest.TestCase):
    def called_for(self, task, **environment):
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "log")
            make_tools(Path(folder, "tools"), log)
            clean = {key: value for key, value in os.environ.items() if not key.startswith("SHELLREEVE_")}
            subprocess.run([str(MACOS / "sign.sh"), task, "/the/thing"], check=True, capture_output=True,
                           env={**clean, **environment, "PATH": f"{folder}/tools:{os.environ['PATH']}"})
            return log.read_text().splitlines()

    def test_ad_hoc(self):
        self.assertEqual(self.called_for("app")[0], f"codesign --force --sign - --entitlements {MACOS}/Shellreeve.entitlements /the/thing")
        self.assertEqual(self.called_for("image"), ["codesign --force --sign - /the/thing"])

    def test_for_others(self):
        name = "Developer ID Application: Me (TEAM)"
        self.assertIn(f"--sign {name} --timestamp --options runtime", self.called_for("app", SHELLREEVE_SIGN_IDENTITY=name)[0])
        called = self.called_for("image", SHELLREEVE_SIGN_IDENTITY=name, SHELLREEVE_NOTARY_PROFILE="profile")
        self.assertEqual(called[1:3], ["xcrun notarytool submit /the/thing --keychain-profile profile --wait",
                                       "xcrun stapler staple /the/thing"])

    def test_exceptions_from_the_hardened_runtime(self):
        self.assertEqual(plistlib.loads((MACOS / "Shellreeve.entitlements").read_bytes()),
                         {"com.apple.security.automation.apple-events": True})


class Sources(unittest.TestCase):
    def test_every_program_that_is_installed_is_in_the_bundle(self):
        installed = set()
        for file in (SOURCES / "packaging/cmake/install.cmake", *sorted((SOURCES / "app").rglob("CMakeLists.txt"))):
            for names in re.findall(r"install\(TARGETS ([\w\s-]+?) RUNTIME", file.read_text()):
                installed.update(names.split())
        listed = re.search(r"set\(SHELLREEVE_MAC_HELPERS ([^)]*)\)", (SOURCES / "packaging/cmake/bundle_mac.cmake").read_text()).group(1)
        self.assertEqual(set(listed.split()), installed - {"shellreeve"})
        self.assertEqual(set(manifest.PROGRAMS), installed - {"shellreeve"})

    def test_what_otool_prints(self):
        version = "(compatibility version 1.0.0, current version 1.0.0)"
        text = (f"libone.dylib (architecture x86_64):\n\t@executable_path/../Frameworks/libtwo.dylib {version}\n"
                f"\t/usr/lib/libSystem.B.dylib {version}\n"
                f"libone.dylib (architecture arm64):\n\t@executable_path/../Frameworks/libtwo.dylib {version}\n")
        names = relink.parse_otool(text)
        self.assertEqual(names, ["@executable_path/../Frameworks/libtwo.dylib", "/usr/lib/libSystem.B.dylib"])
        self.assertEqual(relink.freed(names), [(names[0], "@rpath/libtwo.dylib")])


if __name__ == "__main__":
    unittest.main()
