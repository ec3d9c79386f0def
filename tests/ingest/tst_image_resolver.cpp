// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolved_picture.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace shiwen;

class TestImageResolver : public QObject
{
    Q_OBJECT

private slots:
    void referencesAreFound_data();
    void referencesAreFound();
    void referencesWithoutAFile_data();
    void referencesWithoutAFile();
    void ambiguousNamesAreListed();
    void linksAndFifosAreRefused();
    void fileThatBecameALinkIsRefused();
    void headersAreProbed_data();
    void headersAreProbed();
};

void TestImageResolver::referencesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("url");
    QTest::addColumn<ImageMatch>("how");
    const auto row = [](const char *file, const char *url, ImageMatch how) {
        QTest::newRow(url) << QString::fromUtf8(file) << QString::fromUtf8(url) << how;
    };
    row("_posts/a.png", "a.png", ImageMatch::Relative);
    row("_posts/a.png", "./a.png", ImageMatch::Relative);
    row("images/图 1.png", "../images/图 1.png", ImageMatch::Relative);
    row("images/图 1.png", "../images/%E5%9B%BE%201.png", ImageMatch::Relative);
    row("images/65%25.png", "../images/65%25.png", ImageMatch::Relative);
    row("images/a.png", "..\\images\\a.png", ImageMatch::Relative);
    row("images/a.png", "../images/a.png?v=2#top", ImageMatch::Relative);
    row("_posts/a#1.png", "a#1.png", ImageMatch::Relative);
    row("images/a.png", "/images/a.png", ImageMatch::Root);
    row("images/a.png", "images/a.png", ImageMatch::Root);
    row("source/images/a.png", "/images/a.png?x", ImageMatch::Root);
    row("static/a.png", "/a.png", ImageMatch::Root);
    row("_posts/2021-12-24-晾书/a.png", "a.png#x", ImageMatch::Folder);
    row("_posts/2021-12-24-晾书.assets/640.png", "640.png", ImageMatch::Folder);
    row("postimg/Abc123_-XYZ.gif", "http://mmbiz.qpic.cn/mmbiz/Abc123_-XYZ/0", ImageMatch::MediaId);
    row("p/Abc123_-XYZ.png", "https://mmbiz.qpic.cn/sz_mmbiz_png/Abc123_-XYZ/640?wx_fmt=png", ImageMatch::MediaId);
    row("p/Abc123_-XYZ", "https://mmbiz.qpic.cn/mmecoa_mmbiz_jpg/Abc123_-XYZ/640#imgIndex=3", ImageMatch::MediaId);
    row("postimg/ZhJA.png", "2021-12-24 晾书/ZhJA.png", ImageMatch::UniqueName);
    row("pics/shot.png", "C:\\Users\\me\\shot.png", ImageMatch::UniqueName);
    row("pics/shot.png", "app://0a1b/C:/My%20Notes/shot.png?1745987866", ImageMatch::UniqueName);
    row("pics/2021-甲/640.png", "C:\\notes\\2021-甲\\640.png", ImageMatch::UniqueName);
    row("_posts/a b.png", "a+b.png", ImageMatch::Relative);
    row("_posts/a+b.png", "a+b.png", ImageMatch::Relative);
    row("_posts/图 1.png", "%25E5%259B%25BE%25201.png", ImageMatch::Relative);
    row("_posts/65% 的图.png", "65%%20的图.png", ImageMatch::Relative);
    row("_posts/图.png", "%CD%BC.png", ImageMatch::Relative);
    row("_posts/é.png", "e\u0301.png", ImageMatch::Relative);
    row("_posts/图（1）.png", "图(1).png", ImageMatch::Relative);
    row("_posts/甲∶乙？.png", "甲:乙?.png", ImageMatch::Relative);
    row("_posts/A.PNG", "a.png", ImageMatch::Relative);
    row("_posts/体温.png", "體溫.png", ImageMatch::Relative);
    row("_posts/吃amp;喝.png", "吃&喝.png", ImageMatch::Relative);
    row("_posts/Í¼Æ¬.png", "图片.png", ImageMatch::Relative);
    row("_posts/鍥剧墖.png", "图片.png", ImageMatch::Relative);
    row("_posts/640", "640", ImageMatch::Relative);
    row("_posts/a.webp", "a.jpg", ImageMatch::Stem);
    row("images/a.png", "/images/a.jpg", ImageMatch::Stem);
    row("_posts/640", "640.png", ImageMatch::Stem);
    row("_posts/images/晾书/1.png", "1.png", ImageMatch::Folder);
    row("_posts/图片/2021-12-24-晾书/1.png", "1.png", ImageMatch::Folder);
    row("images/2021-12-24-晾书/1.png", "1.png", ImageMatch::Folder);
    row("_posts/晾书/1.png", "../别处/1.png", ImageMatch::Folder);
    row("images/a.png", "{{ site.url }}/images/a.png", ImageMatch::Root);
    row("images/shelf.png", "https://cdn.jsdelivr.net/gh/me/notes@main/images/shelf.png", ImageMatch::Repository);
    row("images/shelf.png", "https://fastly.jsdelivr.net/gh/me/notes/docs/images/shelf.png", ImageMatch::Repository);
    row("notes/images/1.png", "https://raw.githubusercontent.com/me/notes/main/notes/images/1.png",
        ImageMatch::Repository);
    row("书/images/shelf.png", "https://github.com/me/notes/blob/main/images/shelf.png?raw=true",
        ImageMatch::Repository);
    row("p/ab/3Frx8wcpibSs497Scwq5QKUP_640.png", "https://mmecoa.qpic.cn/mmecoa_png/3Frx8wcpibSs497Scwq5QKUP/0",
        ImageMatch::MediaId);
    row("p/03-3Frx8wcpibSs497Scwq5QKUP.png", "//mmbiz.qlogo.cn/mmbiz_jpg/3Frx8wcpibSs497Scwq5QKUP/300?wx_fmt=jpeg",
        ImageMatch::MediaId);
    row("mmbiz.qpic.cn/mmbiz_png/3Frx8wcpibSs497Scwq5QKUP/640",
        "https://mmbiz.qpic.cn/mmbiz_png/3Frx8wcpibSs497Scwq5QKUP/640?wx_fmt=png", ImageMatch::MediaId);
    row("p/3Frx8wcpibSs497Scwq5QKUP.png",
        "https://proxy.example.com/?u=https%3A%2F%2Fmmbiz.qpic.cn%2Fmmbiz_png%2F3Frx8wcpibSs497Scwq5QKUP%2F640",
        ImageMatch::MediaId);
    row("postimg/3Frx8wcpibSs497Scwq5QKUP.png", "2021-12-24 晾书\\3Frx8wcpibSs497Scwq5QKUP.jpeg", ImageMatch::MediaId);
    row("pics/shot.png", "file:///Users/me/shot.png", ImageMatch::UniqueName);
    row("pics/shot.png", "../../../shot.png", ImageMatch::UniqueName);
}

