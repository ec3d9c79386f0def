// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/highlight.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace shiwen {

namespace {

constexpr std::array<QLatin1StringView, allHighlightColours.size()> colourWords{
    QLatin1StringView("yellow"), QLatin1StringView("green"), QLatin1StringView("blue"), QLatin1StringView("pink")};
constexpr qsizetype longestShort = 200; ///< of an id and of what stands around a quote

} // namespace

QString newHighlightId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QList<Highlight> united(QList<Highlight> ours, const QList<Highlight> &theirs)
{
    const auto withId = [&ours](const QString &id) {
        return std::find_if(ours.cbegin(), ours.cend(), [&id](const Highlight &own) { return own.id == id; });
    };
    for (Highlight other : theirs) {
        if (const auto same = withId(other.id); same != ours.cend()) {
            if (*same == other)
                continue;
            const QByteArray content = QJsonDocument(toJson(other)).toJson(QJsonDocument::Compact);
            const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            other.id = QStringLiteral("%1-%2").arg(other.id.left(longestShort - 17), QLatin1String(hash.first(16)));
        }
        if (withId(other.id) == ours.cend())
            ours.append(other);
    }
    return ours;
}

QString toString(HighlightColour colour)
{
    return colourWords.at(std::size_t(colour));
}

HighlightColour highlightColour(const QString &word)
{
    const auto found = std::find(colourWords.begin(), colourWords.end(), word);
    return found == colourWords.end() ? HighlightColour::Yellow : HighlightColour(found - colourWords.begin());
}

QJsonObject toJson(const Highlight &highlight)
{
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(highlight.created, Qt::UTC);
    return {{QStringLiteral("id"), highlight.id},
            {QStringLiteral("quote"), highlight.anchor.quote},
            {QStringLiteral("prefix"), highlight.anchor.prefix},
            {QStringLiteral("suffix"), highlight.anchor.suffix},
            {QStringLiteral("position"), highlight.anchor.position},
            {QStringLiteral("colour"), toString(highlight.colour)},
            {QStringLiteral("note"), highlight.note},
            {QStringLiteral("created"), created.toString(Qt::ISODateWithMs)}};
}

Highlight highlightFromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key, qsizetype longest) {
        return object.value(key).toString().left(longest);
    };
    Highlight highlight;
    highlight.id = text(QLatin1StringView("id"), longestShort);
    highlight.anchor = {text(QLatin1StringView("quote"), longestQuote), text(QLatin1StringView("prefix"), longestShort),
                        text(QLatin1StringView("suffix"), longestShort),
                        std::max<qsizetype>(0, object.value(QLatin1StringView("position")).toInteger())};
    highlight.colour = highlightColour(object.value(QLatin1StringView("colour")).toString());
    highlight.note = text(QLatin1StringView("note"), longestNote);
    const auto created =
        QDateTime::fromString(object.value(QLatin1StringView("created")).toString(), Qt::ISODateWithMs);
    highlight.created = created.isValid() ? created.toMSecsSinceEpoch() : 0;
    return highlight;
}

} // namespace shiwen
