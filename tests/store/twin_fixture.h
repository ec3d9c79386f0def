// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_articles.h"

#include <QTemporaryDir>

#include <memory>

namespace shiwen {

/// An index of its own, and one article in two formats.
class TwinFixture
{
protected:
    inline static const QString markdownPath = QStringLiteral("城南/md/2023-05-06_晒书.md");
    inline static const QString pagePath = QStringLiteral("城南/html/2023-05-06_晒书.html");
    inline static const QString shortLink = QStringLiteral("https://mp.weixin.qq.com/s/abcDEF123");

    static Article article(const QString &path, const QString &url = shortLink,
                           const QString &title = QStringLiteral("晒书"))
    {
        Article made =
            sampleArticle(path, title, QStringLiteral("2023-05-06"), QStringLiteral("伏天晒书，一本一本翻开。"));
        made.summary.url = url;
        made.sha256 = sha256(path.toUtf8());
        return made;
    }

    void openIndex()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto writer = IndexWriter::open(path(), 1);
        VERIFY_RESULT(writer);
        m_writer = std::move(*writer);
        auto reader = IndexReader::open(path(), {});
        VERIFY_RESULT(reader);
        m_reader = std::move(*reader);
    }

    void closeIndex()
    {
        m_reader.reset();
        m_writer.reset();
        m_dir.reset();
    }

    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    void put(const Article &article) { VERIFY_RESULT(m_writer->put(article)); }
    void pair()
    {
        VERIFY_RESULT(m_writer->pairTwins(QStringLiteral("剪报")));
        VERIFY_RESULT(m_writer->flush());
    }
    /// Paths of what is listed, then after a bar their twins.
    QStringList listed(const QString &query = {})
    {
        QStringList lines;
        const auto found = m_reader->find(parseQuery(query), SortOrder::Date);
        const auto summaries = m_reader->summaries(found ? found->rows : QList<Row>());
        for (const ArticleSummary &summary : summaries ? *summaries : QList<ArticleSummary>())
            lines += (QStringList{summary.path} + summary.alternates).join(u'|');
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IndexWriter> m_writer;
    std::unique_ptr<IndexReader> m_reader;
};

} // namespace shiwen
