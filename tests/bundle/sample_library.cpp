// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_library.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace shiwen;

SampleLibrary::SampleLibrary(const QString &folder, const QString &label) : m_folder(folder), m_label(label) {}

void SampleLibrary::add(const QString &path, const QByteArray &bytes, qint64 secondsAfter2021)
{
    const QString absolute = m_folder + QLatin1Char('/') + path;
    QDir().mkpath(QFileInfo(absolute).absolutePath());
    QFile file(absolute);
    const QDateTime time = QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC).addSecs(secondsAfter2021);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.setFileTime(time, QFileDevice::FileModificationTime))
        qFatal("cannot write %s", qPrintable(absolute));
    file.close();
    m_paths.append(path);
}

SampleLibrary SampleLibrary::movedTo(const QString &folder) const
{
    SampleLibrary other(folder, m_label);
    other.m_paths = m_paths;
    return other;
}

BundleContents SampleLibrary::contents() const
{
    BundleContents contents;
    for (const QString &path : m_paths) {
        contents.files.append({m_label, path, m_folder + QLatin1Char('/') + path});
        if (!path.endsWith(QLatin1String(".md")))
            continue;
        BundleArticle article;
        ArticleSummary &summary = article.article.summary;
        summary.id = articleId(m_label, path);
        summary.folder = m_label;
        summary.path = path;
        summary.title = QFileInfo(path).completeBaseName();
        summary.date = QStringLiteral("2021-12-24");
        summary.account = QStringLiteral("纸堆里的人");
        summary.lang = QStringLiteral("zh-Hans");
        article.article.fileTags = QStringList{QStringLiteral("备份")};
        article.notebook.articleId = summary.id;
        article.notebook.read = contents.articles.isEmpty();
        article.notebook.starred = contents.articles.size() == 1;
        if (contents.articles.size() == 1)
            article.notebook.addedTags = QStringList{QStringLiteral("重读"), QStringLiteral("档案/纸张")};
        contents.articles.append(article);
    }
    contents.makeSite = [](const auto &portable, const GeneratedSink &sink) -> Result<void> {
        const QString location = portable(QStringLiteral("旧文 存档"), QStringLiteral("怎样备份.md"));
        return sink(QStringLiteral("index.html"), "<!DOCTYPE html><p>" + location.toUtf8() + "</p>\n");
    };
    return contents;
}

void SampleLibrary::fill(SampleLibrary *library)
{
    library->add(QStringLiteral("怎样备份.md"), QByteArrayLiteral("# 怎样备份\n\n三份拷贝，两种介质，一份放在别处。\n"),
                 2);
    library->add(QStringLiteral("年份 2019/为什么？要校验：上.md"),
                 QByteArrayLiteral("# 为什么要校验\n\n文件会悄悄变坏，校验和能看出来。\n\n![](图/曲线.png)\n"), 86400);
    library->add(QStringLiteral("年份 2019/图/曲线.png"), noise(5000), 4);
    library->add(QStringLiteral("省下50%的空间.md"), QByteArrayLiteral("# 省下空间\n\n先去掉重复的图片。\n"), 6);
    library->add(QStringLiteral("未完.../后来….md"), QByteArrayLiteral("# 后来\n\n后来他把光盘换成了硬盘。\n"), 8);
    library->add(QStringLiteral("未完.../图%1.png"), noise(300), 10);
    library->add(QStringLiteral("空白.md"), QByteArray(200000, ' '), 12);
    library->add(QStringLiteral("只有一行.md"), QByteArrayLiteral("纸张怕光，怕潮，也怕热。"), 14);
    library->add(QStringLiteral("没有字.md"), QByteArray(), 16);
}

QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        tree.insert(QDir(folder).relativeFilePath(path),
                    iterator.fileInfo().isDir() ? QByteArrayLiteral("/") : bytesOf(path));
    }
    return tree;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(20211224);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}
