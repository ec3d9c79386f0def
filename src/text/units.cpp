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

} // namespace

QList<Unit> cutIntoUnits(QStringView text)
{
    UnitCollector collector;
    scanUnits(text, collector);
    return std::move(collector.units);
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
