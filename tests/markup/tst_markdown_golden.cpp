// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter.h"
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace shiwen;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every fixtures/articles/NAME.md comes out as NAME.html, NAME.json and NAME.txt. With SHIWEN_WRITE_GOLDEN set, the
/// test writes them instead, for a person to read before they are committed.
class TestMarkdownGolden : public QObject
{
    Q_OBJECT

private slots:
    void article_data();
    void article();

private:
    static void compare(const QString &path, const QByteArray &actual);
};

void TestMarkdownGolden::article_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SHIWEN_FIXTURES "/articles"));
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(3));
    QVERIFY(!names.isEmpty());
}

void TestMarkdownGolden::compare(const QString &path, const QByteArray &actual)
{
    if (qEnvironmentVariableIsSet("SHIWEN_WRITE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    const QList<QByteArray> expected = contents(path).split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(QString::fromUtf8(lines.at(i)), QString::fromUtf8(expected.at(i)));
    QCOMPARE(lines.size(), expected.size());
}

void TestMarkdownGolden::article()
{
    QFETCH(QString, path);
    const QString source = QString::fromUtf8(contents(path + QLatin1String(".md")));
    const FrontMatter header = readFrontMatter(source);
    const Document document = parseMarkdown(
        source.mid(header.bodyBegin), {.profile = Profile::Repost, .title = header.first(QStringLiteral("title"))});
    compare(path + QLatin1String(".html"), toHtml(document).toUtf8());
    compare(path + QLatin1String(".txt"), toText(document).toUtf8());
    const Result<QJsonArray> blocks = toJson(document);
    QVERIFY(blocks);
    compare(path + QLatin1String(".json"), QJsonDocument(*blocks).toJson());
}

QTEST_GUILESS_MAIN(TestMarkdownGolden)
#include "tst_markdown_golden.moc"
