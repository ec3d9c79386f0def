// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/footnote_edits.h"

#include "markup/reference_edits.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kIndent = 4;

class Footnotes
{
public:
    Footnotes(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns,
              QStringList &asides, SourceEdits &edits)
        : m_source(source), m_lines(lines), m_standIns(standIns), m_asides(asides), m_edits(edits)
    {}

    QHash<QString, qsizetype> run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            define(i);
        return std::move(m_numbers);
    }

private:
    /// Where the text of the definition in this line begins; 0 when the line defines nothing.
    [[nodiscard]] qsizetype textBegin(const SourceLine &line, QString &name) const
    {
        if (!mayDefine(m_source, line))
            return 0;
        name = footnoteName(line.in(m_source));
        qsizetype at = line.content + name.size() + 3;
        if (name.isEmpty() || at >= line.end || (m_source.at(at) != u':' && m_source.at(at) != u'：'))
            return 0;
        ++at;
        while (at < line.end && m_source.at(at).isSpace())
            ++at;
        return at;
    }

    void define(std::size_t &index)
    {
        const SourceLine &line = m_lines[index];
        QString name;
        const qsizetype text = textBegin(line, name);
        if (text == 0 || m_numbers.contains(name))
            return;
        m_numbers.insert(name, m_asides.size());
        m_edits.replace(line.begin, text,
                        QLatin1String("\n> ") + m_standIns.of(StandIn::NoteText) +
                            asideNumber(m_asides.size(), m_standIns));
        m_asides.append(name);
        std::size_t last = index;
        for (std::size_t next = index + 1; next < m_lines.size() && belongs(next, last); ++next) {
            if (m_lines[next].kind != Kind::Blank)
                last = next;
        }
        for (std::size_t below = index + 1; below <= last; ++below)
            quote(m_lines[below]);
        m_edits.insert(m_lines[last].end, QStringLiteral("\n"));
        index = last;
    }

    /// Text right below goes on, after a blank line only what is indented.
    [[nodiscard]] bool belongs(std::size_t next, std::size_t last) const
    {
        const SourceLine &line = m_lines[next];
        QString name;
        if (line.kind == Kind::Blank)
            return next <= last + 2;
        const bool indented = indentation(line) >= kIndent;
        if (indented)
            return line.kind == Kind::Text;
        return next == last + 1 && line.kind == Kind::Text && line.isPlain() && m_source.at(line.content) != u'#' &&
               m_source.at(line.content) != u'[';
    }

    [[nodiscard]] qsizetype indentation(const SourceLine &line) const
    {
        qsizetype at = line.begin;
        while (at < line.end && m_source.at(at) == u' ')
            ++at;
        return at < line.end && m_source.at(at) == u'\t' ? kIndent : at - line.begin;
    }

    void quote(const SourceLine &line)
    {
        qsizetype end = line.begin;
        while (end < line.end && end < line.begin + kIndent && m_source.at(end) == u' ')
            ++end;
        if (end == line.begin && end < line.end && m_source.at(end) == u'\t')
            ++end;
        m_edits.replace(line.begin, end, QStringLiteral("> "));
    }

    const QString &m_source;
    const std::vector<SourceLine> &m_lines;
    const StandIns &m_standIns;
    QStringList &m_asides;
    SourceEdits &m_edits;
    QHash<QString, qsizetype> m_numbers;
};

} // namespace

QString footnoteName(QStringView text)
{
    if (!text.startsWith(u"[^"))
        return {};
    const qsizetype limit = std::min(text.size(), kLongestName);
    qsizetype end = 2;
    while (end < limit && text.at(end) != u']' && text.at(end) != u'[' && !text.at(end).isSpace())
        ++end;
    return end < limit && text.at(end) == u']' ? text.sliced(2, end - 2).toString() : QString();
}

QHash<QString, qsizetype> editFootnotes(const QString &source, const std::vector<SourceLine> &lines,
                                        const StandIns &standIns, QStringList &asides, SourceEdits &edits)
{
    return Footnotes(source, lines, standIns, asides, edits).run();
}

} // namespace shiwen
