// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/copy_text.h"

#include "text/character_set.h"
#include "text/tail_phrases.h"
#include "text/unit_scanner.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr quint64 numberHash = 0x2545F4914F6CDD1DU;
constexpr quint64 lineFactor = 0x9E3779B97F4A7C15U;
constexpr std::size_t linesAtBegin = 24;
constexpr std::size_t linesAtEnd = 40;
constexpr quint32 shortestMark = 6;    // units
constexpr quint32 longestTeaser = 40;  // units of a title in a list of further reading
constexpr quint32 longestHeading = 14; // units of the words above such a list

/// Whether what stands between two units ends a clause. A dot does when a space follows, so that 3.5 is in one piece.
bool endsClause(QStringView between)
{
    for (qsizetype i = 0; i < between.size(); ++i) {
        const char16_t c = between[i].unicode();
        if (c == u'.' ? i + 1 < between.size() && between[i + 1].isSpace() : isOneOf(QChar(c), u"，。！？；：、\n!?;"))
            return true;
    }
    return false;
}

/// Takes units from UnitScanner.
class Cutter
{
public:
    Cutter(QStringView source, TextUnits &into) : m_source(source), m_into(into) {}

    void single(qsizetype begin, qsizetype end, char32_t c)
    {
        start(begin);
        m_into.units.push_back(c | m_clause);
        m_end = end;
        m_lastKana = c >= 0x3041 && c <= 0x30FA;
    }
    void word(qsizetype begin)
    {
        start(begin);
        m_into.units.push_back(wordUnit | m_clause);
        m_lastKana = false;
    }
    void part(qsizetype end, char32_t c)
    {
        TextUnit &unit = m_into.units.back();
        const TextUnit digit = c >= U'0' && c <= U'9' ? digitUnit : 0;
        const TextUnit flags = (unit & (wordUnit | digitUnit | clauseUnit)) | digit;
        constexpr TextUnit bits = clauseUnit - 1;
        unit = (mixed((unit & bits) * lineFactor + c) & bits) | flags;
        m_end = end;
    }
    void mark(qsizetype end, char32_t c)
    {
        if (m_lastKana && c < 0x10000) {
            TextUnit &unit = m_into.units.back();
            unit = (unit & clauseUnit) | voicedKana(char16_t(unit), char16_t(c));
        }
        m_end = end;
    }
    void lineEnd() { endLine(); }

    void endLine()
    {
        const auto end = quint32(m_into.units.size());
        if (end > m_begin)
            m_into.lines.push_back({m_begin, end, hashOf(m_begin, end), false});
        m_begin = end;
    }

private:
    void start(qsizetype begin)
    {
        const bool first = m_into.units.size() == m_begin;
        const bool ends = first || (begin > m_end && endsClause(m_source.sliced(m_end, begin - m_end)));
        m_clause = ends ? clauseUnit : 0;
    }

    [[nodiscard]] quint64 hashOf(quint32 begin, quint32 end) const
    {
        quint64 hash = 0;
        for (quint32 i = begin; i < end; ++i) {
            const TextUnit unit = m_into.units[i] & ~clauseUnit;
            hash = hash * lineFactor + ((unit & digitUnit) != 0 ? numberHash : unit + 1);
        }
        return mixed(hash) >> 32;
    }

    QStringView m_source;
    TextUnits &m_into;
    quint32 m_begin = 0;
    qsizetype m_end = 0;
    TextUnit m_clause = 0;
    bool m_lastKana = false;
};

std::span<const TextUnit> unitsOf(const TextUnits &text, const TextLine &line)
{
    return std::span(text.units).subspan(line.begin, line.end - line.begin);
}

void findTails(TextUnits &text)
{
    bool teasers = false; // below the heading of a list of other articles
    for (TextLine &line : text.lines) {
        const quint32 length = line.end - line.begin;
        if (length > longestTeaser) {
            teasers = false;
            continue;
        }
        const std::span<const TextUnit> units = unitsOf(text, line);
        if (length <= longestHeading && line.begin > text.units.size() / 2 && isFurtherReading(units))
            teasers = true;
        line.tail = teasers || isTailLine(units);
    }
}

template <typename Take> void forEachMarked(const TextUnits &text, Take take)
{
    const std::size_t count = text.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const TextLine &line = text.lines[i];
        const bool near = i < linesAtBegin || i + linesAtEnd >= count;
        take(line, near && !line.tail && line.end - line.begin >= shortestMark);
    }
}

} // namespace

TextUnits cutForCopies(QStringView text)
{
    TextUnits cut;
    cut.units.reserve(std::size_t(text.size()));
    Cutter cutter(text, cut);
    scanUnits(text, cutter);
    cutter.endLine();
    findTails(cut);
    return cut;
}

std::vector<LineMark> lineMarks(const TextUnits &text)
{
    std::vector<LineMark> marks;
    forEachMarked(text, [&](const TextLine &line, bool marked) {
        if (marked)
            marks.push_back((line.hash << 8) | std::min<quint64>(line.end - line.begin, 0xFF));
    });
    return marks;
}

std::vector<TextUnit> countedUnits(const TextUnits &text, const std::function<bool(quint64)> &leftOut)
{
    std::vector<TextUnit> counted;
    counted.reserve(text.units.size());
    forEachMarked(text, [&](const TextLine &line, bool marked) {
        if (line.tail || (marked && leftOut && leftOut(line.hash)))
            return;
        counted.insert(counted.end(), text.units.begin() + line.begin, text.units.begin() + line.end);
    });
    return counted;
}

quint64 hashOfUnits(std::span<const TextUnit> units)
{
    quint64 hash = 0;
    for (const TextUnit unit : units)
        hash = hash * lineFactor + mixed((unit & ~clauseUnit) + 1);
    return units.empty() ? 0 : std::max<quint64>(mixed(hash), 1);
}

} // namespace shiwen
