// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/repost_repairs.h"

#include "markup/inline_scan.h"
#include "markup/source_lines.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;
using Fate = StarRun::Fate;

QString withoutSpaces(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

bool isRunOf(QStringView text, QChar mark)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [mark](QChar c) { return c == mark; });
}

/// A line of nothing but `**`, or of pairs of it: what an editor leaves of a strong around a line end.
bool isLoneStrong(QStringView content)
{
    const QStringView stars = content.trimmed();
    return stars.size() <= 8 && stars.size() % 2 == 0 && isRunOf(stars, u'*');
}

/// A thematic break of stars (CommonMark 0.31.2, section 4.1) that isLoneStrong() does not claim.
bool isStarRule(QStringView line)
{
    const bool onlyStars =
        std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'*' || c == u' ' || c == u'\t'; });
    return onlyStars && line.count(u'*') > 2 && !isLoneStrong(line);
}

class Repairs
{
public:
    Repairs(const QString &source, const QString &title, const StandIns &standIns)
        : m_source(source), m_title(withoutSpaces(title)), m_standIns(standIns), m_lines(sourceLines(source))
    {
        m_out.reserve(source.size() + source.size() / 8);
    }

    QString run()
    {
        for (m_line = 0; m_line < m_lines.size(); ++m_line) {
            const SourceLine &line = m_lines[m_line];
            switch (line.kind) {
            case Kind::Text: text(line); break;
            case Kind::FenceOpen:
                m_fence = fenceMarks(line);
                verbatim(line);
                break;
            case Kind::Blank:
                if (line.endsFence)
                    m_out += m_fence + u'\n';
                verbatim(line);
                break;
            default: verbatim(line); break;
            }
        }
        if (m_out.endsWith(u'\n'))
            m_out.chop(1);
        return std::move(m_out);
    }

private:
    void verbatim(const SourceLine &line)
    {
        m_out += QStringView(m_source).sliced(line.begin, line.end - line.begin);
        m_out += u'\n';
        endParagraph();
        m_sawBody = m_sawBody || line.kind != Kind::Blank;
    }

    void endParagraph()
    {
        m_openStrong = -1;
        m_loneStrong = false;
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
        if (content.isEmpty() || isStarRule(QStringView(m_source).sliced(line.begin, line.end - line.begin))) {
            verbatim(line);
            m_quoted = line.quoted;
            return;
        }
        if (line.isPlain() && heading(line, content))
            return;
        if (m_paragraphLines > 1 && line.isPlain() && isUnderline(content))
            separateLast(content.front());
        if (isLoneStrong(content) && !line.listed)
            loneStrong(line);
        else
            paragraphLine(line);
        m_quoted = line.quoted;
        m_sawBody = true;
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
        if (mark == u'=')
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
        ScannedLine scanned = scanLine(m_source, from, line.end, m_standIns);
        pairStarRuns(scanned.runs, scanned.text);
        scanned.text = spelledLine(scanned.text, scanned.runs, m_standIns);
        while (m_line + 1 < m_lines.size() && m_lines[m_line + 1].begin < scanned.end)
            ++m_line;
        return scanned;
    }

    /// A line of `**` alone closes the strong that the line above left open, or opens one for the line below.
    void loneStrong(const SourceLine &line)
    {
        const bool toggles = line.in(m_source).trimmed().size() % 4 == 2;
        if (!toggles)
            return;
        if (m_openStrong >= 0)
            closeOpenStrong();
        else
            m_loneStrong = !m_loneStrong;
    }

    void closeOpenStrong()
    {
        m_out.replace(m_openStrong, 2, QLatin1String("**") + m_standIns.of(StandIn::Mark));
        while (m_out.endsWith(u'\n') || m_out.endsWith(u' '))
            m_out.chop(1);
        m_out += m_standIns.of(StandIn::Mark) + QLatin1String("**\n");
        m_openStrong = -1;
    }

    void paragraphLine(const SourceLine &line)
    {
        ScannedLine scanned = scan(line, line.content);
        QString &text = scanned.text;
        const StarRun *closer = loose(scanned.runs, true);
        if (closer && (m_openStrong >= 0 || m_loneStrong)) {
            if (m_openStrong >= 0)
                closeOpenStrong();
            text.replace(closer->at, 2, m_standIns.of(StandIn::Mark) + QLatin1String("**"));
            text.prepend(QLatin1String("**") + m_standIns.of(StandIn::Mark));
            m_openStrong = -1;
        } else {
            const StarRun *opener = loose(scanned.runs, false);
            m_openStrong = opener ? m_out.size() + (line.content - line.begin) + opener->at : -1;
        }
        m_loneStrong = false;
        m_lastBegin = m_out.size();
        m_out += QStringView(m_source).sliced(line.begin, line.content - line.begin);
        m_out += text + u'\n';
        ++m_paragraphLines;
    }

    /// The only `**` of the line without a partner, when it can be nothing but an opener, or a closer, of a strong that
    /// goes on in the next line. A run inside a word (`下载**会议APP`) is a mask.
    static const StarRun *loose(const std::vector<StarRun> &runs, bool closing)
    {
        const StarRun *found = nullptr;
        for (const StarRun &run : runs) {
            if (run.fate != Fate::Text || run.strength != 2 || run.length != 2)
                continue;
            if (found)
                return nullptr;
            found = &run;
        }
        if (!found)
            return nullptr;
        if (closing)
            return found->canClose() && (!found->canOpen() || found->after.isPunct()) ? found : nullptr;
        return found->canOpen() && (!found->canClose() || found->before.isPunct()) ? found : nullptr;
    }

    const QString &m_source;
    QString m_title;
    const StandIns &m_standIns;
    std::vector<SourceLine> m_lines;
    std::size_t m_line = 0;
    QString m_out;
    QString m_fence;             ///< the marks of the fence that opened last
    qsizetype m_openStrong = -1; ///< where in m_out the line above left a strong open
    qsizetype m_lastBegin = 0;   ///< where in m_out the last line begins
    int m_paragraphLines = 0;    ///< lines of the paragraph so far
    bool m_loneStrong = false;   ///< the line above was `**` alone and closed nothing
    bool m_quoted = false;       ///< the line above was quoted
    bool m_sawBody = false;
};

} // namespace

QString repairRepost(const QString &source, const QString &title, const StandIns &standIns)
{
    return Repairs(source, title, standIns).run();
}

} // namespace shiwen
