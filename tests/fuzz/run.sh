#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzz targets in folder $1 for $2 seconds each (120 unless told), or only those named after that.
set -eu
programs=$(cd "$1" && pwd)
seconds=${2:-120}
shift; [ $# -eq 0 ] || shift
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$programs/findings"

seed() { # NAME, then options of find
    mkdir -p "$programs/corpus/$1" "$programs/seeds/$1"
    name=$1
    shift
    find "$root/tests/markup/fixtures" "$root/archive" -type f -size -64k "$@" -exec cp -p {} "$programs/seeds/$name/" \;
}
seed markdown -name '*.md'
seed front_matter -name '*.md'
seed html -name '*.htm*'
seed encoding \( -name '*.md' -o -name '*.htm*' \)
seed zip -name '*.zip'

for name in "${@:-markdown html front_matter encoding zip}"; do
    for one in $name; do
        echo "== $one, $seconds s"
        nice -n 19 "$programs/fuzz_$one" "$programs/corpus/$one" "$programs/seeds/$one" \
            -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
            -artifact_prefix="$programs/findings/$one-" -verbosity=0
    done
done
