// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/library_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace shiwen {

namespace {

constexpr int schemaVersion = 1;
constexpr char schemaName[] = "shiwen-library";

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// QJsonObject keeps its keys sorted, so that the same object is always the same line.
QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonArray imageRefs(const QList<ImageRef> &refs)
{
    QJsonArray array;
    for (const ImageRef &ref : refs)
        array.append(QJsonObject{{QStringLiteral("reference"), ref.reference},
                                 {QStringLiteral("status"), toString(ref.status)},
                                 {QStringLiteral("how"), toString(ref.how)},
                                 {QStringLiteral("resolved"), textOrNull(ref.resolved)}});
    return array;
}

void addNotebook(QJsonObject *object, const NotebookEntry &notebook)
{
    object->insert(QStringLiteral("read"), notebook.read);
    object->insert(QStringLiteral("starred"), notebook.starred);
    object->insert(QStringLiteral("added_tags"), QJsonArray::fromStringList(notebook.addedTags));
    object->insert(QStringLiteral("removed_tags"), QJsonArray::fromStringList(notebook.removedTags));
    QJsonArray highlights;
    for (const Highlight &highlight : notebook.highlights)
        highlights.append(toJson(highlight));
    object->insert(QStringLiteral("highlights"), highlights);
}

Error badLine(int line)
{
    return {
        ErrorCode::Invalid,
        QCoreApplication::translate("Bundle", "data/meta/library.jsonl cannot be understood at line %1.").arg(line)};
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        if (item.isString())
            strings.append(item.toString());
    return strings;
}

Result<void> readHeader(const QJsonObject &header, LibraryList *list)
{
    if (header.value(QLatin1String("schema")).toString() != QLatin1String(schemaName))
        return badLine(1);
    if (header.value(QLatin1String("version")).toInt() > schemaVersion)
        return Error{ErrorCode::NewerVersion,
                     QCoreApplication::translate(
                         "Bundle", "The bundle was written by a newer Shiwen. Update Shiwen to import it.")};
    const QJsonArray folders = header.value(QLatin1String("folders")).toArray();
    for (const QJsonValue &folder : folders)
        list->folders.append({folder[QLatin1String("label")].toString(), folder[QLatin1String("folder")].toString()});
    const QJsonArray renamed = header.value(QLatin1String("renamed")).toArray();
    for (const QJsonValue &file : renamed)
        list->renamed.append({file[QLatin1String("folder")].toString(), file[QLatin1String("path")].toString(),
                              file[QLatin1String("original_path")].toString()});
    return {};
}

ListedArticle articleOf(const QJsonObject &object)
{
    ListedArticle article;
    article.folder = object.value(QLatin1String("folder")).toString();
    article.path = object.value(QLatin1String("path")).toString();
    article.marks = {{},
                     object.value(QLatin1String("read")).toBool(),
                     object.value(QLatin1String("starred")).toBool(),
                     stringsOf(object.value(QLatin1String("added_tags"))),
                     stringsOf(object.value(QLatin1String("removed_tags"))),
                     {}};
    const QJsonArray highlights = object.value(QLatin1String("highlights")).toArray();
    for (const QJsonValue &item : highlights) {
        if (Highlight highlight = highlightFromJson(item.toObject()); highlight.isValid())
            article.marks.highlights.append(std::move(highlight));
    }
    return article;
}

} // namespace

QByteArray libraryListHeader(const QList<ListedFolder> &folders, const QList<RenamedFile> &renamed)
{
    QJsonArray folderArray;
    for (const ListedFolder &folder : folders)
        folderArray.append(
            QJsonObject{{QStringLiteral("label"), folder.label}, {QStringLiteral("folder"), folder.folder}});
    QJsonArray renamedArray;
    for (const RenamedFile &file : renamed)
        renamedArray.append(QJsonObject{{QStringLiteral("folder"), file.folder},
                                        {QStringLiteral("path"), file.path},
                                        {QStringLiteral("original_path"), file.original}});
    return lineOf({{QStringLiteral("schema"), QLatin1String(schemaName)},
                   {QStringLiteral("version"), schemaVersion},
                   {QStringLiteral("folders"), folderArray},
                   {QStringLiteral("renamed"), renamedArray}});
}

QByteArray libraryListLine(const BundleArticle &article, const ArticleFile &file, bool withNotebook)
{
    const ArticleSummary &summary = article.article.summary;
    const QDateTime modified = QDateTime::fromMSecsSinceEpoch(file.modified, Qt::UTC);
    QJsonObject object{{QStringLiteral("id"), summary.id},
                       {QStringLiteral("label"), summary.folder},
                       {QStringLiteral("folder"), file.folder},
                       {QStringLiteral("path"), file.path},
                       {QStringLiteral("mtime"), modified.toString(Qt::ISODate)},
                       {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                       {QStringLiteral("title"), summary.title},
                       {QStringLiteral("date"), textOrNull(summary.date)},
                       {QStringLiteral("author"), textOrNull(summary.author)},
                       {QStringLiteral("account"), textOrNull(summary.account)},
                       {QStringLiteral("account_id"), textOrNull(summary.accountId)},
                       {QStringLiteral("reposter"), textOrNull(summary.reposter)},
                       {QStringLiteral("source"), textOrNull(summary.source)},
                       {QStringLiteral("url"), textOrNull(summary.url)},
                       {QStringLiteral("archive_urls"), QJsonArray::fromStringList(summary.archiveUrls)},
                       {QStringLiteral("status"), toString(summary.status)},
                       {QStringLiteral("lang"), textOrNull(summary.lang)},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(article.article.fileTags)},
                       {QStringLiteral("image_refs"), imageRefs(article.article.imageRefs)}};
    if (file.path != summary.path)
        object.insert(QStringLiteral("original_path"), summary.path);
    if (withNotebook)
        addNotebook(&object, article.notebook);
    return lineOf(object);
}

Result<LibraryList> readLibraryList(const QByteArray &bytes)
{
    LibraryList list;
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        ++number;
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        QJsonParseError error;
        const QJsonDocument line = QJsonDocument::fromJson(bytes.mid(begin, end - begin), &error);
        if (error.error != QJsonParseError::NoError || !line.isObject())
            return badLine(number);
        begin = end + 1;
        if (number > 1)
            list.articles.append(articleOf(line.object()));
        else if (const auto header = readHeader(line.object(), &list); !header)
            return header.error();
    }
    if (number == 0)
        return badLine(1);
    return list;
}

} // namespace shiwen