void TestImageResolver::referencesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, url);
    QFETCH(ImageMatch, how);
    TestFolder folder;
    QVERIFY(folder.write(file, pngHead(30, 20)));
    const ImageRef ref = resolved(folder, url);
    QCOMPARE(toString(ref.status), QStringLiteral("found"));
    QCOMPARE(toString(ref.how), toString(how));
    QCOMPARE(ref.resolved, file);
    QCOMPARE(ref.format, QStringLiteral("png"));
    QCOMPARE(ref.width, 30);
    QCOMPARE(ref.height, 20);
    QVERIFY(ref.reason == ImageReason::None);
}

void TestImageResolver::referencesWithoutAFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ImageStatus>("status");
    QTest::newRow("absent") << QStringLiteral("b.png") << ImageStatus::Missing;
    QTest::newRow("empty") << QString() << ImageStatus::Missing;
    QTest::newRow("drive") << QStringLiteral("C:\\b.png") << ImageStatus::Missing;
    QTest::newRow("file address") << QStringLiteral("file:///etc/passwd") << ImageStatus::Missing;
    QTest::newRow("absolute path") << QStringLiteral("/etc/passwd") << ImageStatus::Missing;
    QTest::newRow("above the folder") << QStringLiteral("../../etc/passwd") << ImageStatus::Refused;
    QTest::newRow("above, encoded") << QStringLiteral("%2e%2e/%2e%2e/etc/passwd") << ImageStatus::Refused;
    QTest::newRow("network") << QStringLiteral("https://example.org/a.png") << ImageStatus::Remote;
    QTest::newRow("without scheme") << QStringLiteral("//example.org/a.png") << ImageStatus::Remote;
    QTest::newRow("unknown media id") << QStringLiteral("https://mmbiz.qpic.cn/mmbiz_png/Unknown123/640")
                                      << ImageStatus::Remote;
    QTest::newRow("colon of full width") << QStringLiteral("https：//example.org/a.png") << ImageStatus::Remote;
    QTest::newRow("no colon") << QStringLiteral("https//example.org/a.png") << ImageStatus::Remote;
    QTest::newRow("a letter too many") << QStringLiteral("hhttps://example.org/a.png") << ImageStatus::Remote;
    QTest::newRow("too long") << QString(2'000'000, u'x') + QStringLiteral("/../a.png") << ImageStatus::Missing;
    QTest::newRow("script") << QStringLiteral("javascript:a.png") << ImageStatus::Missing;
    QTest::newRow("another repository's name")
        << QStringLiteral("https://cdn.jsdelivr.net/gh/x/y/icons/1.png") << ImageStatus::Remote;
    QTest::newRow("data") << QStringLiteral("data:image/png;base64,iVBORw0KGgo=") << ImageStatus::Embedded;
}

