// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolved_picture.h"

#include <QTest>

using namespace shiwen;

/// Which of several files a picture reference means, by where they lie.
class TestPicturePlaces : public QObject
{
    Q_OBJECT

private slots:
    void headersOfTyporaAreHeard_data();
    void headersOfTyporaAreHeard();
    void altTextNamesAFile_data();
    void altTextNamesAFile();
    void sitesAreRead_data();
    void sitesAreRead();
    void anotherArticlesPicturesAreNotShown_data();
    void anotherArticlesPicturesAreNotShown();
    void theFolderInThePathDecides();
    void thePictureNearTheArticleDecides();
    void copiesOfOnePictureAreFound();
    void theSameMediaIdIsTheSamePicture();
};

void TestPicturePlaces::headersOfTyporaAreHeard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rootUrl");
    QTest::addColumn<QString>("copyTo");
    const auto row = [](const char *file, const char *url, const char *rootUrl, const char *copyTo) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(url) << QString::fromUtf8(rootUrl)
                            << QString::fromUtf8(copyTo);
    };
    row("甲/x.png", "/x.png", "../甲", "");
    row("x.png", "/x.png", "..", "");
    row("_posts/配图/1.png", "C:\\Users\\me\\AppData\\typora-user-images\\1.png", "C:\\blog", "配图");
    row("插图/2021-12-24-晾书/1.png", "1.png", "", "../插图/${filename}");
}

void TestPicturePlaces::headersOfTyporaAreHeard()
{
    QFETCH(QString, file);
    QFETCH(QString, url);
    QFETCH(QString, rootUrl);
    QFETCH(QString, copyTo);
    TestFolder folder;
    QVERIFY(folder.write(file, pngHead(1, 1)));
    QVERIFY(folder.write(article, "x"));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    const ImageResolver resolver(folder.path(), scan->articles + scan->others);
    QCOMPARE(resolver.resolve(resolver.placeOf(article, {rootUrl, copyTo}), url, url, {}).resolved, file);
}

void TestPicturePlaces::altTextNamesAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *file, const char *alt, bool isFound) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(alt) << isFound;
    };
    row("stem", "2019/18 晾书/3.png", "3", true);
    row("numbered stem", "2019/18 晾书/13-3.png", "3", true);
    row("another number", "2019/18 晾书/13-33.png", "3", false);
    row("name", "2019/18 晾书/image.png", "image.png", true);
    row("in the folder of pictures", "2019/18 晾书/images/3.png", "3", true);
    row("another article's", "2019/19 装盒/3.png", "3", false);
    row("nothing", "2019/18 晾书/3.png", "", false);
    row("a way out", "3.png", "../../3", false);
}

void TestPicturePlaces::altTextNamesAFile()
{
    QFETCH(QString, file);
    QFETCH(QString, alt);
    QFETCH(bool, isFound);
    TestFolder folder;
    QVERIFY(folder.write(file, pngHead(1, 1)));
    QVERIFY(folder.write(QStringLiteral("2019/18 晾书/content.md"), "x"));
    QVERIFY(folder.write(QStringLiteral("2019/19 装盒/content.md"), "x"));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    const ImageResolver resolver(folder.path(), scan->articles + scan->others);
    const ArticlePlace place = resolver.placeOf(QStringLiteral("2019/18 晾书/content.md"));
    for (const QString &url : {QString(), QStringLiteral("http://")}) {
        const ImageRef ref = resolver.resolve(place, url, url, alt);
        QCOMPARE(toString(ref.status), isFound ? QStringLiteral("found") : QStringLiteral("missing"));
        QCOMPARE(toString(ref.how), isFound ? QStringLiteral("alt") : QStringLiteral("none"));
    }
}

void TestPicturePlaces::sitesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *url, bool isFound) {
        QTest::newRow(url) << QString::fromUtf8(url) << isFound;
    };
    row("/images/shelf.png", true);
    row("/blog/images/shelf.png", true);
    row("https://paper.example.com/blog/images/shelf.png", true);
    row("https://paper.example.com/images/shelf.png?x=1", true);
    row("https://other.example.com/blog/images/shelf.png", false);
    row("https://cdn.jsdelivr.net/gh/Me/Paper/images/shelf.png", true);
    row("https://cdn.jsdelivr.net/gh/you/theme/images/shelf.png", false);
}

void TestPicturePlaces::sitesAreRead()
{
    QFETCH(QString, url);
    QFETCH(bool, isFound);
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("纸/_config.yml"), "title: x\nurl: \"https://paper.example.com\" # host\n"
                                                           "baseurl: /blog\nrepository: me/paper\n"));
    QVERIFY(folder.write(QStringLiteral("纸/images/shelf.png"), pngHead(1, 1)));
    const ImageRef ref = resolved(folder, url, QStringLiteral("纸/_posts/2021-12-24-晾书.md"));
    QCOMPARE(ref.resolved, isFound ? QStringLiteral("纸/images/shelf.png") : QString());
}

