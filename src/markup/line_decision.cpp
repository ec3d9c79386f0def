// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/line_decision.h"

#include "markup/line_marks.h"
#include "text/ascii.h"
#include "text/character_set.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr int kHtml2TextWidth = 78;

bool endsHard(const QString &source, const SourceLine &line)
{
    return line.end - line.content > 2 && source.at(line.end - 1) == u' ' && source.at(line.end - 2) == u' ';
}

/// Without the marks of emphasis at its ends.
QStringView bare(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (text.back() == u'*' || text.back() == u'_'))
        text.chop(1);
    while (!text.isEmpty() && (text.front() == u'*' || text.front() == u'_'))
        text = text.sliced(1);
    return text;
}

/// The columns of what cannot be parted at the beginning of the text.
int firstWord(QStringView text)
{
    if (text.isEmpty() || isWide(text.front()))
        return 2;
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isSpace() && !isWide(text.at(end)))
        ++end;
    return int(end);
}

/// The line ends that may have been wrapped.
class WrapEvidence
{
public:
    void add(QStringView above, QStringView below)
    {
        above = bare(above);
        below = bare(below);
        if (above.isEmpty() || below.isEmpty())
            return;
        const bool spaced = !isWide(above.back()) || !isWide(below.front());
        m_ends.push_back({columns(above), firstWord(below) + (spaced ? 1 : 0)});
        m_sentences += endsSentence(above.back()) ? 1 : 0;
    }

    [[nodiscard]] int width()
    {
        const std::size_t count = m_ends.size();
        if (count < 3 || m_sentences * 3 > count)
            return 0;
        std::vector<int> sizes;
        sizes.reserve(count);
        for (const End &end : m_ends)
            sizes.push_back(end.columns);
        const auto most = sizes.begin() + std::ptrdiff_t(count * 9 / 10);
        std::nth_element(sizes.begin(), most, sizes.end());
        const int width = *most;
        const auto full = std::count_if(m_ends.begin(), m_ends.end(), [width](const End &end) {
            return end.columns + end.word > width && end.word <= width / 2;
        });
        return width >= 50 && width <= 130 && std::size_t(full) * 4 >= count * 3 ? width : 0;
    }

private:
    struct End {
        int columns; ///< of the line above
        int word;    ///< of the first word below and the space before it
    };
    std::vector<End> m_ends;
    std::size_t m_sentences = 0;
};

bool holdsHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isIdeograph);
}

/// Words and few marks that code is full of.
bool isLatinProse(QStringView text)
{
    int spaces = 0;
    for (const QChar c : text) {
        spaces += c == u' ' ? 1 : 0;
        if (isOneOf(c, u"{}=;$<>|\\"))
            return false;
    }
    return spaces >= 5;
}

bool breaksOffInside(QStringView above, QStringView below)
{
    const QChar last = above.back();
    const QChar first = below.front();
    if (isOneOf(last, u"，、（(“‘《〈【「『") || itemMark(above) == above.size())
        return true;
    if (last == u'-')
        return above.size() > 1 && above.at(above.size() - 2).isLetterOrNumber() && first.isLetterOrNumber();
    if (isAsciiWord(last) && isAsciiWord(first))
        return above.size() >= 10 && holdsHan(above) && holdsHan(below);
    return above.size() >= 40 && last.isLetter() && first.isLetter() && (isIdeograph(last) || holdsHan(above));
}

/// html2text fills lines with words; text without spaces is one word.
bool wouldHaveFitted(QStringView above, QStringView below)
{
    qsizetype word = 0;
    while (word < below.size() && word <= kHtml2TextWidth && below.at(word) != u' ' && below.at(word) != u'-')
        ++word;
    return above.size() + 1 + word <= kHtml2TextWidth;
}

bool goesOnInLatin(QStringView above, QStringView below)
{
    const QChar last = above.back();
    return above.size() >= 50 && (last.isLower() || last == u',') && below.front().isLower() && last < QChar(0x80) &&
           below.front() < QChar(0x80) && isLatinProse(above) && isLatinProse(below);
}

