// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_json_ld.h"

#include "core/fill.h"
#include "markup/date_text.h"
#include "markup/html_entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shiwen {

namespace {

constexpr std::size_t largest = 1 << 20;
constexpr int mostItems = 100;

/// A text, the name of an object, or of a list the first of these.
QString named(QJsonValue value)
{
    if (value.isArray())
        value = value.toArray().isEmpty() ? QJsonValue() : value.toArray().first();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        value = object.contains(QLatin1String("name")) ? object.value(QLatin1String("name"))
                                                       : object.value(QLatin1String("@id"));
    }
    return decodeEntities(value.toString()).simplified();
}

bool isArticle(const QJsonObject &object)
{
    QJsonValue type = object.value(QLatin1String("@type"));
    if (type.isArray())
        type = type.toArray().isEmpty() ? QJsonValue() : type.toArray().first();
    const QString name = type.toString();
    return name.endsWith(u"Article") || name.endsWith(u"Posting") || name == u"Report" || name == u"WebPage";
}

void addArticle(const QJsonObject &article, HtmlMeta &meta)
{
    const auto value = [&](const char *name) {
        return article.value(QLatin1String(name));
    };
    fill(meta.title, named(value("headline")));
    fill(meta.author, named(value("author")));
    fill(meta.source, named(value("publisher")));
    fill(meta.date, normalisedDate(value("datePublished").toString()));
    fill(meta.digest, named(value("description")));
    const QString url = value("url").isString() ? value("url").toString() : named(value("mainEntityOfPage"));
    if (url.startsWith(u"http"))
        fill(meta.url, url);
    const QJsonValue keywords = value("keywords");
    const QJsonArray list =
        keywords.isArray() ? keywords.toArray() : QJsonArray::fromStringList(keywords.toString().split(u','));
    for (const QJsonValue keyword : list)
        meta.addTag(named(keyword));
}

} // namespace

void addJsonLd(std::string_view json, HtmlMeta &meta)
{
    if (json.size() > largest)
        return;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    QJsonArray items = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (int i = 0; i < items.size() && i < mostItems; ++i) {
        const QJsonObject object = items.at(i).toObject();
        for (const QJsonValue inner : object.value(QLatin1String("@graph")).toArray())
            items.append(inner);
        if (isArticle(object))
            addArticle(object, meta);
    }
}

} // namespace shiwen
