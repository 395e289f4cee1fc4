#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Which lines of core the tests reach: builds the preset `coverage`, runs all tests, prints gcovr's table
# and fails below the number of requirement J4. The page is in build/coverage/html.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_for build
install_for test
install_for coverage
build_preset coverage
find build/coverage -name '*.gcda' -delete # of an earlier run
python3 tests/support/suite.py ctest --test-dir build/coverage --output-on-failure -j2 </dev/null
mkdir -p build/coverage/html
# Moc's output is nobody's code; macOS's files are not built here.
gcovr --root . --filter 'core/' --exclude '.*_autogen.*' --object-directory build/coverage \
    --exclude-unreachable-branches --html-details build/coverage/html/index.html \
    --print-summary --fail-under-line 90 build/coverage
