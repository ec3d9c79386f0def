#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes src/text/pinyin_data.inc from Unicode's files; README.md beside this says which and from where.

usage: generate_pinyin.py FOLDER_WITH_INPUTS OUTPUT.inc
"""

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from generate_tables import Chinese, Unicode, fold_map, rows

# Dictionaries of the modern language. kHanyuPinyin is left out: the readings of the classics that it lists are typed by
# nobody, and make everything match.
FIELDS = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
MODERN = FIELDS[1:]

# What is typed for an interjection that the dictionaries spell without a vowel, and the zero, which Unihan leaves out.
ADDED = {"嗯": {"en"}, "〇": {"ling"}}

# Spellings without a vowel (`m`, `ng`) are taken for initials; only that of 儿 at the end of a word is written so.
VOWELLESS = {"r"}

TONES = "\u0300\u0301\u0304\u030c"


def spellings(syllable):
    """How a syllable is typed: ü as v and as u."""
    plain = "".join(c for c in unicodedata.normalize("NFD", syllable.lower()) if c not in TONES and c != "\u0302")
    plain = unicodedata.normalize("NFC", plain)
    assert plain.replace("ü", "v").isascii() and plain.replace("ü", "v").isalpha(), syllable
    return {plain.replace("ü", letter) for letter in "vu"}


def of_field(field, value):
    """The syllables in a value: `jiā`, `xíng(2943) háng(218)`, `0442.080,0442.090:háng`."""
    for part in value.split():
        part = part.split("(")[0]
        for syllable in part.rpartition(":")[2].split(","):
            yield syllable


def readings(folder):
    found, modern = defaultdict(set), set()
    for code, field, value in rows(folder / "Unihan_Readings.txt.bz2", "\t"):
        if field in FIELDS:
            c = int(code[2:], 16)
            for syllable in of_field(field, value):
                found[c] |= {s for s in spellings(syllable) if s in VOWELLESS or set(s) & set("aeiouv")}
            if field in MODERN:
                modern.add(c)
    for c, more in ADDED.items():
        found[ord(c)] |= more
        modern.add(ord(c))
    return {c: r for c, r in found.items() if r and (0x3400 <= c < 0xA000 or c in modern)}


def table(folder):
    """What differs from the readings of the character that it is compared as."""
    known = readings(folder)
    full = fold_map(Unicode(folder), Chinese(folder))
    kept = {}
    for c, own in known.items():
        target = known.get(full.get(c, c), set())
        if full.get(c, c) == c or not own <= target:
            kept[c] = own | target
    return kept


def literal(characters, width=52):
    for at in range(0, len(characters), width):
        yield f'"{characters[at:at + width]}"'


def main():
    kept = table(Path(sys.argv[1]))
    sets = defaultdict(list)
    for c in sorted(kept):
        if 0x3400 <= c < 0xA000:
            sets[" ".join(sorted(kept[c]))].append(chr(c))
    others = [c for c in sorted(kept) if not 0x3400 <= c < 0xA000]
    syllables = sorted({s for own in kept.values() for s in own})
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("// SPDX-License-Identifier: GPL-3.0-or-later AND Apache-2.0 AND Unicode-DFS-2016\n"
                  "// Made by resources/tables/generate_pinyin.py; see resources/tables/README.md. Not edited by hand.\n"
                  "// clang-format off\n"
                  "\nconstexpr std::string_view spellingData[] = {\n")
        for at in range(0, len(syllables), 12):
            out.write("    " + " ".join(f'"{s}",' for s in syllables[at:at + 12]) + "\n")
        out.write("};\n\nconstexpr ReadingData readingData[] = {\n")
        for own in sorted(sets):
            lines = list(literal("".join(sets[own])))
            out.write(f'    {{"{own}",' + (" u" if len(lines) == 1 else "\n     u") + "\n     u".join(lines) + "},\n")
        out.write("};\n\nconstexpr OtherReading otherReadings[] = {\n")
        for c in others:
            out.write(f'    {{0x{c:X}, "{" ".join(sorted(kept[c]))}"}},\n')
        out.write("};\n")
    print(f"{len(syllables)} spellings, {len(kept)} characters, {len(others)} of them elsewhere, {len(sets)} sets of "
          f"readings, the largest of {max(map(len, kept.values()))}")


if __name__ == "__main__":
    main()
