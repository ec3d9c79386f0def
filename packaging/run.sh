#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Shiwen and opens it with the sample archive. Without a display it does by command what a reader would do, with
# a library of its own under build/, and takes a picture of the window.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/packaging/setup.sh"
cd "$root"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec build/bin/shiwen archive
fi

echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): showing the sample archive without a window."
library=build/sample-library
ctl() {
    echo "\$ shiwenctl --library $library $*"
    build/bin/shiwenctl --library "$library" "$@"
}
ctl add archive
ctl search 备份
QT_QPA_PLATFORM=offscreen build/bin/shiwen --library "$library" --screenshot build/shiwen.png archive
echo "A picture of the window is in build/shiwen.png."
