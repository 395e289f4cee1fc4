#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What deb.sh runs as root in a bare system: it has /shellreeve.deb and, as the next version, /next.deb.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
die() {
    say "FAILED: $*"
    exit 1
}
# A look every tenth of a second, for a minute.
await() {
    local what=$1 attempt
    shift
    for ((attempt = 0; attempt < 600; attempt++)); do
        ! "$@" >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    die "not in time: $what"
}
ada() { setpriv --reuid=1500 --regid=1500 --clear-groups env -i HOME=/home/ada USER=ada SHELL=/bin/bash PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    XDG_RUNTIME_DIR=/run/ada DISPLAY=:7 "$@"; }
is_ready() { ada reeve status --json | grep -q '"ready": *true'; }
has_sessions() { [ "$(ada reeve list --names | wc -l)" -ge "$1" ]; }
pids() { ada reeve list --json | tr ',' '\n' | sed -n 's/.*"pid": *\([0-9]*\).*/\1/p' | sort -n; }
list_files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /home -o -path /tmp -o -path /var/cache -o -path /var/lib/apt \
        -o -path /var/lib/dpkg -o -path /var/log \) -prune -o -print | sort
}
start_tray() { ada shellreeve --background --monitor-port 0 </dev/null >/tmp/tray.log 2>&1 & }

apt-get update -q >/dev/null
# What the tests need, and what the package depends on: the comparison at the end is about the package alone.
apt-get install -y -q --no-install-recommends xvfb >/dev/null
mapfile -t needed < <(apt-get install -s --no-install-recommends /shellreeve.deb | sed -n 's/^Inst \([^ ]*\).*/\1/p' | grep -vx shellreeve)
apt-get install -y -q --no-install-recommends "${needed[@]}" >/dev/null
useradd --uid 1500 --create-home ada
mkdir -m 0700 /run/ada
chown ada /run/ada
list_files >/tmp/before

apt-get install -y -q --no-install-recommends /shellreeve.deb >/dev/null
for file in /usr/share/applications/org.shellreeve.Shellreeve.desktop /usr/share/icons/hicolor/scalable/apps/org.shellreeve.Shellreeve.svg \
    /usr/share/metainfo/org.shellreeve.Shellreeve.metainfo.xml /usr/share/man/man1/reeve.1.gz /usr/share/man/man8/shellreeve-monitor.8.gz \
    /usr/share/bash-completion/completions/reeve /usr/share/zsh/vendor-completions/_reeve; do
    [ -s "$file" ] || die "$file is not there"
done

Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
await "a display" test -S /tmp/.X11-unix/X7
start_tray
await "the tray is ready" is_ready
for name in one two three; do
    ada reeve new --name "$name" -- cat >/dev/null
done
has_sessions 3 || die "three sessions were made, $(ada reeve list --names | wc -l) are listed"
before=$(pids)
say "three sessions run: $(echo "$before" | tr '\n' ' ')"

dpkg -i /next.deb >/dev/null
[ "$(dpkg-query -W -f='${Version}' shellreeve)" = 99.0-1 ] || die "the upgrade did not take"
[ "$(pids)" = "$before" ] || die "the upgrade has changed the sessions"
ada reeve quit >/dev/null
await "the old tray has gone" bash -c '! setpriv --reuid=1500 --regid=1500 --clear-groups env HOME=/home/ada XDG_RUNTIME_DIR=/run/ada reeve status'
start_tray
await "the new tray is ready" is_ready
[ "$(pids)" = "$before" ] || die "the new tray has not adopted the sessions"
ada reeve send one hello --enter
await "the session answers" bash -c 'setpriv --reuid=1500 --regid=1500 --clear-groups env HOME=/home/ada XDG_RUNTIME_DIR=/run/ada reeve output one | grep -q hello'
say "upgraded; the new tray has adopted them"

said=$(dpkg --purge shellreeve 2>&1)
say "$said"
grep -q '3 session(s) are left running' <<<"$said" || die "the purge does not say that three sessions go on"
for pid in $before; do
    [ "$(readlink "/proc/$pid/exe")" = '/usr/libexec/shellreeve/shellreeve-shellper (deleted)' ] || die "session $pid did not survive the purge"
done
list_files >/tmp/after
if ! diff /tmp/before /tmp/after >&2; then
    die "the purge has left something, or taken what was not the package's"
fi
say "purged: nothing is left outside home directories, three sessions go on"
