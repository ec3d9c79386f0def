// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/reference_edits.h"

#include "markup/line_marks.h"
#include "text/character_set.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr qsizetype kLongAddress = 2000;
constexpr qsizetype kLongestLabel = 999;

bool isAddress(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 2000));
    const bool marked = std::any_of(head.begin(), head.end(), [](QChar c) { return isOneOf(c, u"/.#:<"); });
    return marked || std::none_of(head.begin(), head.end(), isWide);
}

class Definitions
{
public:
    Definitions(const QString &source, const StandIns &standIns, QStringList &asides, SourceEdits &edits)
        : m_source(source), m_standIns(standIns), m_asides(asides), m_edits(edits)
    {}

    void add(const SourceLine &line, bool followsText)
    {
        const Definition definition = readDefinition(m_source, line);
        m_wasDefinition = definition.colon > 0 && definition.pointsAtAddress;
        if (definition.colon == 0)
            return;
        if (!definition.pointsAtAddress) {
            if (m_source.at(definition.colon) == u':' && !followsText)
                m_edits.insert(line.content, QStringLiteral("\\"));
            return;
        }
        if (followsText && definition.destination < definition.destinationEnd)
            m_edits.insert(line.begin, QStringLiteral("\n"));
        if (m_source.at(definition.colon) == u'：')
            m_edits.replace(definition.colon, definition.colon + 1, QStringLiteral(": "));
        address(definition);
    }

    [[nodiscard]] bool wasDefinition() const { return m_wasDefinition; }
    void forget() { m_wasDefinition = false; }

private:
    void address(const Definition &definition)
    {
        const qsizetype length = definition.destinationEnd - definition.destination;
        const QStringView address = QStringView(m_source).sliced(definition.destination, length);
        if (length > kLongAddress) {
            m_edits.replace(definition.destination, definition.destinationEnd,
                            asideNumber(m_asides.size(), m_standIns));
            m_asides.append(address.toString());
            return;
        }
        const qsizetype wide = address.indexOf(QStringView(u"：//"));
        if (wide > 0)
            m_edits.replace(definition.destination + wide, definition.destination + wide + 1, QStringLiteral(":"));
    }

    const QString &m_source;
    const StandIns &m_standIns;
    QStringList &m_asides;
    SourceEdits &m_edits;
    bool m_wasDefinition = false;
};

} // namespace

QString asideNumber(qsizetype index, const StandIns &standIns)
{
    return standIns.of(StandIn::AsideBegin) + QString::number(index) + standIns.of(StandIn::AsideEnd);
}

bool mayDefine(const QString &source, const SourceLine &line)
{
    return line.kind == Kind::Text && line.content < line.end && source.at(line.content) == u'[' && line.isPlain();
}

Definition readDefinition(const QString &source, const SourceLine &line)
{
    if (!mayDefine(source, line) || line.content + 1 >= line.end || source.at(line.content + 1) == u'^')
        return {};
    const qsizetype limit = std::min(line.end, line.content + kLongestLabel);
    qsizetype at = line.content + 1;
    while (at < limit && source.at(at) != u']' && source.at(at) != u'[')
        ++at;
    if (at + 1 >= line.end || source.at(at) != u']' || at == line.content + 1)
        return {};
    Definition found;
    const QChar colon = source.at(at + 1);
    if (colon != u':' && colon != u'：')
        return {};
    found.colon = at + 1;
    found.destination = at + 2;
    while (found.destination < line.end && source.at(found.destination).isSpace())
        ++found.destination;
    found.destinationEnd = found.destination;
    while (found.destinationEnd < line.end && !source.at(found.destinationEnd).isSpace())
        ++found.destinationEnd;
    const QStringView address = QStringView(source).sliced(found.destination, found.destinationEnd - found.destination);
    // A destination on the next line is the parser's to read, when the colon is one.
    found.pointsAtAddress = address.isEmpty() ? colon == u':' : isAddress(address);
    if (colon == u'：' && !address.contains(QStringView(u"//")))
        return {};
    return found;
}

void editDefinitions(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns,
                     QStringList &asides, SourceEdits &edits)
{
    Definitions definitions(source, standIns, asides, edits);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!mayDefine(source, lines[i])) {
            definitions.forget();
            continue;
        }
        const bool followsText = i > 0 && lines[i - 1].kind == Kind::Text && lines[i - 1].content < lines[i - 1].end &&
                                 source.at(lines[i - 1].content) != u'#' && !definitions.wasDefinition();
        definitions.add(lines[i], followsText);
    }
}

} // namespace shiwen
