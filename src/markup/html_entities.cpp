// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_entities.h"

#include <QHash>

namespace shiwen {

namespace {

const QHash<QString, QString> &namedEntities()
{
    static const QHash<QString, QString> table = [] {
        static constexpr char packed[] =
#include "markup/html_entities.inc"
            ;
        const QStringList parts = QString::fromUtf8(packed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QHash<QString, QString> names;
        names.reserve(parts.size() / 2);
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
            names.insert(parts.at(i), parts.at(i + 1));
        return names;
    }();
    return table;
}

constexpr qsizetype longestReference = 40;

QString numericEntity(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    char32_t code = hexadecimal ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    return QString::fromUcs4(&code, 1);
}

} // namespace

QString decodeEntity(QStringView reference)
{
    if (reference.size() < 3 || !reference.startsWith(u'&') || !reference.endsWith(u';'))
        return reference.toString();
    const QStringView name = reference.sliced(1, reference.size() - 2);
    if (name.startsWith(u'#'))
        return numericEntity(name.sliced(1));
    const QString key = QString::fromRawData(name.data(), name.size());
    return namedEntities().value(key, reference.toString());
}

QString decodeEntities(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString decoded;
    decoded.reserve(text.size());
    qsizetype copied = 0;
    for (; at >= 0; at = text.indexOf(u'&', at + 1)) {
        const QStringView rest = QStringView(text).mid(at, longestReference);
        const qsizetype end = rest.indexOf(u';');
        if (end < 0)
            continue;
        decoded += QStringView(text).mid(copied, at - copied);
        decoded += decodeEntity(rest.first(end + 1));
        at += end;
        copied = at + 1;
    }
    decoded += QStringView(text).mid(copied);
    return decoded;
}

} // namespace shiwen
