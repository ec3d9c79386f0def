// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/inline_edits.h"

#include "markup/code_spans.h"
#include "markup/footnote_edits.h"
#include "markup/reference_edits.h"
#include "text/ascii.h"
#include "text/character_set.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr qsizetype kLongestLink = 300;

bool isFigure(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'x'; });
}

bool isPicture(QStringView name)
{
    const QString ending = name.sliced(name.lastIndexOf(u'.') + 1).toString().toLower();
    return QStringLiteral("png jpg jpeg gif webp svg bmp avif heic tif tiff ico").split(u' ').contains(ending);
}

QString destination(QStringView url)
{
    return u'<' + url.toString().remove(u'<').remove(u'>') + u'>';
}

class InlineEdits
{
public:
    InlineEdits(const QString &source, const InlineMarks &marks, const QHash<QString, qsizetype> &footnotes,
                const StandIns &standIns, SourceEdits &edits)
        : m_source(source), m_has(marks), m_footnotes(footnotes), m_standIns(standIns), m_edits(edits)
    {
        if (marks.wikiLinks || !footnotes.isEmpty())
            m_marks.add(u'[');
        if (marks.attributes || marks.templates)
            m_marks.add(u'{');
        if (marks.highlights)
            m_marks.add(u'=');
        if (marks.doubleSpace)
            m_marks.add(u'&');
        if (marks.wideColon)
            m_marks.add(u'：');
    }

    void line(const SourceLine &line)
    {
        m_line = line.in(m_source);
        m_begin = line.content;
        OutsideCode walk(m_line);
        for (qsizetype at = walk.next(0, m_marks); at < m_line.size(); at = walk.next(at, m_marks))
            at += std::max<qsizetype>(1, mark(at));
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_line.size() ? m_line.at(position) : QChar();
    }

    void replace(qsizetype from, qsizetype length, const QString &text)
    {
        m_edits.replace(m_begin + from, m_begin + from + length, text);
    }

    /// How much of the line is dealt with; 0 when nothing is.
    qsizetype mark(qsizetype at)
    {
        switch (m_line.at(at).unicode()) {
        case u'[': return this->at(at + 1) == u'[' ? wikiLink(at) : footnote(at);
        case u'{': return this->at(at + 1) == u'{' || this->at(at + 1) == u'%' ? payload(at) : attributes(at);
        case u'=': return highlight(at);
        case u'&': return doubleSpace(at);
        default: return wideColon(at);
        }
    }

    /// `[[1]][2]` is a link by reference, `[[ -f x ]]` a test, `a[[0]]` an index.
    qsizetype wikiLink(qsizetype at)
    {
        if (!m_has.wikiLinks || isAsciiWord(this->at(at - 1)) || this->at(at - 1) == u'[')
            return 2;
        const QStringView rest = m_line.sliced(at + 2, std::min(kLongestLink, m_line.size() - at - 2));
        const qsizetype end = rest.indexOf(u']');
        if (end <= 0 || this->at(at + 3 + end) != u']')
            return 2;
        const QStringView inner = rest.first(end);
        const QChar next = this->at(at + 4 + end);
        if (inner.contains(u'[') || inner.front().isSpace() || inner.back().isSpace() || inner.front() == u':' ||
            isFigure(inner) || next == u'(' || next == u'[' || next == u']' || next == u':')
            return 2;
        const qsizetype bar = inner.indexOf(u'|');
        const QStringView target = (bar < 0 ? inner : inner.first(bar)).trimmed();
        if (target.isEmpty())
            return 2;
        const QStringView label = bar < 0 ? QStringView() : inner.sliced(bar + 1).trimmed();
        const bool embed = this->at(at - 1) == u'!';
        const bool picture = embed && isPicture(target);
        const QStringView text = label.isEmpty() || isFigure(label) ? (picture ? QStringView() : target) : label;
        const qsizetype before = embed && !picture ? 1 : 0; // what is embedded and no picture is a link
        replace(at - before, end + 4 + before,
                u'[' + text.toString() + QLatin1String("](") + destination(target) + u')');
        return end + 4;
    }

    qsizetype footnote(qsizetype at)
    {
        const QString name = footnoteName(m_line.sliced(at));
        const auto found = m_footnotes.constFind(name);
        if (name.isEmpty() || found == m_footnotes.constEnd())
            return 1;
        replace(at, name.size() + 3, asideNumber(*found, m_standIns));
        return name.size() + 3;
    }

    /// Braces that no template engine here expands stay as they are, to the last underscore.
    qsizetype payload(qsizetype at)
    {
        const QStringView rest = m_line.sliced(at, std::min(kLongestLink, m_line.size() - at));
        const qsizetype end = rest.indexOf(rest.at(1) == u'%' ? QStringView(u"%}") : QStringView(u"}}"));
        if (end < 0 || liquidLength(rest) > 0)
            return 2;
        for (qsizetype i = 2; i < end; ++i) {
            const QChar c = rest.at(i);
            if (c == u'_' || c == u'*' || c == u'~')
                replace(at + i, 1,
                        m_standIns.of(c == u'_'   ? StandIn::Underscore
                                      : c == u'*' ? StandIn::Star
                                                  : StandIn::Tilde));
        }
        return end + 2;
    }

