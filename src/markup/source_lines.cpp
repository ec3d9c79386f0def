// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/source_lines.h"

#include "markup/html_block_start.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

struct Fence {
    QChar mark;
    qsizetype length = 0; ///< 0: the line is no fence
    bool closes = false;  ///< nothing stands behind it
};

Fence fenceOf(QStringView content)
{
    const QChar mark = content.isEmpty() ? QChar() : content.front();
    if (mark != u'`' && mark != u'~')
        return {};
    qsizetype length = 0;
    while (length < content.size() && content.at(length) == mark)
        ++length;
    const QStringView info = content.sliced(length);
    if (length < 3 || (mark == u'`' && info.contains(u'`')))
        return {};
    return {mark, length, info.trimmed().isEmpty()};
}

/// Where three backticks are glued behind something at the end of `content`, the only ones there; -1 when there are
/// none.
qsizetype gluedFence(QStringView content)
{
    qsizetype end = content.size();
    while (end > 0 && (content.at(end - 1) == u' ' || content.at(end - 1) == u'\t'))
        --end;
    if (end < 4 || content.at(end - 1) != u'`')
        return -1;
    const qsizetype begin = end - 3;
    const bool three = content.sliced(begin, 3) == u"```" && content.at(begin - 1) != u'`';
    return three && content.indexOf(QStringView(u"```")) == begin ? begin : -1;
}

qsizetype skipSpaces(const QString &source, qsizetype at, qsizetype end)
{
    while (at < end && (source.at(at) == u' ' || source.at(at) == u'\t'))
        ++at;
    return at;
}

/// Past a list marker and one space at `at`; `at` itself when there is none.
qsizetype skipListMarker(const QString &source, qsizetype at, qsizetype end)
{
    qsizetype marker = at;
    if (marker < end && (source.at(at) == u'-' || source.at(at) == u'+' || source.at(at) == u'*')) {
        ++marker;
    } else {
        while (marker < end && marker < at + 9 && source.at(marker) >= u'0' && source.at(marker) <= u'9')
            ++marker;
        if (marker == at || marker >= end || (source.at(marker) != u'.' && source.at(marker) != u')'))
            return at;
        ++marker;
    }
    return marker < end && (source.at(marker) == u' ' || source.at(marker) == u'\t') ? marker + 1 : at;
}

SourceLine lineAt(const QString &source, qsizetype begin, qsizetype end)
{
    SourceLine line{.begin = begin, .end = end};
    qsizetype at = skipSpaces(source, begin, end);
    for (;;) {
        qsizetype next = at;
        if (at < end && source.at(at) == u'>') {
            next = at + 1;
            line.quoted = true;
        } else {
            next = skipListMarker(source, at, end);
            line.listed = line.listed || next > at;
        }
        if (next == at)
            break;
        at = skipSpaces(source, next, end);
    }
    line.content = at;
    line.kind = at == end && !line.quoted && !line.listed ? Kind::Blank : Kind::Text;
    return line;
}

/// Goes through the lines once more, with what opened before them in mind.
class BlockFinder
{
public:
    BlockFinder(const QString &source, std::vector<SourceLine> &lines)
        : m_source(source), m_lines(lines), m_below(lines.size() + 1)
    {
        for (std::size_t i = lines.size(); i-- > 0;) {
            m_below[i] = m_below[i + 1];
            const QStringView content = lines[i].in(source);
            const Fence fence = fenceOf(content);
            if (fence.length > 0)
                addFence(m_below[i], fence);
            else if (lines[i].kind == Kind::Text)
                findGlued(lines[i], content, m_below[i]);
        }
    }

    void run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_fence.length > 0)
                insideFence(m_lines[i]);
            else if (!m_html.isEmpty() && !textBehindHtml(i))
                insideHtml(m_lines[i]);
            else if (m_lines[i].kind != Kind::Blank)
                outside(i);
        }
    }

