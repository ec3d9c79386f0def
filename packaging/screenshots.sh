#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes pictures of every part of the window into build/screenshots, in Chinese and English, at 1x and 2x, from a build
# that packaging/setup.sh made. For looking at them.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
cmake --build build --target shiwen_screenshots
program=$(find build -name shiwen_screenshots -type f | head -n 1)
rm -rf build/screenshots
for scale in 1 2; do
    for language in zh_CN en; do
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale "$program" archive build/screenshots "$language"
    done
done
echo "The pictures are in build/screenshots."
