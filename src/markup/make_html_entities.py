#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes html_entities.inc: the named character references of HTML, as Python's html.entities lists them.

Run it in this folder when the standard gains a name; the output is committed."""
import html.entities
import unicodedata

WIDTH = 116


def spelled(value):
    """The characters of a reference as they are spelled inside a C++ string literal."""
    out = ""
    for char in value:
        if char in '"\\':
            out += "\\" + char
        elif char in "\n\t":
            out += {"\n": "\\n", "\t": "\\t"}[char]
        elif unicodedata.category(char)[0] in "LNPS" and not unicodedata.combining(char):
            out += char
        else:
            out += "\\u%04X" % ord(char)
    return out


pieces = []
for name, value in sorted(html.entities.html5.items()):
    if name.endswith(";"):
        assert " " not in value
        pieces.append("%s %s " % (name[:-1], spelled(value)))

lines = [""]
for piece in pieces:
    if len(lines[-1]) + len(piece) > WIDTH:
        lines.append("")
    lines[-1] += piece
with open("html_entities.inc", "w", encoding="utf-8") as out:
    out.write("// SPDX-License-Identifier: GPL-3.0-or-later\n// Made by make_html_entities.py: name, space, characters, space.\n")
    out.writelines('"%s"\n' % line for line in lines)
