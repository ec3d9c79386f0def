#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Shiwen and runs every test; the exit code is that of the tests. Needs no display.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/packaging/setup.sh"
exec ctest --test-dir "$root/build" --output-on-failure --no-tests=error -j2