bool isWrappedAt(int width, QStringView above, QStringView below)
{
    const bool spaced = !isWide(above.back()) || !isWide(below.front());
    if (columns(above) + firstWord(below) + (spaced ? 1 : 0) > width)
        return columns(above) <= width + width / 4;
    return columns(above) >= width / 2 && !endsSentence(above.back()) && below.front().isLower();
}

} // namespace

bool isParagraphLine(const QString &source, const SourceLine &line)
{
    if (line.kind != Kind::Text || line.content == line.end || line.opensFence >= 0)
        return false;
    switch (source.at(line.content).unicode()) {
    case u'#':
    case u'|':
    case u'<':
    case u'=': return false;
    case u'-': return source.at(line.end - 1) != u'-';
    case u'[': return !line.in(source).contains(QStringView(u"]:"));
    default: return true;
    }
}

LineEnds decideLineEnds(const QString &source, const std::vector<SourceLine> &lines)
{
    WrapEvidence evidence;
    std::size_t texts = 0;
    std::size_t hard = 0;
    std::size_t ends = 0;
    std::size_t gaps = 0;
    bool above = false;
    bool gap = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SourceLine &line = lines[i];
        if (line.kind == Kind::Blank) {
            gap = gap || above;
            above = false;
            continue;
        }
        if (!isParagraphLine(source, line)) {
            above = gap = false;
            continue;
        }
        ++texts;
        hard += endsHard(source, line) ? 1 : 0;
        gaps += gap && !line.listed ? 1 : 0;
        if (above && !line.listed && line.quoted == lines[i - 1].quoted) {
            ++ends;
            if (!endsHard(source, lines[i - 1]))
                evidence.add(lines[i - 1].in(source), line.in(source));
        }
        above = true;
        gap = false;
    }
    LineEnds found;
    found.twoSpaces = hard >= 3 && hard * 5 >= texts * 4;
    found.width = found.twoSpaces ? 0 : evidence.width();
    found.part = !found.twoSpaces && found.width == 0 && ends > 0 && ends >= 2 * gaps;
    return found;
}

bool goesOnInMark(QStringView above, QStringView below)
{
    above = bare(above);
    below = bare(below);
    return !above.isEmpty() && !below.isEmpty() &&
           (isOneOf(below.front(), u"，。、；：！？）》」』】”") || isOneOf(above.back(), u"（《“「『【"));
}

bool isWrapped(QStringView above, QStringView below, const LineEnds &ends)
{
    const bool atPicture = below.contains(QStringView(u"![")) || above.contains(QStringView(u"!["));
    above = bare(above);
    below = bare(below);
    if (above.isEmpty() || below.isEmpty() || atPicture || itemMark(below) > 0)
        return false;
    if (ends.width > 0)
        return isWrappedAt(ends.width, above, below);
    if (goesOnInLatin(above, below))
        return true;
    if (endsSentence(above.back()) && itemMark(above) != above.size())
        return false;
    if (ends.twoSpaces && isAsciiWord(above.back()) && isAsciiWord(below.front()))
        return holdsHan(above) && holdsHan(below);
    return !wouldHaveFitted(above, below) && breaksOffInside(above, below);
}

QString wrappedSpace(QStringView above, QStringView below)
{
    above = bare(above);
    below = bare(below);
    if (above.isEmpty() || below.isEmpty())
        return {};
    const QChar last = above.back();
    const QChar first = below.front();
    const bool hyphen = last == u'-' && above.size() > 1 && above.at(above.size() - 2).isLetterOrNumber();
    const bool mark = (isWide(last) && !isIdeograph(last)) || (isWide(first) && !isIdeograph(first));
    return hyphen || mark || (isWide(last) && isWide(first)) ? QString() : QStringLiteral(" ");
}

} // namespace shiwen
