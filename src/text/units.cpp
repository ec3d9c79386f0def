// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/units.h"

#include "text/unit_scanner.h"

namespace shiwen {

namespace {

struct UnitCollector {
    QList<Unit> units;
    bool pendingBreak = false;

    void add(qsizetype begin, qsizetype end)
    {
        units.append(Unit{begin, end - begin, {}, pendingBreak && !units.isEmpty()});
        pendingBreak = false;
    }
    void extend(qsizetype end) { units.last().length = end - units.last().begin; }
    void append(char32_t c) { units.last().folded.append(QChar::fromUcs4(c)); }

    void single(qsizetype begin, qsizetype end, char32_t c)
    {
        add(begin, end);
        append(c);
    }
    void word(qsizetype begin) { add(begin, begin); }
    void part(qsizetype end, char32_t c)
    {
        extend(end);
        append(c);
    }
    void mark(qsizetype end, char32_t c)
    {
        extend(end);
        QChar &last = units.last().folded.back();
        if (c < 0x10000)
            last = QChar(voicedKana(last.unicode(), char16_t(c)));
    }
    void lineEnd() { pendingBreak = true; }
};

/// Writes terms into a buffer that is large enough: at most four bytes for each UTF-16 code unit of the text.
struct TermWriter {
    char *begin;
    char *out = begin;
    char16_t lastKana = 0;
    bool pendingBreak = false;

    void put(char32_t c)
    {
        if (c < 0x80) {
            *out++ = char(c);
            return;
        }
        if (c < 0x800) {
            *out++ = char(0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                *out++ = char(0xE0 | (c >> 12));
            } else {
                *out++ = char(0xF0 | (c >> 18));
                *out++ = char(0x80 | ((c >> 12) & 0x3F));
            }
            *out++ = char(0x80 | ((c >> 6) & 0x3F));
        }
        *out++ = char(0x80 | (c & 0x3F));
    }
    void separate()
    {
        if (pendingBreak && out != begin) {
            *out++ = ' ';
            put(0xE000);
        }
        pendingBreak = false;
        if (out != begin)
            *out++ = ' ';
    }

    void single(qsizetype, qsizetype, char32_t c)
    {
        separate();
        put(c);
        lastKana = c >= 0x3041 && c <= 0x30FA ? char16_t(c) : 0;
    }
    void word(qsizetype)
    {
        separate();
        lastKana = 0;
    }
    void part(qsizetype, char32_t c) { put(c); }
    void mark(qsizetype, char32_t c)
    {
        if (lastKana == 0 || c >= 0x10000)
            return;
        out -= 3;
        lastKana = voicedKana(lastKana, char16_t(c));
        put(lastKana);
    }
    void lineEnd() { pendingBreak = true; }
};

} // namespace

QList<Unit> cutIntoUnits(QStringView text)
{
    UnitCollector collector;
    scanUnits(text, collector);
    return std::move(collector.units);
}

QByteArray searchTerms(QStringView text)
{
    QByteArray result(text.size() * 4, Qt::Uninitialized);
    TermWriter writer{result.data()};
    scanUnits(text, writer);
    result.truncate(writer.out - writer.begin);
    return result;
}

// The same units as scanUnits(), whose branches a plain count does not need.
int countWords(QStringView text)
{
    // What a character of each kind adds, and whether a word goes on behind it: between words, then inside one.
    struct Step {
        quint8 adds;
        quint8 inWord;
    };
    static constexpr Step steps[2][KindMask + 1] = {{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {{0, 0}, {1, 0}, {0, 1}, {0, 1}}};
    int units = 0;
    quint8 inWord = 0;
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const char16_t c = text[i].unicode();
        const CharacterKind kind = QChar::isSurrogate(c)
                                       ? kindOf(takeCodePoint(text, i))
                                       : CharacterKind(characterTable.traits[text[i++].unicode()] & KindMask);
        const Step step = steps[inWord][kind];
        units += step.adds;
        inWord = step.inWord;
    }
    return units;
}

} // namespace shiwen
