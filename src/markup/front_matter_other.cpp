// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter_other.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace shiwen {

namespace {

constexpr qsizetype referenceMark = 4; // [#]:

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// The texts of a TOML value: what stands in quotes, else bare words between commas and brackets.
QStringList tomlTexts(QStringView value)
{
    QStringList texts;
    QString bare;
    const auto finish = [&] {
        if (const QString text = bare.trimmed(); !text.isEmpty())
            texts += text;
        bare.clear();
    };
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        if (isQuote(c) && bare.trimmed().isEmpty()) {
            QString text;
            const bool escapes = c == u'"';
            for (++at; at < value.size() && value[at] != c; ++at) {
                if (escapes && value[at] == u'\\' && at + 1 < value.size())
                    ++at;
                text += value[at];
            }
            if (!text.isEmpty())
                texts += text;
            bare.clear();
        } else if (c == u'#') {
            break;
        } else if (c == u',' || c == u'[' || c == u']') {
            finish();
        } else {
            bare += c;
        }
    }
    finish();
    return texts;
}

/// Brackets that a line opens and does not close.
qsizetype openBrackets(QStringView line)
{
    return line.count(u'[') - line.count(u']');
}

QStringList jsonTexts(const QJsonValue &value)
{
    if (value.isDouble())
        return {QString::number(value.toDouble(), 'f', 0)};
    if (value.isBool())
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    if (value.isString() && !value.toString().isEmpty())
        return {value.toString()};
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        if (item.isString() || item.isDouble())
            texts += item.isString() ? item.toString() : QString::number(item.toDouble(), 'f', 0);
    return texts;
}

/// A value without the brackets or quotes around it.
QString bareReference(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 &&
        ((value.front() == u'(' && value.back() == u')') || (isQuote(value.front()) && value.back() == value.front())))
        value = value.sliced(1, value.size() - 2).trimmed();
    return value.toString();
}

} // namespace

HeaderValues readToml(QStringView header)
{
    HeaderValues values;
    const QList<QStringView> lines = header.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#') || line.startsWith(u'['))
            continue;
        QString key = line.first(equals).trimmed().toString().toLower();
        if (key.size() > 1 && isQuote(key.front()))
            key = key.sliced(1, key.size() - 2);
        QString value = line.mid(equals + 1).trimmed().toString();
        for (qsizetype open = value.startsWith(u'[') ? openBrackets(value) : 0; open > 0 && i + 1 < lines.size();) {
            value += lines[++i].trimmed();
            open += openBrackets(lines[i]);
        }
        if (value.startsWith(u"\"\"\"") || value.startsWith(u"'''"))
            value = value.remove(0, 2).replace(QStringLiteral("\"\"\""), QStringLiteral("\""));
        if (!key.isEmpty() && !values.contains(key))
            values.insert(key, tomlTexts(value));
    }
    return values;
}

HeaderValues readJsonHeader(QStringView header)
{
    QByteArray json = header.trimmed().toUtf8();
    if (!json.startsWith('{'))
        json = '{' + (json.endsWith(',') ? json.chopped(1) : json) + '}';
    HeaderValues values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.insert(entry.key().toLower(), jsonTexts(entry.value()));
    return values;
}

HeaderValues readReferences(QStringView header)
{
    HeaderValues values;
    const QList<QStringView> lines = header.split(u'\n');
    for (const QStringView &line : lines) {
        const QStringView entry = line.mid(referenceMark).trimmed();
        const qsizetype colon = entry.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString value = bareReference(entry.mid(colon + 1));
        const QString key = entry.first(colon).trimmed().toString().toLower();
        if (!values.contains(key))
            values.insert(key, value.isEmpty() ? QStringList() : QStringList{value});
    }
    return values;
}

} // namespace shiwen
