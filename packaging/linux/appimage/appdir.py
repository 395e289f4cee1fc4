#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes an installed tree into an AppDir that needs glibc and nothing else of its host.

usage: appdir.py APPDIR --plugins DIR --translations DIR --catalogues DIR

APPDIR/usr is the installed tree. Qt's plugins and translations are taken from where this machine's Qt has them;
--catalogues is the folder of our own .ts files, which says what languages there are.
"""
import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import libraries
from libraries import Missing

sys.path.append(str(Path(__file__).resolve().parents[2]))
import manifest  # noqa: E402

ID = "org.shellreeve.Shellreeve"
COPIED_OUT = tuple(("bin/" if name == "reeve" else "libexec/shellreeve/") + name for name in manifest.PROGRAMS)
PROGRAMS = ("bin/shellreeve", *COPIED_OUT)
# What Qt loads by name at run time, and nobody who reads the programs sees. Without the plugins that draw by EGL or
# GLX: windows are drawn in software. Without tls: nothing here uses QtNetwork. Without gtk3: ten times its use in size.
PLUGINS = {
    "platforms/libqxcb.so": "libqt6gui6",
    "platforms/libqoffscreen.so": "libqt6gui6",
    "platforms/libqwayland-generic.so": "qt6-wayland",
    "wayland-shell-integration/*.so": "qt6-wayland",
    "wayland-decoration-client/*.so": "qt6-wayland",
    "platforminputcontexts/*.so": "libqt6gui6",
    "imageformats/libqsvg.so": "libqt6svg6",
    "iconengines/libqsvgicon.so": "libqt6svg6",
    "platformthemes/libqxdgdesktopportal.so": "qt6-xdgdesktopportal-platformtheme",
}
# Loaded by name from Qt's own libraries, if they are there.
BY_NAME = {"libQt6XcbQpa.so.6": ("libXcursor.so.1",)}
QT_CONF = "[Paths]\nPrefix = ..\nPlugins = lib/qt6/plugins\nTranslations = share/qt6/translations\n"


def plugins_in(folder):
    """Files of Qt's plugins folder that are wanted. Every pattern must find something."""
    found = []
    for pattern, package in PLUGINS.items():
        files = sorted(folder.glob(pattern))
        if not files:
            raise Missing(f"no {pattern} in {folder}: install {package}")
        found += files
    return found


def qt_catalogues(translations, catalogues):
    """Qt's own texts in each language that we have."""
    files = []
    for ours in sorted(catalogues.glob("shellreeve_*.ts")):
        theirs = translations / ours.name.replace("shellreeve_", "qtbase_").replace(".ts", ".qm")
        if not theirs.exists():
            raise Missing(f"no {theirs}: install qt6-translations-l10n")
        files.append(theirs)
    return files


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(Path(source).resolve(), target)
    target.chmod(0o644)


def collect(usr, plugin_folder):
    """Copies plugins and libraries; answers {file in the bundle: where it came from}."""
    origins = {}
    for plugin in plugins_in(plugin_folder):
        origins[usr / "lib/qt6/plugins" / plugin.relative_to(plugin_folder)] = plugin
    needed = {}
    for file in [usr / name for name in PROGRAMS] + list(origins.values()):
        needed.update(libraries.needed_by(file))
    needed.update(loaded_by_name(needed))
    for name, path in needed.items():
        origins[usr / "lib" / name] = Path(path)  # a file under its soname: no links, they would double when copied
    for target, source in origins.items():
        copy(source, target)
    return origins


def loaded_by_name(needed):
    more = {}
    for user, names in BY_NAME.items():
        for name in names if user in needed else ():
            path = Path(needed[user]).parent / name
            if not path.exists():
                raise Missing(f"no {path}, which {user} loads by name")
            more.update({name: str(path), **libraries.needed_by(path)})
    return more


def finish(usr):
    """Strips, and tells each where its libraries are. In this order: patched files do not strip well."""
    for file in sorted(usr.rglob("*")):
        if libraries.is_elf(file):
            libraries.strip(file)
            libraries.set_search_path(file, libraries.search_path(file, usr / "lib", usr))


def copy_copyrights(usr, sources):
    """The licences of what travels along ask for their texts to do so, too."""
    if not shutil.which("dpkg-query"):
        print("no dpkg-query: the licences of the bundled libraries are not copied", file=sys.stderr)
        return
    for package in sorted({libraries.package_of(source) for source in sources} - {None}):
        text = libraries.copyright_of(package)
        if text.exists():
            copy(text, usr / "share/doc" / package / "copyright")


def needed_inside(usr, programs):
    """The sonames, all of usr/lib, that programs of the finished bundle need."""
    names = set()
    for program in programs:
        for name, path in libraries.needed_by(usr / program).items():
            if Path(path).resolve().parent != (usr / "lib").resolve():
                raise Missing(f"{program} finds {name} at {path}, outside of the bundle")
            names.add(name)
    return names


def dress(appdir, usr):
    """What stands at the top: the entry, the desktop file, the icon."""
    desktop = usr / f"share/applications/{ID}.desktop"
    icon = usr / f"share/icons/hicolor/scalable/apps/{ID}.svg"
    for file in (desktop, icon):
        if not file.exists():
            raise Missing(f"no {file}: the installation should have put it there")
        copy(file, appdir / file.name)
    subprocess.run(["rsvg-convert", "-w", "256", "-h", "256", "-o", str(appdir / ".DirIcon"), str(icon)], check=True)
    copy(Path(__file__).parent / "AppRun", appdir / "AppRun")
    (appdir / "AppRun").chmod(0o755)


def make(appdir, plugin_folder, translations, catalogues):
    usr = appdir / "usr"
    for program in PROGRAMS:
        if not (usr / program).exists():
            raise Missing(f"no {usr / program}: is this an installed tree?")
    origins = collect(usr, plugin_folder)
    finish(usr)
    for file in qt_catalogues(translations, catalogues):
        copy(file, usr / "share/qt6/translations" / file.name)
    (usr / "bin/qt.conf").write_text(QT_CONF, encoding="utf-8")
    copy_copyrights(usr, origins.values())
    needed_inside(usr, ["bin/shellreeve", *(str(file.relative_to(usr)) for file in sorted((usr / "lib/qt6").rglob("*.so")))])
    manifest.write(usr / "share/shellreeve/bundle.json",
                   manifest.manifest_of(usr, COPIED_OUT, "lib", needed_inside(usr, COPIED_OUT)))
    dress(appdir, usr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("appdir", type=Path)
    for folder in ("plugins", "translations", "catalogues"):
        parser.add_argument(f"--{folder}", type=Path, required=True)
    given = parser.parse_args()
    try:
        make(given.appdir.absolute(), given.plugins, given.translations, given.catalogues)
    except Missing as problem:
        print(f"appdir.py: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
