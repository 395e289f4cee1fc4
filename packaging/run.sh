#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# From a fresh machine to a running tray: installs what is missing, builds the preset `release` and
# starts it with the arguments given. With --background it is detached from this terminal.
set -euo pipefail
here=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_for build
build_preset release

bin=$PWD/build/release/bin
cd "$here"

background=no
profile=${SHELLREEVE_PROFILE:-}
previous=
for argument in "$@"; do
    case $argument in
    --background) background=yes ;;
    --profile=*) profile=${argument#--profile=} ;;
    esac
    [ "$previous" != --profile ] || profile=$argument
    previous=$argument
done

if [ "$background" = no ]; then
    exec "$bin/shellreeve" "$@"
fi

# A POSIX session of its own: closing this terminal is no reason to quit.
new_session() {
    if command -v setsid >/dev/null; then
        setsid "$@"
    else
        perl -e 'use POSIX; POSIX::setsid(); exec @ARGV or die "exec: $!\n"' "$@"
    fi
}

is_up() { SHELLREEVE_PROFILE=$profile "$bin/reeve" status >/dev/null 2>&1; }

if is_up; then
    "$bin/shellreeve" "$@" </dev/null # hands over to the one that runs
    say "Shellreeve runs already; its command line is $bin/reeve"
    exit 0
fi

output=$bin/../shellreeve.out
new_session "$bin/shellreeve" "$@" </dev/null >"$output" 2>&1 &

# Up to 20 s: waits for the answer, not for the clock.
for ((attempt = 0; attempt < 200; attempt++)); do
    ! is_up || break
    if [ -z "$(jobs -pr)" ] && ! is_up; then
        cat "$output" >&2
        die "shellreeve ended before it was ready; its words are above."
    fi
    sleep 0.1
done
is_up || die "shellreeve does not answer after 20 s; what it said is in $output"

say "Shellreeve runs in the background: $bin/shellreeve"
say "Its command line is $bin/reeve; to have it in PATH:  export PATH=\"$bin:\$PATH\""
say "Try:  reeve new --name hello -- bash    reeve list    reeve attach hello    reeve quit"
