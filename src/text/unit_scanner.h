// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/character_table.h"
#include "text/fold.h"

namespace shiwen {

/// Walks over the units of `text` and tells `sink`, whose functions are inlined. This is the one place that knows where
/// a unit begins and ends. Positions are UTF-16 code units of `text`.
///
///     single(begin, end, folded)   a Han, kana or Hangul code point
///     word(begin)                  a run begins
///     part(end, folded)            the next code point of the run
///     mark(end, mark)              something without weight that follows the unit before directly
///     lineEnd()                    a line feed
///     isDone()                     optional: true when nothing more is to be told
template <typename Sink> class UnitScanner
{
public:
    UnitScanner(QStringView text, Sink &sink) : m_text(text), m_sink(sink) {}

    void run()
    {
        const char16_t *const text = m_text.utf16();
        const qsizetype size = m_text.size();
        for (qsizetype i = 0; i < size;) {
            if constexpr (requires { m_sink.isDone(); }) {
                if (m_sink.isDone())
                    return;
            }
            const char16_t c = text[i];
            const auto kind = CharacterKind(characterTable.traits[c] & KindMask);
            if (kind == Single) {
                m_state = State::AfterSingle;
                m_sink.single(i, i + 1, foldedUnit(c));
                ++i;
            } else if (kind != Separator || !QChar::isHighSurrogate(c)) {
                take(i, i + 1, c, kind, foldedUnit(c));
                ++i;
            } else {
                const qsizetype begin = i;
                const char32_t codePoint = takeCodePoint(m_text, i);
                take(begin, i, codePoint, kindOf(codePoint), foldedCodePoint(codePoint));
            }
        }
    }

private:
    enum class State { Between, AfterSingle, InWord };

    void take(qsizetype begin, qsizetype end, char32_t c, CharacterKind kind, char32_t folded)
    {
        switch (kind) {
        case WordPart:
            if (m_state != State::InWord)
                m_sink.word(begin);
            m_state = State::InWord;
            m_sink.part(end, folded);
            break;
        case Single:
            m_state = State::AfterSingle;
            m_sink.single(begin, end, folded);
            break;
        case Weightless:
            if (m_state != State::Between)
                m_sink.mark(end, c);
            break;
        default:
            m_state = State::Between;
            if (c == U'\n')
                m_sink.lineEnd();
        }
    }

    QStringView m_text;
    Sink &m_sink;
    State m_state = State::Between;
};

template <typename Sink> void scanUnits(QStringView text, Sink &sink)
{
    UnitScanner<Sink>(text, sink).run();
}

} // namespace shiwen
