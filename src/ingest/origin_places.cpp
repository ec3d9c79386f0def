// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/origin_places.h"

#include "ingest/article_links.h"
#include "ingest/header_origin.h"
#include "text/fold.h"
#include "text/spaces.h"

#include <QCoreApplication>
#include <QDate>

namespace shiwen {

namespace {

QString nameKey(const QString &name)
{
    return withoutSpaces(folded(name));
}

Provenance pageOrigin(const HtmlMeta &page)
{
    Provenance origin;
    origin.author = page.author;
    origin.account = page.account;
    origin.accountId = page.accountId;
    origin.source = page.source;
    origin.date = page.date;
    origin.url = canonicalUrl(page.url);
    origin.archiveUrls = page.archiveUrls;
    return origin;
}

Provenance sidecarOrigin(const Sidecar &sidecar)
{
    Provenance origin;
    origin.author = sidecar.author;
    origin.account = sidecar.account;
    origin.date = sidecar.date;
    origin.url = canonicalUrl(sidecar.url);
    return origin;
}

bool sameDay(const QString &a, const QString &b)
{
    const QDate first = QDate::fromString(a.left(10), Qt::ISODate);
    const QDate second = QDate::fromString(b.left(10), Qt::ISODate);
    return !first.isValid() || !second.isValid() || qAbs(first.daysTo(second)) <= 1;
}

/// Two links say something different only where they name their articles alike: a copy or an original elsewhere, or the
/// short form of a long link, is no disagreement.
bool sameLink(const QString &a, const QString &b)
{
    const QString site = QStringLiteral("https://mp.weixin.qq.com/s");
    const bool sameForm = a.startsWith(site) && b.startsWith(site) && a.mid(site.size(), 1) == b.mid(site.size(), 1);
    return !sameForm || a == b;
}

/// True for words in place of a name: `author: 转载`.
bool namesNobody(const QString &value)
{
    return value == u"转载" || value == u"原创" || value == u"网络" || value == u"佚名" || value == u"admin";
}

QString sentence(const QString &field, const QString &place, const QString &value, const QString &otherPlace,
                 const QString &other)
{
    return QCoreApplication::translate("Ingest", "%1: %2 says %3, %4 says %5.")
        .arg(field, place, value, otherPlace, other);
}

} // namespace

bool sameName(const QString &a, const QString &b)
{
    return nameKey(a) == nameKey(b);
}

OriginPlaces::OriginPlaces(const ArticleSources &sources)
    : m_sources(sources)
    , m_places{{QCoreApplication::translate("Ingest", "the header"), headerOrigin(sources.header)},
               {QCoreApplication::translate("Ingest", "the page"), pageOrigin(sources.page)},
               {QCoreApplication::translate("Ingest", "the text"), sources.text},
               {QCoreApplication::translate("Ingest", "the page's opening"), sources.preface},
               {QCoreApplication::translate("Ingest", "the file beside it"), sidecarOrigin(sources.sidecar)}}
{}

QString OriginPlaces::first(QString Provenance::*field) const
{
    for (const Place &place : m_places)
        if (!(place.said.*field).isEmpty())
            return place.said.*field;
    return {};
}

QString OriginPlaces::idOf(const QString &account) const
{
    for (const Place &place : m_places)
        if (!place.said.accountId.isEmpty() && (place.said.account.isEmpty() || sameName(place.said.account, account)))
            return place.said.accountId;
    return {};
}

QStringList OriginPlaces::archiveUrls() const
{
    QStringList urls;
    for (const Place &place : m_places)
        for (const QString &url : place.said.archiveUrls)
            if (!urls.contains(url))
                urls += url;
    return urls;
}

QStringList OriginPlaces::conflictsOf(QString Provenance::*field, const QString &fieldName, const QString &nobody) const
{
    QStringList sentences;
    const Place *first = nullptr;
    for (const Place &place : m_places) {
        const QString &value = place.said.*field;
        if (value.isEmpty() || namesNobody(value) || sameName(value, nobody))
            continue;
        if (first == nullptr) {
            first = &place;
            continue;
        }
        const QString &known = first->said.*field;
        const QString key = nameKey(value);
        const QString knownKey = nameKey(known);
        const bool agrees = field == &Provenance::date  ? sameDay(known, value)
                            : field == &Provenance::url ? sameLink(known, value)
                                                        : key.contains(knownKey) || knownKey.contains(key);
        if (!agrees)
            sentences += sentence(fieldName, first->name, known, place.name, value);
    }
    return sentences;
}

QStringList OriginPlaces::conflicts(const QString &reposter, const QString &nameDate) const
{
    QStringList sentences =
        conflictsOf(&Provenance::account, QCoreApplication::translate("Ingest", "account"), reposter);
    sentences += conflictsOf(&Provenance::author, QCoreApplication::translate("Ingest", "author"), {});
    sentences += conflictsOf(&Provenance::date, QCoreApplication::translate("Ingest", "date"), {});
    sentences += conflictsOf(&Provenance::url, QCoreApplication::translate("Ingest", "link"), {});
    for (const Place &place : m_places)
        if (!place.said.date.isEmpty()) {
            if (!nameDate.isEmpty() && !sameDay(place.said.date, nameDate))
                sentences += sentence(QCoreApplication::translate("Ingest", "date"), place.name, place.said.date,
                                      QCoreApplication::translate("Ingest", "the file's name"), nameDate);
            break;
        }
    return sentences;
}

} // namespace shiwen
