#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# From a fresh machine to tested: installs what is missing, builds the preset `dev`, runs all tests and
# checks that they left no process, socket or file behind. Arguments go to ctest (-R NAME, -L unit …).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_for build
install_for test
build_preset dev
# Tests time out one by one (ctest); suite.py proves that nothing of them is left.
python3 tests/support/suite.py ctest --test-dir build/dev --output-on-failure -j2 "$@" </dev/null
