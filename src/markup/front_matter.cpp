// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter.h"

#include "markup/front_matter_lines.h"

#include <QList>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace shiwen {

namespace {

constexpr qsizetype longestHeader = 64 * 1024; // UTF-16 code units
/// yaml-cpp reads nested values by recursion. No header of an article nests deeper.
constexpr int deepestNesting = 32;

/// The header's lines and where the body begins; an empty header when there is none.
struct HeaderPart {
    QStringView header;
    qsizetype bodyBegin = 0;
};

QStringView lineAt(QStringView text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin);
    return end < 0 ? text.mid(begin) : text.mid(begin, end + 1 - begin);
}

bool isFence(QStringView line, QStringView fence)
{
    return line.startsWith(fence) && line.mid(fence.size()).trimmed().isEmpty();
}

/// A `---` line may as well be a rule above an article: a header's first line begins a key.
bool beginsWithKey(QStringView header)
{
    for (qsizetype at = 0; at < header.size();) {
        const QStringView line = lineAt(header, at);
        at += line.size();
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        qsizetype valueBegin = 0;
        return !headerKey(line, valueBegin).isEmpty();
    }
    return true;
}

HeaderPart findHeader(QStringView text)
{
    const qsizetype start = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    const QStringView opening = lineAt(text, start);
    if (!isFence(opening, u"---"))
        return {};
    const qsizetype begin = start + opening.size();
    const qsizetype limit = std::min(text.size(), begin + longestHeader);
    for (qsizetype at = begin; at < limit;) {
        const QStringView line = lineAt(text, at);
        if (isFence(line, u"---") || isFence(line, u"...")) {
            const QStringView header = text.mid(begin, at - begin);
            return beginsWithKey(header) ? HeaderPart{header, at + line.size()} : HeaderPart{};
        }
        at += line.size();
    }
    return {};
}

bool nestsTooDeep(QStringView header)
{
    int brackets = 0;
    int dashes = 0;
    for (const QChar c : header) {
        brackets += c == u'[' || c == u'{' ? 1 : 0;
        dashes = c == u'-' ? dashes + 1 : c == u' ' ? dashes : 0;
        if (brackets > 8 * deepestNesting || dashes > 8 * deepestNesting)
            return true;
    }
    return false;
}

/// Takes yaml-cpp's events without a tree: keys of the outermost map, and below each key all scalars that are values.
class HeaderEvents : public YAML::EventHandler
{
public:
    HeaderValues values;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { take({}, false); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw YAML::ParserException(mark, "aliases are not read");
    }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        take(QString::fromStdString(value), true);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, false);
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        enter(mark, true);
    }
    void OnMapEnd() override { leave(); }

private:
    struct Level {
        bool map = false;
        bool keyNext = false;
    };

    void enter(const YAML::Mark &mark, bool map)
    {
        if (m_levels.size() >= deepestNesting)
            throw YAML::ParserException(mark, "nested too deep");
        m_levels.append({map, map});
    }
    void leave()
    {
        m_levels.removeLast();
        valueDone();
    }
    void valueDone()
    {
        if (!m_levels.isEmpty() && m_levels.last().map)
            m_levels.last().keyNext = !m_levels.last().keyNext;
    }
    void take(const QString &text, bool scalar)
    {
        const bool isKey = !m_levels.isEmpty() && m_levels.last().map && m_levels.last().keyNext;
        if (isKey && m_levels.size() == 1) {
            m_key = text.toLower();
            m_taking = values.value(m_key).isEmpty(); // of a key that stands twice the first counts
            if (m_taking)
                values.insert(m_key, {});
        } else if (!isKey && scalar && m_taking && !m_levels.isEmpty() && !text.isEmpty()) {
            values[m_key] += text;
        }
        valueDone();
    }

    QList<Level> m_levels;
    QString m_key;
    bool m_taking = false;
};

HeaderValues readYaml(QStringView header, QString &problem)
{
    if (nestsTooDeep(header)) {
        problem = QStringLiteral("nested too deep");
        return {};
    }
    HeaderEvents events;
    try {
        std::istringstream stream(header.toUtf8().toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(events);
    } catch (const std::exception &refused) {
        problem = QString::fromUtf8(refused.what());
        return {};
    }
    return events.values;
}

/// A key that begins a line of the header and is not in `values`; empty when all are.
QString lostKey(QStringView header, const HeaderValues &values)
{
    for (qsizetype at = 0; at < header.size();) {
        const QStringView line = lineAt(header, at);
        at += line.size();
        qsizetype valueBegin = 0;
        const QString key = headerKey(line, valueBegin);
        if (!key.isEmpty() && !values.contains(key))
            return key;
    }
    return {};
}

} // namespace

FrontMatter readFrontMatter(const QString &text)
{
    FrontMatter result;
    const HeaderPart part = findHeader(text);
    result.bodyBegin = part.bodyBegin;
    if (part.bodyBegin == 0)
        return result;
    result.values = readYaml(part.header, result.problem);
    const QString lost = lostKey(part.header, result.values);
    if (result.problem.isEmpty() && lost.isEmpty())
        return result;
    result.damaged = true;
    if (result.problem.isEmpty())
        result.problem = QStringLiteral("lost key: %1").arg(lost);
    const HeaderValues lines = readHeaderLines(part.header);
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (!line.value().isEmpty() || !result.values.contains(line.key()))
            result.values.insert(line.key(), line.value());
    return result;
}

} // namespace shiwen