    /// What stands behind `{:` is a class, a name or the name of an attribute.
    [[nodiscard]] static bool isAttributeList(QStringView inner)
    {
        inner = inner.trimmed();
        const QChar first = inner.isEmpty() ? QChar() : inner.front();
        return (first == u'.' || first == u'#' || isAsciiWord(first)) &&
               std::none_of(inner.begin(), inner.end(), [](QChar c) { return isOneOf(c, u"{|&;"); });
    }

    qsizetype attributes(qsizetype at)
    {
        const QChar first = this->at(at + 1);
        if (first != u':' && first != u'#')
            return 1;
        const qsizetype end = m_line.first(std::min(m_line.size(), at + kLongestLink)).indexOf(u'}', at);
        if (end < 0)
            return 1;
        const QChar before = this->at(at - 1);
        const bool behindSpan = first == u':' && (before == u')' || before == u'*' || before == u'`');
        const bool endsHeading = m_line.startsWith(u'#') && m_line.sliced(end + 1).trimmed().isEmpty();
        if (!isAttributeList(m_line.sliced(at + 2, end - at - 2)) || (!behindSpan && !endsHeading))
            return 1;
        replace(at, end + 1 - at, QString());
        return end + 1 - at;
    }

    qsizetype highlight(qsizetype at)
    {
        if (this->at(at + 1) != u'=' || this->at(at + 2) == u'=' || this->at(at + 2).isSpace() ||
            this->at(at - 1) == u'=')
            return 1;
        const qsizetype end = m_line.indexOf(QStringView(u"=="), at + 2);
        if (end < at + 3 || this->at(end - 1).isSpace() || this->at(end + 2) == u'=')
            return 2;
        replace(at, 2, QString());
        replace(end, 2, QString());
        return end + 2 - at;
    }

    qsizetype doubleSpace(qsizetype at)
    {
        if (!m_line.sliced(at).startsWith(u"&amp;nbsp;"))
            return 1;
        replace(at, 5, QStringLiteral("&"));
        return 10;
    }

    /// Only in the destination of a link or an image.
    qsizetype wideColon(qsizetype at)
    {
        qsizetype begin = at;
        while (begin > 0 && isAsciiWord(m_line.at(begin - 1)) && at - begin < 8)
            --begin;
        if (!m_line.sliced(at).startsWith(u"：//") || begin == at || this->at(begin - 1) != u'(' ||
            this->at(begin - 2) != u']')
            return 1;
        replace(at, 1, QStringLiteral(":"));
        return 3;
    }

    const QString &m_source;
    const InlineMarks &m_has;
    const QHash<QString, qsizetype> &m_footnotes;
    const StandIns &m_standIns;
    SourceEdits &m_edits;
    CharacterSet m_marks;
    QStringView m_line;
    qsizetype m_begin = 0;
};

} // namespace

InlineMarks inlineMarks(const QString &source)
{
    static constexpr CharacterSet begins(u"[{=&：");
    const QStringView text(source);
    InlineMarks marks;
    bool callouts = false;
    bool equals = false;
    for (qsizetype at = begins.firstIn(text, 0); at < text.size(); at = begins.firstIn(text, at + 1)) {
        const QStringView rest = text.sliced(at);
        const QChar next = rest.size() > 1 ? rest.at(1) : QChar();
        switch (rest.front().unicode()) {
        case u'[':
            marks.wikiLinks |= next == u'[';
            marks.footnotes |= next == u'^';
            callouts |= next == u'!';
            break;
        case u'{':
            marks.templates |= next == u'{' || next == u'%';
            marks.tags |= next == u'%';
            marks.attributes |= next == u':' || next == u'#';
            break;
        case u'=': equals |= next == u'='; break;
        case u'&': marks.doubleSpace |= next == u'a' && rest.startsWith(u"&amp;nbsp;"); break;
        default: marks.wideColon |= next == u'/' && rest.startsWith(u"：//");
        }
    }
    marks.highlights = (marks.wikiLinks || callouts) && equals;
    return marks;
}

void editInline(const QString &source, const std::vector<SourceLine> &lines, const InlineMarks &marks,
                const QHash<QString, qsizetype> &footnotes, const StandIns &standIns, SourceEdits &edits)
{
    InlineEdits inlines(source, marks, footnotes, standIns, edits);
    for (const SourceLine &line : lines) {
        if (line.kind == Kind::Text)
            inlines.line(line);
    }
}

} // namespace shiwen
