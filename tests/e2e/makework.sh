#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# makework.sh HOME: programs in HOME/bin that look like a day's work and do none, and folders to run them in. For pictures.
set -euo pipefail
home=$1
mkdir -p "$home/bin" "$home/lib"
for folder in shop importer notes; do
    mkdir -p "$home/$folder/.git"
done

# A process of that name and those arguments, for ever: it reads pipes that nobody writes to.
cat >"$home/lib/idle" <<'IDLE'
name=$1
shift
for pipe in "$@"; do
    [ -e "$pipe" ] || mkfifo "$pipe"
done
[ -e "$HOME/lib/$name" ] || cp /bin/cat "$HOME/lib/$name"
exec -a "$name" "$HOME/lib/$name" "$@"
IDLE

# program NAME [CHILD…]: what it prints comes from the standard input; then its children run, and it does.
# shellcheck disable=SC2016 # what is written is for the program to expand
program() {
    local name=$1 child
    shift
    {
        printf '#!/bin/bash\ncat <<"TEXT"\n'
        cat
        printf 'TEXT\n'
        for child in "$@"; do
            printf '(. "$HOME/lib/idle" %s) &\n' "$child"
        done
        printf 'set -- %s "$@"\n. "$HOME/lib/idle"\n' "$name"
    } >"$home/bin/$name"
    chmod +x "$home/bin/$name"
}

# finished NAME STATUS
finished() {
    {
        printf '#!/bin/bash\ncat <<"TEXT"\n'
        cat
        printf 'TEXT\nexit %d\n' "$2"
    } >"$home/bin/$1"
    chmod +x "$home/bin/$1"
}

program npm "node server.js" "esbuild service" <<'TEXT'

> shop@2.4.0 dev
> node server.js

listening on http://localhost:3000
GET  /orders        200   12 ms
GET  /orders/1841   200    4 ms
POST /orders        201   31 ms
GET  /health        200    1 ms
TEXT
program vite "esbuild service" <<'TEXT'
build started...
✓ 412 modules transformed.
built in 1.84s.
TEXT
# Asks when somebody writes to it: whoever is told has to be there first.
cat >"$home/bin/claude" <<'ASKS'
#!/bin/bash
echo 'I have read the importer and its tests.'
read -r
printf 'May I run the migration on the test database?\n\033]9;May I run the migration?\007'
. "$HOME/lib/idle" claude
ASKS
chmod +x "$home/bin/claude"
program docker <<'TEXT'
Container shop-db-1  Started
database system is ready to accept connections
TEXT
finished pytest 1 <<'TEXT'
tests/test_import.py ........F...
1 failed, 411 passed in 22.31s
TEXT
finished make 0 <<'TEXT'
release/shop-2.4.0.tar.zst
done
TEXT
