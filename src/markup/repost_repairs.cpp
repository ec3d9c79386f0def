// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/repost_repairs.h"

#include "markup/inline_scan.h"
#include "markup/reference_edits.h"
#include "markup/strong_lines.h"
#include "text/character_set.h"
#include "text/spaces.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

bool isRunOf(QStringView text, QChar mark)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [mark](QChar c) { return c == mark; });
}

class Repairs
{
public:
    Repairs(const PreparedSource &source, const QString &title, const StandIns &standIns)
        : m_source(source.text)
        , m_title(withoutSpaces(title))
        , m_standIns(standIns)
        , m_lines(source.lines)
        , m_strong(m_out, standIns)
    {
        m_out.reserve(m_source.size() + m_source.size() / 8);
    }

    QString run()
    {
        for (m_line = 0; m_line < m_lines.size(); ++m_line) {
            const SourceLine &line = m_lines[m_line];
            switch (line.kind) {
            case Kind::Text: text(line); break;
            case Kind::FenceOpen:
                endFence(line);
                m_fence = fenceMarks(line);
                verbatim(line);
                break;
            default:
                endFence(line);
                verbatim(line);
                break;
            }
        }
        if (m_out.endsWith(u'\n'))
            m_out.chop(1);
        return std::move(m_out);
    }

private:
    void endFence(const SourceLine &line)
    {
        if (line.endsFence)
            m_out += m_fence + u'\n';
    }

    void verbatim(const SourceLine &line)
    {
        const qsizetype end = line.closesFence >= 0 ? line.closesFence : line.end;
        m_out += QStringView(m_source).sliced(line.begin, end - line.begin);
        m_out += u'\n';
        if (line.closesFence >= 0)
            m_out += m_fence + u'\n';
        if (line.endsHtml)
            m_out += u'\n';
        endParagraph();
        m_sawBody = m_sawBody || line.kind != Kind::Blank;
    }

    void endParagraph()
    {
        m_strong.endParagraph();
        m_paragraphLines = 0;
        m_quoted = false;
    }

    [[nodiscard]] QString fenceMarks(const SourceLine &line) const
    {
        const QStringView content = line.in(m_source);
        qsizetype length = 0;
        while (length < content.size() && content.at(length) == content.front())
            ++length;
        return content.first(length).toString();
    }

    void text(const SourceLine &line)
    {
        const QStringView content = line.in(m_source);
        if (m_quoted && !line.quoted)
            separate();
        const bool isRule = isStarRule(
            line.quoted && !line.listed ? content : QStringView(m_source).sliced(line.begin, line.end - line.begin));
        if (content.isEmpty() || isRule) {
            verbatim(line);
            m_quoted = line.quoted;
            return;
        }
        if (line.isPlain() && heading(line, content))
            return;
        if (m_paragraphLines == 0 && readDefinition(m_source, line).pointsAtAddress) {
            m_out += QStringView(m_source).sliced(line.begin, line.end - line.begin);
            m_out += u'\n';
            return;
        }
        if (m_paragraphLines > 0 && line.isPlain() && isUnderline(content) && !underlinesHeading(content.front()))
            separateLast(content.front());
        if (isLoneStrong(content) && !line.listed)
            m_strong.lone(content);
        else
            paragraphLine(line);
        m_quoted = line.quoted;
        m_sawBody = true;
    }

    /// Not below several lines, a picture, or what is too long or too much of a sentence for a title.
    [[nodiscard]] bool underlinesHeading(QChar mark) const
    {
        if (m_paragraphLines > 1)
            return false;
        const QStringView above = m_lastLine.in(m_source).trimmed();
        if (mark == u'=' || above.isEmpty())
            return true;
        const bool sentence = isOneOf(above.back(), u"。！；：，.;:,");
        return !sentence && above.size() <= 80 && !above.startsWith(u"![") && !m_lastLine.listed;
    }

    static bool isUnderline(QStringView content)
    {
        const QStringView marks = content.trimmed();
        return isRunOf(marks, u'-') || isRunOf(marks, u'=');
    }

    /// A blank line before what comes next.
    void separate()
    {
        m_out += u'\n';
        endParagraph();
    }

    /// `---` below several lines is a break, as it is meant; `===` makes a heading of the last line alone.
    void separateLast(QChar mark)
    {
        if (mark == u'=' && m_paragraphLines > 1)
            m_out.insert(m_lastBegin, u'\n');
        else
            m_out += u'\n';
        endParagraph();
    }

    /// Headings whose `#` touch their text.
    bool heading(const SourceLine &line, QStringView content)
    {
        qsizetype depth = 0;
        while (depth < content.size() && content.at(depth) == u'#')
            ++depth;
        if (depth == 0 || depth > 6 || depth == content.size() || content.at(depth).isSpace())
            return false;
        const QStringView name = content.sliced(depth).trimmed();
        if (depth == 1 && !isTitle(name))
            return false;
        const ScannedLine scanned = scan(line, line.content + depth);
        m_out += QStringView(m_source).sliced(line.begin, line.content + depth - line.begin);
        m_out += u' ' + scanned.text + u'\n';
        endParagraph();
        if (line.opensFence >= 0)
            glueOff(line);
        m_sawBody = true;
        return true;
    }

    /// `#include`, `#128007`, `#!/bin/sh` and `#话题#` are none.
    [[nodiscard]] bool isTitle(QStringView name) const
    {
        if (!m_title.isEmpty() && withoutSpaces(name) == m_title)
            return true;
        if (m_sawBody || name.contains(u'#'))
            return false;
        const QChar first = name.front();
        return first >= QChar(0x80) || first.isUpper();
    }

    /// Scans and pairs what stands from `from` on; moves on to the last source line it took.
    ScannedLine scan(const SourceLine &line, qsizetype from)
    {
        const qsizetype end = line.opensFence >= 0 ? line.opensFence : line.end;
        ScannedLine scanned = repairedLine(m_source, from, end, m_standIns);
        while (m_line + 1 < m_lines.size() && m_lines[m_line + 1].begin < scanned.end)
            ++m_line;
        return scanned;
    }

    void paragraphLine(const SourceLine &line)
    {
        m_lastBegin =
            m_strong.add(QStringView(m_source).sliced(line.begin, line.content - line.begin), scan(line, line.content));
        ++m_paragraphLines;
        m_lastLine = line;
        if (line.opensFence >= 0)
            glueOff(line);
    }

    /// The fence that is glued behind the text opens below it.
    void glueOff(const SourceLine &line)
    {
        m_fence = QStringLiteral("```");
        m_out += QStringView(m_source).sliced(line.begin, line.listed ? 0 : line.content - line.begin);
        m_out += m_fence + u'\n';
        endParagraph();
    }

    const QString &m_source;
    QString m_title;
    const StandIns &m_standIns;
    const std::vector<SourceLine> &m_lines;
    std::size_t m_line = 0;
    QString m_out;
    QString m_fence;           ///< the marks of the fence that opened last
    StrongLines m_strong;      ///< writes the lines of paragraphs to m_out
    SourceLine m_lastLine;     ///< of the paragraph
    qsizetype m_lastBegin = 0; ///< where in m_out it begins
    int m_paragraphLines = 0;  ///< lines of the paragraph so far
    bool m_quoted = false;     ///< the line above was quoted
    bool m_sawBody = false;
};

} // namespace

QString repairRepost(const PreparedSource &source, const QString &title, const StandIns &standIns)
{
    return Repairs(source, title, standIns).run();
}

} // namespace shiwen
