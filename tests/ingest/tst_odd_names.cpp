// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_reader.h"
#include "test_folder.h"

#include <QTest>

using namespace shiwen;

namespace {

/// Names that savers, systems and people give; each of an article and its picture.
QList<QPair<const char *, QString>> oddNames()
{
    const QString cluster = QString::fromUcs4(U"\U0001F4DA\uFE0F 书");
    return {{"spaces", QStringLiteral("两  个 空格")},
            {"trailing space", QStringLiteral("题 ")},
            {"leading space", QStringLiteral(" 题")},
            {"trailing dot", QStringLiteral("the U.S.")},
            {"look-alikes", QStringLiteral("甲∶乙∕丙∣丁⁎")},
            {"full width", QStringLiteral("“问”？！……【】＂")},
            {"emoji", cluster},
            {"control character", QStringLiteral("退\u0008格")},
            {"line break", QStringLiteral("换\n行")},
            {"hash", QStringLiteral("C#与#号")},
            {"question", QStringLiteral("真的?吗")},
            {"percent", QStringLiteral("65% of 100%25")},
            {"zero width", QStringLiteral("零\u200B宽\u00A0空")},
            {"not NFC", QStringLiteral("cafe\u0301 か\u3099")},
            {"markup", QStringLiteral("[a](b)*c*_d_`e`&amp;<f>")},
            {"quotes", QStringLiteral("it's \"x\"")},
            {"backslash", QStringLiteral("a\\b")},
            {"longest", QStringLiteral("长").repeated(83) + QStringLiteral("文")}};
}

/// As a URL path would have it: every byte that is not plain escaped.
QString encoded(const QString &name)
{
    QString out;
    for (const char byte : name.toUtf8())
        out += QStringLiteral("%") + QString::number(static_cast<unsigned char>(byte), 16).rightJustified(2, u'0');
    return out;
}

} // namespace

class TestOddNames : public QObject
{
    Q_OBJECT

private slots:
    void articlesAndPicturesAreFound_data();
    void articlesAndPicturesAreFound();
    void namesThatAreOneInNfcAreBothKept();
};

void TestOddNames::articlesAndPicturesAreFound_data()
{
    QTest::addColumn<QString>("name");
    const auto names = oddNames();
    for (const auto &[kind, name] : names)
        QTest::newRow(kind) << name;
}

void TestOddNames::articlesAndPicturesAreFound()
{
    QFETCH(QString, name);
    TestFolder folder;
    const QString article = QStringLiteral("甲/") + name + QStringLiteral(".md");
    const QString picture = QStringLiteral("图/") + name + QStringLiteral(".p");
    const QString text = QStringLiteral("# 题\n\n正文\n\n![](../图/%1.p)\n").arg(encoded(name));
    if (!folder.write(article, text.toUtf8()) || !folder.write(picture, pngHead(7, 5)))
        QSKIP("the file system does not take the name");
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(scan->articles.size(), 1);
    QCOMPARE(scan->others.size(), 1);
    const ImageResolver resolver(folder.path(), scan->articles + scan->others);
    const auto read = readArticle(folder.path(), QStringLiteral("归档"), scan->articles.first().path, resolver);
    QVERIFY(read);
    QCOMPARE(read->article.summary.id,
             articleId(QStringLiteral("归档"), article.normalized(QString::NormalizationForm_C)));
    const ImageRef ref = read->article.imageRefs.value(0);
    QCOMPARE(toString(ref.status), QStringLiteral("found"));
    QCOMPARE(ref.resolved, scan->others.first().path);
    QCOMPARE(ref.width, 7);
    // As a path on disk, too, though no Markdown could hold some of these names unescaped.
    const QString plain = QStringLiteral("../图/") + name + QStringLiteral(".p");
    QCOMPARE(resolver.resolve(resolver.placeOf(article), plain, plain, {}).resolved, scan->others.first().path);
}

void TestOddNames::namesThatAreOneInNfcAreBothKept()
{
    TestFolder folder;
    const QString composed = QStringLiteral("caf\u00E9.png");
    const QString apart = QStringLiteral("cafe\u0301.png");
    QVERIFY(folder.write(composed, pngHead(1, 1)) && folder.write(apart, pngHead(2, 2)));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    if (scan->others.size() < 2)
        QSKIP("the file system makes the names one");
    const ImageResolver resolver(folder.path(), scan->others);
    const ArticlePlace place = resolver.placeOf(QStringLiteral("x.md"));
    QCOMPARE(resolver.resolve(place, composed, composed, {}).width, 1);
    QCOMPARE(resolver.resolve(place, apart, apart, {}).width, 2);
}

QTEST_APPLESS_MAIN(TestOddNames)
#include "tst_odd_names.moc"
