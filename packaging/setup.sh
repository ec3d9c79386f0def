#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Gets what is missing and builds Shiwen into build/. Safe to run again: it does only what is not done yet, and says
# nothing when that is nothing. run.sh and test.sh begin with it.
set -eu

packaging=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$packaging/.." && pwd)
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$packaging/packages.sh"

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

# KArchive for Qt 6 and md4c >= 0.5.2: the system's if it has both, else our own build of the two.
get_libraries() {
    [ -z "$(apt_missing libkf6archive-dev libmd4c-dev)" ] && apt_offers libmd4c-dev 0.5.2 && return 0
    if [ ! -f "$root/build/deps/stamp" ]; then
        apt-cache policy libmd4c-dev 2>/dev/null | grep -q 'Candidate: [0-9]' || apt_update_once
        if apt_offers libkf6archive-dev 6 && apt_offers libmd4c-dev 0.5.2; then
            apt_install libkf6archive-dev libmd4c-dev
            return 0
        fi
    fi
    sh "$packaging/deps/build.sh"
}

configure() {
    log=$root/build/configure.log
    mkdir -p "$root/build"
    if ! (cd "$root" && cmake --preset dev) >"$log" 2>&1; then
        cat "$log" >&2
        command -v apt-get >/dev/null || name_packages
        exit 1
    fi
}

build() {
    if ninja -C "$root/build" -n | grep -q 'no work to do'; then
        return 0
    fi
    echo "packaging: building Shiwen into build/"
    if [ -t 1 ]; then
        cmake --build "$root/build" --parallel "$jobs"
    else
        cmake --build "$root/build" --parallel "$jobs" -- --quiet
    fi
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2086
    apt_install $apt_build_packages $apt_run_packages
    # Since Debian 13 the plugin that reads SVG pictures is a package of its own.
    ! apt_offers qt6-svg-plugins 6 || apt_install qt6-svg-plugins
    get_libraries
fi
[ -f "$root/build/build.ninja" ] || configure
build
