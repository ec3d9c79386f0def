// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/block_edits.h"

#include "markup/line_marks.h"
#include "text/character_set.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr std::size_t kLongestFormula = 60; ///< lines
constexpr qsizetype kShortLine = 200;

bool isTableOfContents(QStringView content)
{
    if (content.startsWith(u'@'))
        content = content.sliced(1);
    for (const QStringView mark : {QStringView(u"[toc]"), QStringView(u"[[toc]]"), QStringView(u"{:toc}"),
                                   QStringView(u"[[_toc_]]"), QStringView(u"${toc}")}) {
        if (!content.startsWith(mark, Qt::CaseInsensitive))
            continue;
        const QStringView rest = content.sliced(mark.size());
        return rest.isEmpty() || (rest.startsWith(u'(') && rest.endsWith(u')'));
    }
    return false;
}

/// `{: .class #id}` alone.
bool isAttributeLine(QStringView content)
{
    return content.startsWith(u"{:") && content.endsWith(u'}') && content.size() > 3 && content.at(2) != u'|' &&
           content.count(u'{') == 1 && content.count(u'}') == 1;
}

/// Text that nobody would take for code.
bool isChineseProse(QStringView content)
{
    if (content.size() < 8 || isOneOf(content.front(), u"#/*-<|$>") || content.contains(u'\t') ||
        content.contains(QStringView(u"   ")))
        return false;
    bool marks = false;
    qsizetype wide = 0;
    qsizetype other = 0;
    for (const QChar c : content) {
        wide += isWide(c) ? 1 : 0;
        marks = marks || isOneOf(c, u"，。；：！？、");
        other += isWide(c) || c.isSpace() ? 0 : 1;
        if (isOneOf(c, u"{}<>=;$\\"))
            return false;
    }
    return marks && wide >= 2 * other;
}

class BlockEdits
{
public:
    BlockEdits(const QString &source, const std::vector<SourceLine> &lines, SourceEdits &edits)
        : m_source(source), m_lines(lines), m_edits(edits)
    {}

    void run()
    {
        for (m_index = 0; m_index < m_lines.size(); ++m_index) {
            const SourceLine &line = m_lines[m_index];
            const bool isText = line.kind == Kind::Text && line.content < line.end;
            if (line.kind == Kind::Html || (isText && line.opensFence >= 0 && m_source.at(line.content) == u'<'))
                textBehindTable(line);
            else if (isText)
                text(line);
            m_wasQuoted = line.kind == Kind::Text && line.quoted;
        }
    }

private:
    void text(const SourceLine &line)
    {
        const bool wasList = m_inList;
        const qsizetype indent =
            line.content > line.begin && m_source.at(line.begin) == u'\t' ? 4 : line.content - line.begin;
        const bool followsBlank = m_index == 0 || m_lines[m_index - 1].kind == Kind::Blank;
        m_inList = line.listed || (m_inList && (!followsBlank || indent > 1));
        const QChar first = m_source.at(line.content);
        const bool indentedCode = !line.quoted && !line.listed && indent > 3;
        if (indentedCode && !wasList && followsBlank && isChineseProse(line.in(m_source).trimmed()))
            m_edits.remove(line.begin, line.content);
        else if (isOneOf(first, u"[@{$:") && line.end - line.content < kShortLine)
            special(line, line.in(m_source).trimmed());
        else if (first == u'$')
            formula(line, line.in(m_source).trimmed());
        else if (first == u'*' && line.isPlain())
            emptyStrong(line, line.in(m_source));
    }

    /// An empty `****` keeps a heading or an item from being one.
    void emptyStrong(const SourceLine &line, QStringView content)
    {
        if (!content.startsWith(u"****") || content.indexOf(u'*', 4) >= 0)
            return;
        qsizetype mark = 4;
        while (mark < content.size() && content.at(mark) == u'#')
            ++mark;
        if (mark == 4 && mark < content.size() && content.at(mark) == u'-')
            ++mark;
        if (mark > 4 && mark < content.size() && content.at(mark) == u' ')
            m_edits.remove(line.content, line.content + 4);
    }

    /// What a saver glued behind the end of a table is Markdown again.
    void textBehindTable(const SourceLine &line)
    {
        const QStringView content = line.in(m_source).trimmed();
        if (content.endsWith(u'>'))
            return;
        const QStringView end = u"</table>";
        const qsizetype last = content.lastIndexOf(u'>') + 1;
        if (last < content.size() && content.first(last).endsWith(end))
            m_edits.replace(line.content + last, line.content + last, QStringLiteral("\n\n"));
    }

