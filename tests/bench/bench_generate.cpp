// SPDX-License-Identifier: GPL-3.0-or-later
// bench_generate N FOLDER [SEED [REPOSTS]]: writes N synthetic articles, a thousand a folder; of a hundred, REPOSTS are
// reposts of earlier ones.
#include "synthetic_article.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt();
    if (arguments.size() < 3 || count < 1) {
        std::fprintf(stderr, "usage: bench_generate N FOLDER [SEED [REPOSTS]]\n");
        return 2;
    }
    const QDir folder(arguments[2]);
    const shiwen::bench::RepostOptions reposts{arguments.value(4).toDouble() / 100};
    shiwen::bench::ArticleGenerator generator(arguments.value(3, QStringLiteral("1")).toULongLong(), reposts);
    qint64 bytes = 0;
    for (int i = 0; i < count; ++i) {
        const auto article = generator.next();
        const QString part = QStringLiteral("%1").arg(i / 1000, 4, 10, QLatin1Char('0'));
        QFile file(folder.filePath(part + u'/' + article.fileName));
        const bool written = folder.mkpath(part) && file.open(QIODevice::WriteOnly) &&
                             file.write(article.text) == article.text.size() && file.flush();
        if (!written) {
            std::fprintf(stderr, "bench_generate: %s: %s\n", qPrintable(file.fileName()),
                         qPrintable(file.errorString()));
            return 4;
        }
        bytes += article.text.size();
    }
    std::printf("%d articles, %.1f MB\n", count, double(bytes) / 1e6);
    return 0;
}
