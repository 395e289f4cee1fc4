# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by run.sh, test.sh and .ci/run: what has to be installed, and building a preset.
# Silent about what is there, quick when nothing is to do.

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "This needs root, and there is no sudo. As root, run: $*"
    fi
}

missing_debian_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

install_debian_packages() {
    local missing
    mapfile -t missing < <(missing_debian_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}")
    # The package lists may be absent or too old on a fresh machine; fetching them is the slow part.
    if ! as_root "${install[@]}" </dev/null >/dev/null 2>&1; then
        as_root apt-get update -q </dev/null >/dev/null || die "apt-get update failed; is there a network?"
        as_root "${install[@]}" </dev/null >/dev/null || die "apt-get could not install: ${missing[*]}"
    fi
}

install_homebrew_formulas() {
    local formula missing=()
    for formula in "$@"; do
        brew list --formula --versions "$formula" >/dev/null 2>&1 || missing+=("$formula")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    brew install --quiet "${missing[@]}" </dev/null >/dev/null || die "brew could not install: ${missing[*]}"
}

require_commands() {
    local name missing=()
    for name in "$@"; do
        command -v "$name" >/dev/null || missing+=("$name")
    done
    [ "${#missing[@]}" -eq 0 ] || die "Missing: ${missing[*]}. This script installs through apt-get or Homebrew only;" \
        "with another package manager install a C++20 compiler, CMake 3.22, Ninja, Python 3.9, Qt 6.4 (Base, Svg) and libmicrohttpd 0.9.75 yourself."
}

# install_for build|test|sanitizers|coverage|deb|appimage|bundle (the one of macOS)
install_for() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        case $1 in
        coverage) install_debian_packages gcovr ;;
        deb) install_debian_packages dpkg-dev lintian ;;
        appimage) # what puts a bundle together, and what goes into it that the program is not linked with
            install_debian_packages binutils patchelf squashfs-tools librsvg2-bin qmake6 libqt6svg6 qt6-wayland \
                qt6-xdgdesktopportal-platformtheme qt6-translations-l10n libxcursor1
            ;;
        build) install_debian_packages g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-l10n-tools libmicrohttpd-dev libxcb1-dev \
                qt6-qpa-plugins python3 git ca-certificates
            ;;
        test) # a desktop for the tests: display, session bus, window manager, panel, eyes and hands; a user manager,
            # what a session manager is made with; a browser for the dashboard; a reader of scripts; letters of all
            # languages, which are as wide as they are for people
            install_debian_packages xvfb dbus openbox trayer xterm xdotool x11-utils imagemagick fonts-dejavu-core \
                fonts-droid-fallback fonts-noto-color-emoji systemd libsm-dev chromium shellcheck
            ;;
        sanitizers)
            install_debian_packages clang
            # The runtimes of the sanitizers and of libFuzzer are a package of its own, named after clang's version.
            local version
            version=$(clang++ -dumpversion | cut -d. -f1)
            install_debian_packages "libclang-rt-$version-dev"
            ;;
        esac
    elif command -v brew >/dev/null; then
        case $1 in
        build) install_homebrew_formulas cmake ninja qt libmicrohttpd ;;
        coverage) install_homebrew_formulas gcovr ;;
        bundle) install_homebrew_formulas librsvg ;;
        esac
    fi
    case $1 in
    build) require_commands cmake ninja python3 ;;
    test) [ "$(uname)" = Darwin ] || require_commands Xvfb dbus-daemon openbox trayer xterm xdotool import shellcheck ;;
    sanitizers) require_commands clang++ ;;
    coverage) require_commands gcovr ;;
    deb) require_commands dpkg-shlibdeps lintian cpack ;;
    bundle) require_commands macdeployqt rsvg-convert iconutil codesign ;;
    appimage) require_commands strip patchelf mksquashfs rsvg-convert qmake6 ldd ;;
    *) die "install_for $1: there is no such kind." ;;
    esac
}

# build_preset NAME [TARGET…]: in the current directory, the top of the sources.
build_preset() {
    local preset=$1
    shift
    local folder=build/$preset log
    mkdir -p "$folder"
    log=$folder/configure.log
    # Ninja configures again by itself when a CMakeLists.txt changes, but it does not know the presets.
    if [ ! -e "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
        say "Configuring $folder"
        cmake --preset "$preset" >"$log" 2>&1 || {
            cat "$log" >&2
            die "Configuring failed; the lines above say why (also in $log)."
        }
    fi
    local build=(cmake --build --preset "$preset")
    [ $# -eq 0 ] || build+=(--target "$@")
    # A dry run takes a moment and tells whether there is anything to say at all.
    if ninja -C "$folder" -n "$@" 2>/dev/null | tail -n 1 | grep -q 'no work to do'; then
        return 0
    fi
    say "Building $folder"
    # Ninja's progress is for a person at a terminal; a log wants the failures and the last line.
    if [ -t 2 ]; then
        "${build[@]}" >&2
    else
        log=$folder/build.log
        if "${build[@]}" >"$log" 2>&1; then
            tail -n 1 "$log" >&2
        else
            # Not the progress lines: what the compiler said.
            grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | head -n 200 >&2
            die "Building $preset failed (all of it in $log)."
        fi
    fi
}