    void special(const SourceLine &line, QStringView content)
    {
        if (line.quoted && content.startsWith(u"[!"))
            return callout(line, content);
        if (isTableOfContents(content)) {
            m_edits.remove(line.begin, line.end);
            removeMarkerOfContents();
        } else if (isAttributeLine(content)) {
            m_edits.remove(line.begin, line.end);
        } else if (content.startsWith(u"$$")) {
            formula(line, content);
        } else if (content.startsWith(u":::")) {
            container(line, content);
        }
    }

    /// kramdown wants a list above `{:toc}`.
    void removeMarkerOfContents()
    {
        if (m_index == 0)
            return;
        const SourceLine &above = m_lines[m_index - 1];
        if (above.kind == Kind::Text && above.listed && above.in(m_source).trimmed().size() <= 6)
            m_edits.remove(above.begin, above.end);
    }

    void callout(const SourceLine &line, QStringView content)
    {
        qsizetype end = 2;
        while (end < content.size() && (content.at(end).isLetter() || content.at(end) == u'-'))
            ++end;
        if (m_wasQuoted || end == 2 || end >= content.size() || content.at(end) != u']')
            return;
        const QString kind = content.sliced(2, end - 2).toString().toLower();
        ++end;
        if (end < content.size() && (content.at(end) == u'+' || content.at(end) == u'-'))
            ++end;
        const QStringView title = content.sliced(end).trimmed();
        const QString shown = title.isEmpty() ? kind.at(0).toUpper() + kind.mid(1) : title.toString();
        const QStringView prefix = QStringView(m_source).sliced(line.begin, line.content - line.begin);
        m_edits.replace(line.content, line.end,
                        QLatin1String("**") + shown + QLatin1String("**\n") + prefix.toString().trimmed());
    }

    void container(const SourceLine &line, QStringView content)
    {
        qsizetype marks = 0;
        while (marks < content.size() && content.at(marks) == u':')
            ++marks;
        const QStringView name = content.sliced(marks).trimmed();
        if (!name.isEmpty()) {
            m_containers.push_back(m_index);
            return;
        }
        if (m_containers.empty())
            return;
        const SourceLine &open = m_lines[m_containers.back()];
        m_containers.pop_back();
        const QStringView opened = open.in(m_source).trimmed();
        const qsizetype space = opened.indexOf(u' ', opened.indexOf(u' ') < 5 ? opened.indexOf(u' ') + 1 : 0);
        const QStringView title = space > 0 ? opened.sliced(space).trimmed() : QStringView();
        const bool plain = title.isEmpty() || title.contains(u'{') || title.contains(u'=');
        m_edits.replace(open.content, open.end,
                        plain ? QString() : QLatin1String("**") + title.toString() + QLatin1String("**\n"));
        m_edits.remove(line.content, line.end);
    }

    /// `$$ … $$` in one line or over lines, without a blank one.
    void formula(const SourceLine &line, QStringView content)
    {
        if (!line.isPlain() || !content.startsWith(u"$$"))
            return;
        const qsizetype end = content.indexOf(QStringView(u"$$"), 2);
        const QString open = QStringLiteral("~~~math\n");
        const QString close = QStringLiteral("\n~~~");
        if (end > 2 && end == content.size() - 2)
            return m_edits.replace(line.begin, line.end,
                                   open + content.sliced(2, end - 2).trimmed().toString() + close);
        if (end >= 0)
            return;
        for (std::size_t below = m_index + 1; below < m_lines.size() && below < m_index + kLongestFormula; ++below) {
            const SourceLine &last = m_lines[below];
            if (last.kind != Kind::Text)
                return;
            const QStringView text = last.in(m_source).trimmed();
            if (text.indexOf(QStringView(u"$$")) < 0)
                continue;
            if (!text.endsWith(u"$$") || text.count(QStringView(u"$$")) != 1)
                return;
            m_edits.replace(line.begin, line.end,
                            content.size() > 2 ? open + content.sliced(2).toString() : open.chopped(1));
            m_edits.replace(last.content, last.end,
                            text.size() > 2 ? text.chopped(2).toString() + close : close.mid(1));
            m_index = below;
            return;
        }
    }

    const QString &m_source;
    const std::vector<SourceLine> &m_lines;
    SourceEdits &m_edits;
    std::size_t m_index = 0;
    bool m_wasQuoted = false;
    bool m_inList = false;
    std::vector<std::size_t> m_containers; ///< lines that open one
};

} // namespace

void editBlocks(const QString &source, const std::vector<SourceLine> &lines, SourceEdits &edits)
{
    BlockEdits(source, lines, edits).run();
}

} // namespace shiwen
