// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter_yaml.h"

#include <QList>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace shiwen {

namespace {

/// yaml-cpp reads nested values by recursion. No header of an article nests deeper.
constexpr int deepestNesting = 32;

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

} // namespace

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

} // namespace shiwen