private:
    /// What fences of one mark there are from a line on.
    struct Fences {
        qsizetype longestCloser = 0;
        bool nextOpens = false; ///< the next has an info string
        bool odd = false;       ///< how many there are
    };
    using Below = std::array<Fences, 2>;

    static std::size_t indexOf(QChar mark) { return mark == u'`' ? 0 : 1; }

    static void addFence(Below &below, const Fence &fence)
    {
        Fences &fences = below[indexOf(fence.mark)];
        if (fence.closes)
            fences.longestCloser = std::max(fences.longestCloser, fence.length);
        fences.nextOpens = !fence.closes;
        fences.odd = !fences.odd;
    }

    static void findGlued(SourceLine &line, QStringView content, Below &below)
    {
        Fences &fences = below[0];
        if (!fences.odd || fences.nextOpens)
            return;
        const qsizetype at = gluedFence(content);
        if (at < 0)
            return;
        line.opensFence = line.content + at;
        fences.odd = false;
    }

    /// A fence with more marks than three, or one that shows Markdown, may hold others.
    [[nodiscard]] bool isUnclosed(const SourceLine &line, const Fence &fence, std::size_t below) const
    {
        const Fences &fences = m_below[below][indexOf(fence.mark)];
        if (fences.longestCloser < fence.length)
            return true;
        const QStringView info = line.in(m_source).sliced(fence.length).trimmed();
        return fences.nextOpens && fence.length == 3 && !info.startsWith(u"m", Qt::CaseInsensitive);
    }

    void outside(std::size_t index)
    {
        SourceLine &line = m_lines[index];
        const QStringView content = line.in(m_source);
        const Fence fence = fenceOf(content);
        if (line.opensFence >= 0) {
            m_fence = {u'`', 3, true};
            m_untilBlank = false;
        } else if (fence.length > 0) {
            m_fence = fence;
            line.kind = Kind::FenceOpen;
            m_untilBlank = line.isPlain() && isUnclosed(line, fence, index + 1);
        } else if (m_html = htmlBlockName(content); !m_html.isEmpty() && line.isPlain()) {
            insideHtml(line);
        } else {
            m_html.clear();
            endBehindLoneTag(index);
        }
    }

    /// CommonMark takes what stands below a line that is one tag (section 4.6, kind 7) for HTML, down to a blank line;
    /// people write Markdown below `<img …>` and `<br>`.
    void endBehindLoneTag(std::size_t index)
    {
        SourceLine &line = m_lines[index];
        const bool beginsBlock = line.content == line.begin && (index == 0 || m_lines[index - 1].kind == Kind::Blank);
        const bool isVoid = line.in(m_source).startsWith(u"<br") || line.in(m_source).startsWith(u"<img");
        if (!beginsBlock || !isVoid || index + 1 == m_lines.size() || !isOneTag(line.in(m_source).trimmed()))
            return;
        const SourceLine &below = m_lines[index + 1];
        if (below.kind == Kind::Blank || below.in(m_source).startsWith(u'<'))
            return;
        line.kind = Kind::Html;
        line.endsHtml = true;
    }

    void insideFence(SourceLine &line)
    {
        if (m_untilBlank && line.kind == Kind::Blank) {
            line.endsFence = true;
            m_fence = {};
            return;
        }
        const Fence fence = fenceOf(line.in(m_source));
        if (m_untilBlank && fence.length >= m_fence.length && fence.mark == m_fence.mark && !fence.closes)
            return endBefore(line, fence);
        const qsizetype glued = m_untilBlank ? gluedFence(line.in(m_source)) : -1;
        line.opensFence = -1;
        if (glued >= 0) {
            line.kind = Kind::Fenced;
            line.closesFence = line.content + glued;
            m_fence = {};
            return;
        }
        const bool closes = fence.closes && fence.mark == m_fence.mark && fence.length >= m_fence.length;
        line.kind = closes ? Kind::FenceClose : Kind::Fenced;
        if (closes)
            m_fence = {};
    }

    /// The next fence opens where the last was to close.
    void endBefore(SourceLine &line, const Fence &fence)
    {
        line.endsFence = true;
        line.opensFence = -1;
        line.kind = Kind::FenceOpen;
        m_fence = fence;
        const std::size_t index = std::size_t(&line - m_lines.data());
        m_untilBlank = line.isPlain() && isUnclosed(line, fence, index + 1);
    }

    /// CommonMark ends an HTML block with a blank line only; savers write text right below `</table>`.
    bool textBehindHtml(std::size_t index)
    {
        const SourceLine &line = m_lines[index];
        if (!m_htmlClosed || line.kind == Kind::Blank || line.in(m_source).startsWith(u'<'))
            return false;
        m_lines[index - 1].endsHtml = true;
        m_html.clear();
        return true;
    }

    void insideHtml(SourceLine &line)
    {
        static const QSet<QString> raw{QStringLiteral("pre"), QStringLiteral("script"), QStringLiteral("style"),
                                       QStringLiteral("textarea")};
        const bool isRaw = raw.contains(m_html);
        if (!isRaw && line.kind == Kind::Blank) {
            m_html.clear();
            return;
        }
        line.kind = Kind::Html;
        line.opensFence = -1;
        const QStringView content = line.in(m_source).trimmed();
        const QStringView closing = content.sliced(std::max<qsizetype>(0, content.lastIndexOf(u"</")));
        bool closes = content.endsWith(u'>') && closing.startsWith(u"</") &&
                      closing.sliced(2, closing.size() - 3).compare(m_html, Qt::CaseInsensitive) == 0;
        closes = closes || (content.endsWith(u'>') && m_html == QLatin1String("hr"));
        // What nests, like the sections of a whole page in HTML, is not closed by the first end tag of its name.
        m_htmlClosed = closes && (m_html == QLatin1String("table") || m_html == QLatin1String("center") ||
                                  m_html == QLatin1String("hr"));
        if (isRaw && line.in(m_source).contains(QString(QLatin1String("</") + m_html), Qt::CaseInsensitive))
            m_html.clear();
    }

    const QString &m_source;
    std::vector<SourceLine> &m_lines;
    std::vector<Below> m_below; ///< per line: the fences from there on, of ` and of ~
    Fence m_fence;              ///< the open one
    bool m_untilBlank = false;  ///< nothing closes it
    QString m_html;             ///< the element that began the HTML block
    bool m_htmlClosed = false;  ///< the line above ended with an end tag of it, or was an end tag
};

} // namespace

std::vector<SourceLine> sourceLines(const QString &source)
{
    std::vector<SourceLine> lines;
    for (qsizetype begin = 0; begin <= source.size();) {
        qsizetype end = source.indexOf(u'\n', begin);
        if (end < 0)
            end = source.size();
        lines.push_back(lineAt(source, begin, end));
        begin = end + 1;
    }
    BlockFinder(source, lines).run();
    return lines;
}

} // namespace shiwen