void TestImageResolver::referencesWithoutAFile()
{
    QFETCH(QString, url);
    QFETCH(ImageStatus, status);
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("pics/a.png"), pngHead(1, 1)));
    const ImageRef ref = resolved(folder, url);
    QCOMPARE(toString(ref.status), toString(status));
    QCOMPARE(toString(ref.how), QStringLiteral("none"));
    QVERIFY(ref.resolved.isEmpty());
    QCOMPARE(ref.reason == ImageReason::None, status == ImageStatus::Embedded);
}

void TestImageResolver::ambiguousNamesAreListed()
{
    TestFolder folder;
    for (int i = 0; i < 30; ++i)
        QVERIFY(folder.write(QStringLiteral("p%1/img_000.jpg").arg(i), "x"));
    const ImageRef ref = resolved(folder, QStringLiteral("elsewhere/img_000.jpg"));
    QCOMPARE(toString(ref.status), QStringLiteral("ambiguous"));
    QCOMPARE(ref.candidates.size(), 20);
}

void TestImageResolver::linksAndFifosAreRefused()
{
#ifdef Q_OS_UNIX
    TestFolder folder;
    TestFolder elsewhere;
    QVERIFY(elsewhere.write(QStringLiteral("secret.png"), pngHead(1, 1)));
    QVERIFY(folder.write(QStringLiteral("_posts/x.png"), pngHead(1, 1)));
    QVERIFY(QFile::link(elsewhere.path(QStringLiteral("secret.png")), folder.path(QStringLiteral("_posts/link.png"))));
    QCOMPARE(mkfifo(QFile::encodeName(folder.path(QStringLiteral("_posts/pipe.png"))).constData(), 0600), 0);
    QCOMPARE(toString(resolved(folder, QStringLiteral("link.png")).status), QStringLiteral("refused"));
    QCOMPARE(toString(resolved(folder, QStringLiteral("pipe.png")).status), QStringLiteral("refused"));
#else
    QSKIP("links and FIFOs are made with POSIX calls");
#endif
}

void TestImageResolver::fileThatBecameALinkIsRefused()
{
#ifdef Q_OS_UNIX
    TestFolder folder;
    TestFolder elsewhere;
    QVERIFY(elsewhere.write(QStringLiteral("secret.png"), pngHead(9, 9)));
    QVERIFY(folder.write(QStringLiteral("a.png"), pngHead(1, 1)));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QVERIFY(QFile::remove(folder.path(QStringLiteral("a.png"))));
    QVERIFY(QFile::link(elsewhere.path(QStringLiteral("secret.png")), folder.path(QStringLiteral("a.png"))));
    const QString url = QStringLiteral("a.png");
    const ImageResolver resolver(folder.path(), scan->others);
    const ImageRef ref = resolver.resolve(resolver.placeOf(QStringLiteral("x.md")), url, url, {});
    QCOMPARE(toString(ref.status), QStringLiteral("refused"));
    QCOMPARE(ref.width, 0);
#else
    QSKIP("links are made with POSIX calls");
#endif
}

void TestImageResolver::headersAreProbed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes + QByteArray(16, '\0') << QString::fromLatin1(expected);
    };
    row("png", pngHead(200, 100), "png 200x100");
    row("gif", QByteArray("GIF89a\x40\x01\xF0\x00", 10), "gif 320x240");
    row("jpeg", QByteArray("\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC2\x00\x11\x08\x00\xF0\x01\x40", 17), "jpeg 320x240");
    row("jpeg cut short", QByteArray("\xFF\xD8\xFF\xE0\xFF\xFF", 6), "jpeg 0x0");
    row("webp lossy", QByteArray("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A\x40\x01\xF0\x00", 30), "webp 320x240");
    row("webp lossless", QByteArray("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x3F\xC1\x3B\x00", 25), "webp 320x240");
    row("webp extended", QByteArray("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x3F\x01\x00\xEF\x00\x00", 30),
        "webp 320x240");
    row("bmp", QByteArray("BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x40\x01\0\0\x10\xFF\xFF\xFF", 26), "bmp 320x240");
    row("svg", "<?xml version=\"1.0\"?><svg width=\"320px\" height=\"240\">", "svg 320x240");
    row("svg with a box", "<svg viewBox=\"0 0 320 240\" width=\"100%\">", "svg 320x240");
    row("avif",
        QByteArray("\0\0\0\x1C"
                   "ftypavif\0\0\0\0ispe\0\0\0\0\0\0\x01\x40\0\0\0\xF0",
                   32),
        "avif 320x240");
    row("text", "只是一段文字，名叫 picture.png", " 0x0");
    row("nothing", "", " 0x0");
}

void TestImageResolver::headersAreProbed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("wrong.ext"), bytes));
    const ImageInfo info = probeImage(folder.path(QStringLiteral("wrong.ext")));
    QCOMPARE(QStringLiteral("%1 %2x%3").arg(info.format).arg(info.width).arg(info.height), expected);
}

QTEST_APPLESS_MAIN(TestImageResolver)
#include "tst_image_resolver.moc"
