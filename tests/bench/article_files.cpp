// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_files.h"

#include <QDirIterator>
#include <QFile>

namespace shiwen::bench {

QStringList articleFiles(const QString &folder)
{
    const QStringList names{QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.html"),
                            QStringLiteral("*.htm")};
    QStringList paths;
    for (QDirIterator files(folder, names, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
         files.hasNext();)
        paths.append(files.next());
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace shiwen::bench
