// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bench/synthetic_article.h"
#include "sample_articles.h"
#include "store/copy_signature.h"

#include <QTemporaryDir>

#include <memory>

namespace shiwen {

inline Article articleOf(const bench::SyntheticArticle &made)
{
    Article article = sampleArticle(made.fileName, made.title, made.fileName.left(10), made.body);
    article.summary.account = made.account;
    article.signature = copySignature(made.title, made.body);
    return article;
}

/// Families as paths, best first, sorted.
inline QStringList familiesOf(IndexReader &reader)
{
    QStringList all;
    const auto families = reader.families();
    if (!families)
        return {families.error().message};
    for (const Family &family : *families) {
        const auto summaries = reader.summaries(family.rows);
        QStringList paths;
        for (const ArticleSummary &summary : *summaries) {
            if (summary.familyId != family.id || summary.familySize != family.rows.size())
                return {QStringLiteral("a summary says otherwise")};
            paths.append(summary.path);
        }
        all.append(paths.join(u' '));
    }
    all.sort();
    return all;
}

/// A folder for indexes, gone at the end of the test.
class FamilyFixture
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("index.db")) const { return m_dir.filePath(name); }

    std::unique_ptr<IndexWriter> openWriter(const QString &name = QStringLiteral("index.db")) const
    {
        auto writer = IndexWriter::open(path(name), 1);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        return std::move(*writer);
    }

    std::unique_ptr<IndexReader> openReader(const QString &name = QStringLiteral("index.db")) const
    {
        auto reader = IndexReader::open(path(name), {});
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        return std::move(*reader);
    }

    /// The families of an index that is given `articles` at once.
    QStringList freshFamilies(const QList<Article> &articles) const
    {
        static int number = 0;
        const QString name = QStringLiteral("fresh-%1.db").arg(++number);
        auto writer = openWriter(name);
        for (const Article &article : articles) {
            if (!writer->put(article))
                return {QStringLiteral("not put")};
        }
        if (!writer->findFamilies())
            return {QStringLiteral("not found")};
        return familiesOf(*openReader(name));
    }

private:
    QTemporaryDir m_dir;
};

} // namespace shiwen
