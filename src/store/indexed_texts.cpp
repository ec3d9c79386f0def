// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexed_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace shiwen {

namespace {

QJsonArray toArray(const QString &packed)
{
    return QJsonDocument::fromJson(packed.toUtf8()).array();
}

QString toText(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const ImageRef &image)
{
    QJsonObject object{{QStringLiteral("reference"), image.reference},
                       {QStringLiteral("status"), toString(image.status)},
                       {QStringLiteral("how"), toString(image.how)}};
    const std::pair<QString, QString> texts[] = {
        {QStringLiteral("url"), image.url},
        {QStringLiteral("alt"), image.alt},
        {QStringLiteral("resolved"), image.resolved},
        {QStringLiteral("format"), image.format},
        {QStringLiteral("reason"), image.reason == ImageReason::None ? QString() : toString(image.reason)},
    };
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (image.width > 0)
        object.insert(QStringLiteral("width"), image.width);
    if (image.height > 0)
        object.insert(QStringLiteral("height"), image.height);
    if (!image.candidates.isEmpty())
        object.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(image.candidates));
    return object;
}

ImageRef toImage(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    ImageRef image;
    image.reference = text("reference");
    image.url = text("url");
    image.alt = text("alt");
    image.status = imageStatusFromString(text("status"));
    image.how = imageMatchFromString(text("how"));
    image.resolved = text("resolved");
    image.width = object.value(QLatin1String("width")).toInt();
    image.height = object.value(QLatin1String("height")).toInt();
    image.format = text("format");
    image.reason = imageReasonFromString(text("reason"));
    const QJsonArray candidates = object.value(QLatin1String("candidates")).toArray();
    for (const QJsonValue &candidate : candidates)
        image.candidates.append(candidate.toString());
    return image;
}

} // namespace

QString storable(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

IndexedTexts indexedTexts(const Article &article)
{
    const ArticleSummary &summary = article.summary;
    return {summary.title, article.fileTags.join(u'\n'), summary.account, article.text};
}

StoredTexts::StoredTexts(Database &database, TextCodec &codec, QSqlQuery &&query)
    : m_database(&database), m_codec(&codec), m_query(std::move(query))
{}

Result<StoredTexts> StoredTexts::open(Database &database, TextCodec &codec)
{
    auto query = database.prepare(QStringLiteral("select title, tags, account, text "
                                                 "from stored_article join content using (content) where row = ?"));
    if (!query)
        return query.error();
    return StoredTexts(database, codec, std::move(*query));
}

Result<std::optional<IndexedTexts>> StoredTexts::read(qint64 row)
{
    m_query.bindValue(0, row);
    if (auto done = m_database->run(m_query); !done)
        return done.error();
    std::optional<IndexedTexts> texts;
    if (m_query.next()) {
        const auto text = [this](int column) {
            return m_query.value(column).toString();
        };
        auto body = m_codec->text(m_query.value(3).toByteArray());
        if (!body)
            return body.error();
        texts = IndexedTexts{text(0), unpackedList(text(1)).join(u'\n'), text(2), *body};
    }
    m_query.finish();
    return texts;
}

QString packedList(const QStringList &list)
{
    return toText(QJsonArray::fromStringList(list));
}

QStringList unpackedList(const QString &packed)
{
    QStringList list;
    if (packed.isEmpty())
        return list;
    const QJsonArray array = toArray(packed);
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QString packedProblems(const QList<ArticleProblem> &problems)
{
    QJsonArray array;
    for (const ArticleProblem &problem : problems)
        array.append(QJsonObject{{QStringLiteral("kind"), problem.kind}, {QStringLiteral("detail"), problem.detail}});
    return toText(array);
}

QList<ArticleProblem> unpackedProblems(const QString &packed)
{
    QList<ArticleProblem> problems;
    if (packed.isEmpty())
        return problems;
    const QJsonArray array = toArray(packed);
    for (const QJsonValue &value : array)
        problems.append({value[QLatin1String("kind")].toString(), value[QLatin1String("detail")].toString()});
    return problems;
}

QByteArray imagesJson(const QList<ImageRef> &images)
{
    if (images.isEmpty())
        return QByteArray("");
    QJsonArray array;
    for (const ImageRef &image : images)
        array.append(toObject(image));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<ImageRef> imagesFromJson(const QByteArray &json)
{
    QList<ImageRef> images;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        images.append(toImage(value.toObject()));
    return images;
}

} // namespace shiwen
