#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes src/text/character_data.inc from Unicode's and OpenCC's files; README.md beside this says which and from where.

usage: generate_tables.py FOLDER_WITH_INPUTS OUTPUT.inc
"""

import bz2
import sys
from pathlib import Path

SEPARATOR, SINGLE, WORD, WEIGHTLESS = range(4)

# Pairs of everyday variants that the sources list only in one writing, or as a second choice. Both sides of every
# comparison are folded, so what matters is only that one word written in two ways becomes one.
VARIANTS = {"著": "着", "瞭": "了", "藉": "借", "夥": "伙", "枱": "台", "麺": "面", "鷄": "鸡", "嚮": "向", "蘋": "苹"}

# Letters with a stroke have no decomposition, but are typed without it.
STROKED = {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i"}

# Compatibility forms that stand for the character they are made from; circled and squared ones are signs of their own.
FORMS = {"wide", "narrow", "small", "vertical", "font", "super", "sub", "compat", "initial", "medial", "final",
         "isolated", "noBreak"}


def rows(path, separator=";"):
    opener = bz2.open if path.suffix == ".bz2" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.split("#")[0].strip("\n\r ")
            if line:
                yield [field.strip(" ") for field in line.split(separator)]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


class Unicode:
    def __init__(self, folder):
        self.category, self.decomposition, self.case, self.script = {}, {}, {}, {}
        start = 0
        for row in rows(folder / "UnicodeData.txt"):
            code = int(row[0], 16)
            if row[1].endswith("First>"):
                start = code
            for c in range(start, code + 1) if row[1].endswith("Last>") else (code,):
                self.category[c] = row[2]
            if row[5]:
                self.decomposition[code] = row[5]
        for row in rows(folder / "CaseFolding.txt"):
            if row[1] in "CS":
                self.case[int(row[0], 16)] = int(row[2], 16)
        for row in rows(folder / "Scripts.txt"):
            for c in span(row[0]):
                self.script[c] = row[1]
        self.ideographs = {c: int(row[1], 16) for row in rows(folder / "EquivalentUnifiedIdeograph.txt")
                           for c in span(row[0]) if 0x2E80 <= c <= 0x2FDF}

    def weightless(self, c):
        """Marks (half-width voicing marks too), format characters and Hangul fillers."""
        return self.category.get(c) in ("Mn", "Me", "Cf") or c in (0x115F, 0x1160, 0x3164, 0xFFA0, 0xFF9E, 0xFF9F)

    def base(self, c):
        """The one character that `c` is a form of, or `c`."""
        if c in self.ideographs:
            return self.ideographs[c]
        if chr(c) in STROKED:
            return ord(STROKED[chr(c)])
        parts = self.decomposition.get(c, "").split()
        if not parts or 0x3040 <= c <= 0x30FF:  # voiced kana are letters of their own
            return c
        if parts[0].startswith("<") and parts.pop(0).strip("<>") not in FORMS:
            return c
        kept = [p for p in (int(part, 16) for part in parts) if not self.weightless(p)]
        if len(kept) != 1 or (kept[0] == 0x20 and c not in (0xA0, 0x3000)):
            return c
        return kept[0]

    def kind(self, c):
        if c == 0x30FC or self.script.get(c) in ("Han", "Hiragana", "Katakana", "Hangul"):
            return SINGLE if self.category[c] in ("Lo", "Lm", "Nl") else SEPARATOR
        return WORD if self.category.get(c, "Cn")[0] == "L" or self.category.get(c) in ("Nd", "Nl", "Mc") else SEPARATOR


class Chinese:
    """Traditional characters and variants to the one they are compared as."""

    def __init__(self, folder):
        table = {row[0]: row[1].split(" ") for row in rows(folder / "TSCharacters.txt", "\t")}
        back = {row[0]: row[1].split(" ") for row in rows(folder / "STCharacters.txt", "\t")}
        self.to = {t: s[0] for t, s in table.items()}
        self.of_unihan(folder)
        for name in ("TWVariants.txt", "HKVariants.txt"):
            for standard, *others in rows(folder / name, "\t"):
                for variant in others[0].split(" "):
                    if variant not in back and variant not in self.to.values():
                        self.to.setdefault(variant, standard)
        self.to.update(VARIANTS)
        self.traditional = {t for t, s in table.items() if t not in s and t not in back and t not in self.to.values()}
        self.simplified = {s for s, t in back.items() if s not in t and s not in self.to}
        self.prefer_bmp()

    def of_unihan(self, folder):
        known = set(self.to) | set(self.to.values())
        for code, field, value in rows(folder / "Unihan_Variants.txt.bz2", "\t"):
            t = chr(int(code[2:], 16))
            if field == "kSimplifiedVariant" and t not in known:
                choices = [chr(int(v[2:], 16)) for v in value.split()]
                if t not in choices:
                    self.to[t] = choices[0]

    def prefer_bmp(self):
        """Turns BMP -> supplementary around, so that the table of the BMP stays within it."""
        for t in sorted(self.to):
            s = self.to[t]
            if ord(t) < 0x10000 <= ord(s):
                if s in self.to:
                    self.to[t] = self.to[s]
                    if self.to[t] == t:
                        del self.to[t]
                else:
                    self.to[s] = t
                    del self.to[t]


def fold_map(unicode, chinese):
    step = {}
    for c in range(0x110000):
        if 0xD800 <= c <= 0xDFFF:
            continue
        target = unicode.base(c)
        target = unicode.case.get(target, target)
        target = ord(chinese.to.get(chr(target), chr(target)))
        if target != c:
            step[c] = target
    for c, target in list(step.items()):  # compatibility ideographs of supplementary ones
        if c < 0x10000 <= target:
            del step[c]
            step.setdefault(target, c)
    full = {}
    for c in step:
        target, seen = c, set()
        while target in step:
            assert target not in seen, f"circle at U+{c:04X}"
            seen.add(target)
            target = step[target]
        full[c] = target
    for c in unicode.category:
        if unicode.weightless(c):
            full[c] = 0
    assert all(full.get(target, target) == target for target in full.values())
    assert not any(c < 0x10000 <= target for c, target in full.items())
    return full


def kinds(unicode, full):
    """Runs of (first, last, kind) of everything that is not a separator."""
    runs = []
    for c in sorted(unicode.category):
        kind = WEIGHTLESS if unicode.weightless(c) else unicode.kind(full.get(c, c))
        if kind == SEPARATOR:
            continue
        if runs and runs[-1][1] == c - 1 and runs[-1][2] == kind:
            runs[-1][1] = c
        else:
            runs.append([c, c, kind])
    return runs


def literal(characters, width=100):
    def shown(c):
        return c if ord(c) >= 0x3400 and not 0xF900 <= ord(c) <= 0xFFFF else (
            f"\\u{ord(c):04X}" if ord(c) < 0x10000 else f"\\U{ord(c):08X}")
    line, used = "", 0
    for c in characters:
        text = shown(c)
        cost = 2 if len(text) == 1 else len(text)
        if used + cost > width:
            yield line
            line, used = "", 0
        line, used = line + text, used + cost
    yield line


def numbers(entries, each, width=110):
    line = ""
    for entry in entries:
        text = each(entry)
        if len(line) + len(text) + 1 > width:
            yield line
            line = ""
        line += (" " if line else "") + text
    yield line


def write(out, unicode, chinese):
    full = fold_map(unicode, chinese)
    pairs = {c: t for c, t in full.items() if not unicode.weightless(c)}
    han = [c for c in sorted(pairs) if c < 0x10000 and unicode.script.get(c) == "Han"]
    other = [c for c in sorted(pairs) if c < 0x10000 and unicode.script.get(c) != "Han" and chr(c) not in "\"\\\n"]
    above = [c for c in sorted(pairs) if c >= 0x10000]
    runs = kinds(unicode, full)
    low = [run for run in runs if run[0] < 0x10000]
    high = [run for run in runs if run[0] >= 0x10000]
    bmp = lambda cs: "".join(sorted(c for c in cs if ord(c) < 0x10000))
    out.write("// SPDX-License-Identifier: GPL-3.0-or-later AND Apache-2.0 AND Unicode-DFS-2016\n"
              "// Made by resources/tables/generate_tables.py; see resources/tables/README.md. Not edited by hand.\n"
              "// clang-format off\n")

    def strings(name, kind, prefix, characters):
        out.write(f"\nconstexpr {kind} {name}[] =\n")
        out.write("\n".join(f'    {prefix}"{line}"' for line in literal(characters)) + ";\n")

    strings("hanPairs", "char16_t", "u", "".join(chr(c) + chr(pairs[c]) for c in han))
    strings("simplifiedOnly", "char16_t", "u", bmp(chinese.simplified))
    strings("traditionalOnly", "char16_t", "u", bmp(chinese.traditional))

    def table(name, kind, entries, each):
        out.write(f"\nconstexpr {kind} {name}[] = {{\n")
        out.write("\n".join("    " + line for line in numbers(entries, each)) + "\n};\n")

    table("otherPairs", "char16_t", other, lambda c: f"0x{c:X},0x{pairs[c]:X},")
    table("supplementaryPairs", "SupplementaryPair", above, lambda c: f"{{0x{c:X},0x{pairs[c]:X}}},")
    table("kindRuns", "KindRun", low, lambda r: f"{{0x{r[0]:X},0x{r[1]:X},{r[2]}}},")
    table("supplementaryKinds", "KindRun", high, lambda r: f"{{0x{r[0]:X},0x{r[1]:X},{r[2]}}},")
    print(f"{len(han)} Han, {len(other)} other, {len(above)} supplementary pairs, {len(runs)} runs, "
          f"{len(chinese.simplified)} simplified, {len(chinese.traditional)} traditional")


def main():
    folder = Path(sys.argv[1])
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        write(out, Unicode(folder), Chinese(folder))


if __name__ == "__main__":
    main()
