#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fetch_specification.sh FOLDER: puts spec.txt of CommonMark 0.31.2 into FOLDER, from the npm package commonmark-spec.
# Exits 1 when npm is missing or the registry cannot be reached; nothing is left behind then.
set -eu

folder=$1
version=0.31.2
[ -s "$folder/spec.txt" ] && exit 0
command -v npm >/dev/null 2>&1 || exit 1

mkdir -p "$folder"
work=$(mktemp -d "$folder/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "commonmark-spec@$version" >/dev/null 2>&1 || exit 1
tar -xzf "commonmark-spec-$version.tgz"
mv package/spec.txt "$folder/spec.txt"
