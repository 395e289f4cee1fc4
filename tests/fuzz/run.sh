#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh BUILD-FOLDER SECONDS [SEED]: every fuzz target for that long, two at a time, from the inputs in
# tests/fuzz/corpus; what it finds stays in the build folder. Fails when one of them found a fault. With the same
# seed and build the same inputs are tried, as many as the time allows: a gate that does not fail by chance. Without
# a seed it explores.
set -euo pipefail
build=$1
seconds=$2
seed=${3:-0} # 0: libFuzzer takes one
seeds=$(dirname "${BASH_SOURCE[0]}")/corpus

fuzz_one() { # TARGET
    local target=$1 name=${1##*/fuzz_}
    local work=$build/fuzz/$name
    rm -rf "$work/corpus" # found by an earlier run: it would change what this one tries
    mkdir -p "$work/corpus" "$work/found"
    if "$target" -seed="$seed" -reload=0 -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=1024 -timeout=10 -print_final_stats=1 \
        -artifact_prefix="$work/found/" "$work/corpus" "$seeds/$name" >"$work/log" 2>&1 </dev/null; then
        printf '%s: %s runs, nothing found\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log")"
    else
        tail -n 60 "$work/log"
        printf '%s: FAULT; the input is in %s\n' "$name" "$work/found"
        return 1
    fi
}

targets=("$build"/bin/fuzz_*)
[ -x "${targets[0]}" ] || { printf 'No fuzz target in %s/bin\n' "$build" >&2; exit 1; }
status=0
for ((i = 0; i < ${#targets[@]}; i += 2)); do
    jobs=()
    for target in "${targets[@]:i:2}"; do
        fuzz_one "$target" &
        jobs+=($!)
    done
    for job in "${jobs[@]}"; do
        wait "$job" || status=1
    done
done
exit "$status"
