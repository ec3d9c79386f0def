// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/inline_scan.h"

#include "markup/image_destination.h"
#include "text/ascii.h"
#include "text/character_set.h"

#include <bitset>

namespace shiwen {

namespace {

/// Characters at which something may begin that is not copied as it is.
constexpr CharacterSet specials(u"*_~[`{<!]\\:");

class Scanner
{
public:
    Scanner(QStringView source, qsizetype begin, qsizetype lineEnd, const StandIns &standIns)
        : m_source(source), m_begin(begin), m_at(begin), m_end(lineEnd), m_standIns(standIns)
    {}

    ScannedLine run()
    {
        qsizetype plain = m_at;
        m_at = nextSpecial();
        if (m_at < m_end)
            m_line.text.reserve(m_end - plain + 16);
        while (m_at < m_end) {
            m_line.text += m_source.sliced(plain, m_at - plain);
            special(m_source.at(m_at));
            plain = m_at;
            m_at = nextSpecial();
        }
        m_line.text += m_source.sliced(plain, m_end - plain);
        m_line.end = m_end;
        return std::move(m_line);
    }

private:
    [[nodiscard]] qsizetype nextSpecial() const { return specials.firstIn(m_source.first(m_end), m_at); }
    [[nodiscard]] QStringView rest() const { return m_source.sliced(m_at, m_end - m_at); }
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_end ? m_source.at(position) : QChar(); }

    /// Copies `length` source characters as they are.
    void keep(qsizetype length)
    {
        m_line.text += m_source.sliced(m_at, length);
        m_at += length;
    }

    void special(QChar c)
    {
        switch (c.unicode()) {
        case u'*':
        case u'_':
        case u'~': return delimiters();
        case u'[': m_brackets.push_back(m_line.runs.size()); return keep(1);
        case u'`': return codeSpan();
        case u'{': return liquid();
        case u'<': return tag();
        case u'!': return image();
        case u']': return linkDestination();
        case u':': return address();
        default: keep(isAsciiPunctuation(at(m_at + 1)) ? 2 : 1);
        }
    }

    qsizetype runLength(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_end && m_source.at(end) == m_source.at(from))
            ++end;
        return end - from;
    }

    void delimiters()
    {
        const qsizetype length = runLength(m_at);
        const QChar before = m_at > m_begin ? m_source.at(m_at - 1) : QChar();
        // `snake_case` and single tildes of Chinese prose are most of these runs: no delimiters to anybody.
        const bool inWord = m_source.at(m_at) == u'_' && isAsciiWord(before) && isAsciiWord(at(m_at + length));
        if (!inWord) {
            DelimiterRun run =
                delimiterRunAt(m_source.sliced(m_begin, m_end - m_begin), m_at - m_begin, m_at - m_begin + length);
            run.at = m_line.text.size();
            m_line.runs.push_back(std::move(run));
        }
        keep(length);
    }

    void codeSpan()
    {
        const qsizetype length = runLength(m_at);
        if (length >= qsizetype(m_unclosedCode.size()) || m_unclosedCode.test(std::size_t(length)))
            return keep(length);
        for (qsizetype i = m_at + length; i < m_end; ++i) {
            if (m_source.at(i) != u'`')
                continue;
            const qsizetype closing = runLength(i);
            i += closing;
            if (closing == length)
                return keep(i - m_at);
        }
        m_unclosedCode.set(std::size_t(length));
        keep(length);
    }

    void liquid()
    {
        const qsizetype length = liquidLength(rest());
        if (length == 0)
            return keep(1);
        m_line.text += spelledLiquid(m_source.sliced(m_at, length), m_standIns);
        m_at += length;
    }

    /// A tag or an address between angle brackets, within the line.
    void tag()
    {
        const QChar next = at(m_at + 1);
        const bool begins = next == u'/' || next == u'!' || (next < QChar(0x80) && next.isLetter());
        if (!begins || m_noAngleAfter)
            return keep(1);
        const qsizetype close = rest().indexOf(u'>');
        m_noAngleAfter = close < 0;
        keep(close < 0 ? 1 : close + 1);
    }

    void image()
    {
        if (at(m_at + 1) != u'[')
            return keep(1);
        const QStringView text = m_source.sliced(m_at);
        const WrittenImage written = readImage(text);
        if (written.end == 0)
            return keep(2);
        if (m_at + written.end > m_end) {
            const qsizetype lineEnd = m_source.indexOf(u'\n', m_at + written.end);
            m_end = lineEnd < 0 ? m_source.size() : lineEnd;
        }
        if (!written.broken)
            return keep(written.end);
        m_line.text += spelledImage(text, written, m_standIns);
        m_at += written.end;
    }

    /// After `](` up to the space or parenthesis that ends it; delimiters inside are no emphasis.
    void linkDestination()
    {
        const std::size_t from = m_brackets.empty() ? m_line.runs.size() : m_brackets.back();
        if (!m_brackets.empty())
            m_brackets.pop_back();
        if (at(m_at + 1) != u'(')
            return keep(1);
        qsizetype end = m_at + 2;
        while (end < m_end && !m_source.at(end).isSpace() && m_source.at(end) != u')' && m_source.at(end) != u']' &&
               m_source.at(end) != u'{')
            ++end;
        if (at(end) == u')')
            endLink(from);
        keep(at(end) == u')' ? end + 1 - m_at : 2);
    }

    /// Runs in the text of a link pair there or not at all.
    void endLink(std::size_t from)
    {
        pairDelimiterRuns(m_line.runs, from, m_line.pairs);
        for (std::size_t i = from; i < m_line.runs.size(); ++i)
            m_line.runs[i].inLink = true;
    }

    /// Delimiters inside a bare address are its own.
    void address()
    {
        if (!rest().startsWith(u"://"))
            return keep(1);
        keep(3);
        while (m_at < m_end && m_source.at(m_at) > u' ' && m_source.at(m_at) < QChar(0x7F)) {
            const QChar c = m_source.at(m_at);
            if (c == u'_')
                m_line.text += m_standIns.of(StandIn::Underscore);
            else if (specials.contains(c) && c != u'~' && c != u':' && c != u'!')
                return;
            else if (c == u')')
                return;
            else
                m_line.text += c;
            ++m_at;
        }
    }

    QStringView m_source;
    qsizetype m_begin;
    qsizetype m_at;
    qsizetype m_end;
    const StandIns &m_standIns;
    ScannedLine m_line;
    std::vector<std::size_t> m_brackets; ///< per open bracket, how many runs stood before it
    std::bitset<32> m_unclosedCode;      ///< lengths of backtick runs that have no partner in the rest of the line
    bool m_noAngleAfter = false;
};

} // namespace

ScannedLine scanLine(QStringView source, qsizetype begin, qsizetype lineEnd, const StandIns &standIns)
{
    return Scanner(source, begin, lineEnd, standIns).run();
}

} // namespace shiwen
