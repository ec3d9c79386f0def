// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/character_table.h"
#include "text/fold.h"

namespace shiwen {

/// Walks over the units of a text, a QStringView or UTF-8 in a QByteArrayView, and tells `sink`, whose functions are
/// inlined. This is the one place that knows where a unit begins and ends. Positions are code units of the text.
///
///     single(begin, end, folded)   a Han, kana or Hangul code point
///     word(begin)                  a run begins
///     part(end, folded)            the next code point of the run
///     mark(end, mark)              something without weight that follows the unit before directly
///     lineEnd()                    a line feed
///     isDone()                     optional: true when nothing more is to be told
template <typename Text, typename Sink> class UnitScanner
{
public:
    UnitScanner(Text text, Sink &sink) : m_text(text), m_sink(sink) {}

    void run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if constexpr (requires { m_sink.isDone(); }) {
                if (m_sink.isDone())
                    return;
            }
            const qsizetype begin = i;
            const char32_t c = takeCodePoint(m_text, i);
            if (c >= 0x10000) {
                take(begin, i, c, kindOf(c), foldedCodePoint(c));
                continue;
            }
            const auto kind = CharacterKind(characterTable.traits[c] & KindMask);
            if (kind == Single) {
                m_state = State::AfterSingle;
                m_sink.single(begin, i, foldedUnit(char16_t(c)));
            } else {
                take(begin, i, c, kind, foldedUnit(char16_t(c)));
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

    Text m_text;
    Sink &m_sink;
    State m_state = State::Between;
};

template <typename Sink> void scanUnits(QStringView text, Sink &sink)
{
    UnitScanner<QStringView, Sink>(text, sink).run();
}

template <typename Sink> void scanUnits(QByteArrayView utf8, Sink &sink)
{
    UnitScanner<QByteArrayView, Sink>(utf8, sink).run();
}

} // namespace shiwen
