#!/bin/sh
# SPDX-License-Identifier: MIT
# inside.sh BUNDLE SHOW: runs in the root under test, with the words of sh alone; test_roots.py reads what it prints.
set -eu
bundle=$1
show=$2
attempts=3000

"$bundle/AppRun" --version
"$bundle/AppRun" reeve --version
"$bundle/AppRun" "$show" &
tray=$!

until "$bundle/AppRun" reeve status >/tmp/status 2>&1; do
    attempts=$((attempts - 1))
    [ $attempts -gt 0 ] || exit 90
done

# A session, in which sh greets and answers: its own words are for it.
# shellcheck disable=SC2016
"$bundle/AppRun" reeve new --name guest -- /bin/sh -c 'echo hello; read word; echo "got-$word"; read word'
until_output() {
    until case $("$bundle/AppRun" reeve output guest) in *"$1"*) ;; *) false ;; esac do
        attempts=$((attempts - 1))
        [ $attempts -gt 0 ] || exit 91
    done
    echo "said $1"
}
until_output hello
"$bundle/AppRun" reeve send guest word --enter
until_output got-word

# Ready includes the monitor, but that may take a moment longer.
until case $("$bundle/AppRun" reeve status --json) in *'"running"'*) ;; *) false ;; esac do
    attempts=$((attempts - 1))
    [ $attempts -gt 0 ] || break
done
echo "status $("$bundle/AppRun" reeve status --json | while read -r line; do printf '%s' "$line"; done)"

# For whoever looks from outside: up, with all its libraries in.
while read -r line; do echo "map $line"; done </proc/$tray/maps
echo ready
read -r _
"$bundle/AppRun" reeve quit --end-sessions
wait $tray
echo over
