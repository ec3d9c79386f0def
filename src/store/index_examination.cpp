// SPDX-License-Identifier: GPL-3.0-or-later
// What index.db knows of troubles.
#include "store/index_reader.h"
#include "store/index_reader_p.h"

#include <QSet>

#include <utility>

namespace shiwen {

namespace {

using Files = QList<std::pair<QString, QString>>;

/// Reads rows of key, label and path, sorted by key, as one list of files for each key.
Result<QList<Files>> filesByKey(Database &database, const QString &sql)
{
    auto query = database.select(sql);
    if (!query)
        return query.error();
    QList<Files> sets;
    QByteArray last;
    while (query->next()) {
        const QByteArray key = query->value(0).toByteArray();
        if (sets.isEmpty() || key != last)
            sets.append(Files());
        last = key;
        sets.last().append({query->value(1).toString(), query->value(2).toString()});
    }
    return sets;
}

} // namespace

Result<void> IndexReader::eachExamined(const std::function<void(const ExaminedFile &)> &take)
{
    auto query = d->database.select(QStringLiteral(
        "select label, path, status, status_reason, shown, problems, case when shown then content.images else "
        "'' end from stored_article join content using (content) join folder on folder.id = "
        "stored_article.folder order by label, path"));
    if (!query)
        return query.error();
    while (query->next()) {
        auto images = d->pictureCodec.unpack(query->value(6).toByteArray());
        if (!images)
            return images.error();
        take({.folder = query->value(0).toString(),
              .path = query->value(1).toString(),
              .status = articleStatusFromString(query->value(2).toString()),
              .reason = query->value(3).toString(),
              .shown = query->value(4).toBool(),
              .problems = unpackedProblems(query->value(5).toString()),
              .images = imagesFromJson(*images)});
    }
    return {};
}

Result<QList<DuplicateFiles>> IndexReader::duplicates()
{
    // Empty files are all alike and say nothing.
    auto same = filesByKey(
        d->database,
        QStringLiteral("select sha256, label, path from stored_article join folder on folder.id = "
                       "stored_article.folder where sha256 in (select sha256 from stored_article where size > 0 and "
                       "sha256 <> x'' group by sha256 having count(*) > 1) order by sha256, label, path"));
    if (!same)
        return same.error();
    auto addressed = filesByKey(
        d->database, QStringLiteral("select url_key, label, path from article join folder on folder.id = "
                                    "article.folder where url_key in (select url_key from article where url_key <> '' "
                                    "group by url_key having count(*) > 1) order by url_key, label, path"));
    if (!addressed)
        return addressed.error();
    QList<DuplicateFiles> all;
    QSet<std::pair<QString, QString>> known;
    for (const Files &files : std::as_const(*same)) {
        all.append({true, files});
        for (qsizetype i = 1; i < files.size(); ++i)
            known.insert(files[i]);
    }
    for (const Files &files : std::as_const(*addressed)) {
        Files rest;
        for (const auto &file : files) {
            if (!known.contains(file))
                rest.append(file);
        }
        if (rest.size() > 1)
            all.append({false, rest});
    }
    return all;
}

Result<QList<ScanProblem>> IndexReader::scanProblems()
{
    auto query = d->database.select(
        QStringLiteral("select label, scan_problems from folder where scan_problems <> '' order by label"));
    if (!query)
        return query.error();
    QList<ScanProblem> all;
    while (query->next()) {
        const QList<ArticleProblem> problems = unpackedProblems(query->value(1).toString());
        for (const ArticleProblem &problem : problems)
            all.append({query->value(0).toString(), problem.kind, problem.detail});
    }
    return all;
}

} // namespace shiwen
