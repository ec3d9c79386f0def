#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes shiwen_zh_TW.ts of shiwen_zh_CN.ts.

Needs the program opencc (Debian: opencc), whose dictionary s2twp knows the words that differ in Taiwan, not only the
characters. What it does not know of our words stands in WORDS. Run by the target update-translations; the outcome is
kept in the repository, so that building needs no opencc.
"""
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).parent
TRANSLATION = re.compile(r"(<(?:translation|numerusform)(?:\s[^>]*)?>)([^<]*)(?=</)")
QUOTES = str.maketrans("“”‘’", "「」『』")

# Before opencc, which takes this word for another one.
MEANT = {"查找": "尋找", "连接": "連接"}
# After opencc: what it writes, what is said in Taiwan.
WORDS = {
    "許可權": "權限",
    "許可證": "授權條款",
    "只讀": "唯讀",
    "檢視變動": "檢查變動",
    "檔案頭": "檔頭",
    "聯網": "連網",
    "撤銷": "復原",
    "軟體包": "套件",
    "壓縮包": "壓縮檔",
    "命中數": "符合數",
    "製表符": "定位字元",
    "退出碼": "結束碼",
    "退出": "結束",
}


def converted(texts):
    """The texts in the traditional characters and words of Taiwan."""
    mark = "\x1e"
    joined = mark.join(texts) + mark
    for known, wanted in MEANT.items():
        joined = joined.replace(known, wanted)
    done = subprocess.run(["opencc", "-c", "s2twp"], input=joined, capture_output=True, text=True, check=True)
    parts = done.stdout.split(mark)[:-1]
    if len(parts) != len(texts):
        raise SystemExit("opencc lost a text")
    return parts


def main():
    source = (HERE / "shiwen_zh_CN.ts").read_text(encoding="utf-8")
    places = list(TRANSLATION.finditer(source))
    made = []
    end = 0
    for place, text in zip(places, converted([place.group(2) for place in places])):
        text = text.translate(QUOTES)
        for known, wanted in WORDS.items():
            text = text.replace(known, wanted)
        made += [source[end : place.start()], place.group(1), text]
        end = place.end()
    made.append(source[end:])
    target = "".join(made).replace('language="zh_CN"', 'language="zh_TW"')
    (HERE / "shiwen_zh_TW.ts").write_text(target, encoding="utf-8")


if __name__ == "__main__":
    main()
