// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files.h"
#include "library/library.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace shiwen::test {

/// A folder of articles and a library beside it, both gone at the end of the test.
class LibraryFixture
{
public:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("归档")); }
    [[nodiscard]] QString directory() const { return m_dir.filePath(QStringLiteral("library")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &relative, const QByteArray &bytes) const
    {
        const QString file = folder() + QLatin1Char('/') + relative;
        QDir().mkpath(QFileInfo(file).absolutePath());
        const auto written = writeFile(file, bytes);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }

    void writeArticle(const QString &name, const QString &title, const QString &body) const
    {
        write(name, QStringLiteral("---\ntitle: %1\ndate: 2022-05-01\ntags:\n    - 测试\n---\n\n%2\n")
                        .arg(title, body)
                        .toUtf8());
    }

    /// Copies a folder of the repository, so that the original cannot be touched.
    static void copyFolder(const QString &from, const QString &to)
    {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString target = to + source.mid(from.size());
            QDir().mkpath(QFileInfo(target).absolutePath());
            QVERIFY(QFile::copy(source, target));
        }
    }

    [[nodiscard]] std::unique_ptr<Library> open(bool readOnly = false) const
    {
        auto library = Library::open({directory(), readOnly});
        if (!library) {
            qWarning("%s", qPrintable(library.error().message));
            return nullptr;
        }
        return std::move(*library);
    }

    /// With the folder added and its articles in the index; nullptr when that fails.
    [[nodiscard]] std::unique_ptr<Library> openIndexed() const
    {
        auto library = open();
        return library && library->addFolder(folder()).result() && library->index().result() ? std::move(library)
                                                                                             : nullptr;
    }

    /// The articles that `query` finds, in order.
    static QList<ArticleSummary> find(Library &library, const QString &query, SortOrder order = SortOrder::Rank)
    {
        const auto answer = library.query({query, order, false}).result();
        if (!answer)
            return {};
        const auto summaries = library.summaries(answer->rows, query).result();
        return summaries ? *summaries : QList<ArticleSummary>();
    }

    static QStringList titles(Library &library, const QString &query)
    {
        QStringList list;
        for (const ArticleSummary &summary : find(library, query))
            list += summary.title;
        return list;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace shiwen::test
