// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_reader.h"
#include "ingest/image_resolver.h"
#include "ingest/scanner.h"
#include "ingest/sidecar.h"
#include "markup/writers.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shiwen;

namespace {

/// A line of the golden; nothing is written for what the article does not have.
void addLine(QString &text, const char *name, const QString &value)
{
    if (!value.isEmpty())
        text += QLatin1String(name) + QLatin1String(": ") + value + QLatin1Char('\n');
}

QString describe(const ArticleSummary &summary)
{
    QString text;
    addLine(text, "title", summary.title);
    addLine(text, "date", summary.date);
    addLine(text, "account", summary.account);
    addLine(text, "accountId", summary.accountId);
    addLine(text, "reposter", summary.reposter);
    addLine(text, "author", summary.author);
    addLine(text, "source", summary.source);
    addLine(text, "url", summary.url);
    addLine(text, "tags", summary.tags.join(QLatin1String(" | ")));
    addLine(text, "status", toString(summary.status));
    addLine(text, "statusReason", summary.statusReason);
    addLine(text, "lang", summary.lang);
    for (const QString &conflict : summary.conflicts)
        addLine(text, "conflict", conflict);
    return text;
}

/// `reference -> status how path`; a line break inside a reference is shown as ⏎.
QString describe(const ImageRef &image)
{
    QStringList parts{
        QString(image.reference).remove(QLatin1Char('\r')).replace(QLatin1Char('\n'), QStringLiteral("⏎")),
        QStringLiteral("->"), toString(image.status)};
    if (image.status == ImageStatus::Found)
        parts += {toString(image.how), image.resolved, image.format};
    return parts.join(QLatin1Char(' '));
}

QString describe(const ReadArticle &read)
{
    const Article &article = read.article;
    QString text = QLatin1String("======== ") + article.summary.path + QLatin1Char('\n') + describe(article.summary);
    for (const ImageRef &image : article.imageRefs)
        addLine(text, "image", describe(image));
    for (const ArticleProblem &problem : article.problems)
        addLine(text, "problem", problem.kind);
    return text + QLatin1String("-------- text\n") + toText(read.document) + QLatin1String("-------- html\n") +
           toHtml(read.document);
}

/// All articles of the folder, read as the library does when the folder is added.
QString describeFolder(const QString &folder)
{
    const auto scan = scanFolder(folder);
    if (!scan)
        return scan.error().message;
    const ImageResolver resolver(folder, scan->articles + scan->others);
    const Sidecars sidecars(folder, scan->others);
    QString text;
    for (const ScannedFile &file : scan->articles) {
        const auto read = readArticle(folder, QStringLiteral("柜"), file.path, resolver, &sidecars);
        text += read ? describe(*read) : read.error().message;
    }
    return text;
}

} // namespace

/// Every fixtures/dialects/LAYOUT, a small archive as one saver leaves it, is read as LAYOUT.golden.txt says. With
/// SHIWEN_WRITE_GOLDEN set, the test writes these files instead, for a person to read before they are committed.
class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void layout_data();
    void layout();
};

void TestDialects::layout_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SHIWEN_FIXTURES "/dialects"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(!names.isEmpty());
}

void TestDialects::layout()
{
    QFETCH(QString, path);
    const QString actual = describeFolder(path);
    QFile golden(path + QLatin1String(".golden.txt"));
    if (qEnvironmentVariableIsSet("SHIWEN_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QVERIFY(golden.write(actual.toUtf8()) > 0);
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n'));
    const QStringList lines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