void TestPicturePlaces::anotherArticlesPicturesAreNotShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *file, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(url);
    };
    row("same name, other folder", "images/2022-01-05_装盒/img_000.jpg", "../images/2021-12-24_晾书/img_000.jpg");
    row("folder of another article", "_posts/2022-01-05-装盒/shelf.png", "C:\\Users\\me\\shelf.png");
    row("asset folder", "_posts/2022-01-05-装盒.assets/640.png", "../images/640.png");
    row("somewhere", "pics/1.png", "1.png");
    row("bare name of many", "attachments/旧/image.png", "image.png");
}

void TestPicturePlaces::anotherArticlesPicturesAreNotShown()
{
    QFETCH(QString, file);
    QFETCH(QString, url);
    TestFolder folder;
    QVERIFY(folder.write(file, pngHead(1, 1)));
    QVERIFY(folder.write(article, "x"));
    QVERIFY(folder.write(QStringLiteral("_posts/2022-01-05-装盒.md"), "x"));
    const ImageRef ref = resolved(folder, url);
    QCOMPARE(toString(ref.status), QStringLiteral("ambiguous"));
    QCOMPARE(ref.candidates, QStringList(file));
    QVERIFY(ref.resolved.isEmpty());
}

void TestPicturePlaces::theFolderInThePathDecides()
{
    TestFolder folder;
    for (const auto *name : {u"pics/甲/1.png", u"pics/乙/1.png", u"old/甲/shelf.png", u"old/乙/shelf.png"})
        QVERIFY(folder.write(QString::fromUtf16(name), QString::fromUtf16(name).toUtf8()));
    QCOMPARE(resolved(folder, QStringLiteral("../../img/乙/1.png")).resolved, QStringLiteral("pics/乙/1.png"));
    QCOMPARE(resolved(folder, QStringLiteral("D:\\x\\甲\\shelf.png")).resolved, QStringLiteral("old/甲/shelf.png"));
    QCOMPARE(toString(resolved(folder, QStringLiteral("D:\\x\\丙\\shelf.png")).status), QStringLiteral("ambiguous"));
}

void TestPicturePlaces::thePictureNearTheArticleDecides()
{
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("甲/文.md"), "x"));
    QVERIFY(folder.write(QStringLiteral("甲/旧图/shelf.png"), "1"));
    QVERIFY(folder.write(QStringLiteral("乙/旧图/shelf.png"), "2"));
    const QString url = QStringLiteral("file:///Users/me/shelf.png");
    QCOMPARE(resolved(folder, url, QStringLiteral("甲/文.md")).resolved, QStringLiteral("甲/旧图/shelf.png"));
    QCOMPARE(toString(resolved(folder, url, QStringLiteral("文.md")).status), QStringLiteral("ambiguous"));
}

void TestPicturePlaces::copiesOfOnePictureAreFound()
{
    TestFolder folder;
    for (const auto *name : {u"甲/shelf.png", u"乙/shelf.png"})
        QVERIFY(folder.write(QString::fromUtf16(name), pngHead(9, 9)));
    QCOMPARE(resolved(folder, QStringLiteral("C:\\shelf.png")).resolved, QStringLiteral("乙/shelf.png"));
    QVERIFY(folder.write(QStringLiteral("甲/shelf.png"), pngHead(9, 8)));
    QCOMPARE(toString(resolved(folder, QStringLiteral("C:\\shelf.png")).status), QStringLiteral("ambiguous"));
}

void TestPicturePlaces::theSameMediaIdIsTheSamePicture()
{
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("a/3Frx8wcpibSs497Scwq5QKUP.png"), pngHead(3, 3)));
    QVERIFY(folder.write(QStringLiteral("b/3Frx8wcpibSs497Scwq5QKUP.png"), pngHead(9, 9) + "more"));
    QVERIFY(folder.write(QStringLiteral("c/3Frx8wcpibSs497Scwq5QKUPx.png"), pngHead(9, 9) + "much more"));
    const QString url = QStringLiteral("http://mmbiz.qpic.cn/sz_mmbiz_png/3Frx8wcpibSs497Scwq5QKUP/640?wx_fmt=other");
    QCOMPARE(resolved(folder, url).resolved, QStringLiteral("b/3Frx8wcpibSs497Scwq5QKUP.png"));
}

QTEST_APPLESS_MAIN(TestPicturePlaces)
#include "tst_picture_places.moc"
