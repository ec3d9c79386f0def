// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/source_lines.h"

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

const QSet<QString> &blockTags()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div "
            "dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe "
            "legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table "
            "tbody td tfoot th thead title tr track ul pre script style textarea");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

/// The name of the HTML element whose tag begins the line when it begins a block; else empty.
QString htmlBlockName(QStringView content)
{
    if (content.size() < 2 || content.front() != u'<')
        return {};
    const qsizetype begin = content.at(1) == u'/' ? 2 : 1;
    qsizetype end = begin;
    while (end < content.size() && end < begin + 12 && content.at(end) < QChar(0x80) &&
           content.at(end).isLetterOrNumber())
        ++end;
    const QString name = content.sliced(begin, end - begin).toString().toLower();
    return blockTags().contains(name) ? name : QString();
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
        : m_source(source), m_lines(lines), m_closers(lines.size() + 1)
    {
        for (std::size_t i = lines.size(); i-- > 0;) {
            m_closers[i] = m_closers[i + 1];
            const Fence fence = fenceOf(lines[i].in(source));
            if (fence.length > 0 && fence.closes)
                longest(i, fence.mark) = std::max(longest(i, fence.mark), fence.length);
        }
    }

    void run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_fence.length > 0)
                insideFence(m_lines[i]);
            else if (!m_html.isEmpty())
                insideHtml(m_lines[i]);
            else if (m_lines[i].kind != Kind::Blank)
                outside(i);
        }
    }

private:
    qsizetype &longest(std::size_t line, QChar mark) { return m_closers[line][mark == u'`' ? 0 : 1]; }

    void outside(std::size_t index)
    {
        SourceLine &line = m_lines[index];
        const QStringView content = line.in(m_source);
        const Fence fence = fenceOf(content);
        if (fence.length > 0) {
            m_fence = fence;
            line.kind = Kind::FenceOpen;
            m_untilBlank = line.isPlain() && longest(index + 1, fence.mark) < fence.length;
        } else if (m_html = htmlBlockName(content); !m_html.isEmpty() && line.isPlain()) {
            insideHtml(line);
        } else {
            m_html.clear();
        }
    }

    void insideFence(SourceLine &line)
    {
        if (m_untilBlank && line.kind == Kind::Blank) {
            line.endsFence = true;
            m_fence = {};
            return;
        }
        const Fence fence = fenceOf(line.in(m_source));
        const bool closes = fence.closes && fence.mark == m_fence.mark && fence.length >= m_fence.length;
        line.kind = closes ? Kind::FenceClose : Kind::Fenced;
        if (closes)
            m_fence = {};
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
        if (isRaw && line.in(m_source).contains(QString(QLatin1String("</") + m_html), Qt::CaseInsensitive))
            m_html.clear();
    }

    const QString &m_source;
    std::vector<SourceLine> &m_lines;
    std::vector<std::array<qsizetype, 2>> m_closers; ///< per line: the longest closing fence from there on, ` and ~
    Fence m_fence;                                   ///< the open one
    bool m_untilBlank = false;                       ///< nothing closes it
    QString m_html;                                  ///< the element that began the HTML block
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
