// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_reader.h"
#include "store/index_reader_p.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shiwen {

Result<QList<LinkableArticle>> IndexReader::linkables()
{
    auto query = d->database.select(
        QStringLiteral("select article.id, label, path, url_key, title, date, alternates from article "
                       "join folder on folder.id = article.folder order by label, path"));
    if (!query)
        return query.error();
    QList<LinkableArticle> articles;
    while (query->next()) {
        LinkableArticle article{query->value(0).toString(),
                                query->value(1).toString(),
                                query->value(2).toString(),
                                query->value(3).toString(),
                                query->value(4).toString(),
                                query->value(5).toString(),
                                {}};
        if (const QByteArray alternates = query->value(6).toByteArray(); !alternates.isEmpty())
            article.alternates = QJsonDocument::fromJson(alternates).toVariant().toStringList();
        articles.append(std::move(article));
    }
    return articles;
}

} // namespace shiwen
