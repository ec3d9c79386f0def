// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/picture_check.h"
#include "library_fixture.h"

#include <QBuffer>
#include <QImage>

#include <cstdio>

using namespace shiwen;
using shiwen::test::LibraryFixture;

namespace {

QByteArray picture(const char *format)
{
    QImage image(60, 40, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, x * y % 256));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// Lines of path, kind and severity.
QStringList findingsOf(Library &library)
{
    QStringList lines;
    const auto findings = library.examine().result();
    if (!findings)
        return {findings.error().message};
    for (const Finding &finding : *findings)
        lines += QStringLiteral("%1 %2 %3").arg(finding.path, finding.kind, toString(finding.severity));
    return lines;
}

} // namespace

/// What doctor finds, and that it finds nothing where nothing is wrong.
class TestExamination : public QObject
{
    Q_OBJECT

private slots:
    void aSoundLibraryHasNoFindings()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文\n\n![](图/一.png)"));
        f.write(QStringLiteral("图/一.png"), picture("png"));
        auto library = f.open();
        QCOMPARE(findingsOf(*library), QStringList());
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QCOMPARE(findingsOf(*library), QStringList());
    }

    void picturesAreToldByWhatAilsThem()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"),
                       QStringLiteral("![](图/无.png)\n\n![](图/断.png)\n\n![](图/文.jpg)\n\n![](图/好.jpg)\n\n"
                                      "![](https://example.org/远.png)\n\n![](https://example.org/远二.png)"));
        f.write(QStringLiteral("图/断.png"), picture("png").chopped(30));
        f.write(QStringLiteral("图/文.jpg"), "<html><body>404 Not Found</body></html>");
        f.write(QStringLiteral("图/好.jpg"), picture("jpg"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QStringList found = findingsOf(*library);
        found.sort();
        QCOMPARE(
            found,
            (QStringList{QStringLiteral("a.md picture-damaged warning"), QStringLiteral("a.md picture-damaged warning"),
                         QStringLiteral("a.md picture-missing warning"), QStringLiteral("a.md picture-remote note")}));
    }

    void duplicatesNameTheFirst()
    {
        const LibraryFixture f;
        const QByteArray bytes = "# 甲\n\n同样的字节。\n";
        f.write(QStringLiteral("a.md"), bytes);
        f.write(QStringLiteral("b.md"), bytes);
        const QByteArray linked = "---\ntitle: 乙\nurl: https://mp.weixin.qq.com/s/abcDEF\n---\n\n正文";
        f.write(QStringLiteral("c.md"), linked + "一。\n");
        f.write(QStringLiteral("d.md"), linked + "二。\n");
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto findings = library->examine().result();
        QVERIFY(findings);
        QCOMPARE(findings->size(), 2);
        QCOMPARE(findings->at(0).path, QStringLiteral("b.md"));
        QCOMPARE(findings->at(0).kind, QStringLiteral("duplicate"));
        QVERIFY(findings->at(0).detail.contains(QStringLiteral("归档/a.md")));
        QCOMPARE(findings->at(1).path, QStringLiteral("d.md"));
        QCOMPARE(findings->at(1).kind, QStringLiteral("duplicate-url"));
    }

    void whatCannotBeReadIsAnError()
    {
#ifdef Q_OS_UNIX
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        f.write(QStringLiteral("空.md"), "");
        QFile odd(QFile::decodeName(f.folder().toLocal8Bit() + "/x.md"));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.close();
        QVERIFY(rename(odd.fileName().toLocal8Bit().constData(),
                       (f.folder().toLocal8Bit() + "/\xC4\xE3.md").constData()) == 0);
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QStringList found = findingsOf(*library);
        found.sort();
        QCOMPARE(found.size(), 2);
        QVERIFY2(found.first().endsWith(QStringLiteral(".md name error")), qPrintable(found.first()));
        QCOMPARE(found.last(), QStringLiteral("空.md empty note"));
        // Its name mended, the trouble is over.
        QVERIFY(rename((f.folder().toLocal8Bit() + "/\xC4\xE3.md").constData(),
                       (f.folder().toLocal8Bit() + "/你.md").constData()) == 0);
        QVERIFY(library->index().result());
        QCOMPARE(findingsOf(*library).filter(QStringLiteral("name")), QStringList());
#endif
    }

    void aFolderThatIsAwayIsAllThatIsTold()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("![](无.png)"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QVERIFY(QDir().rename(f.folder(), f.path(QStringLiteral("away"))));
        QVERIFY(library->index().result());
        QCOMPARE(findingsOf(*library), QStringList{QStringLiteral(" offline warning")});
    }

    void theEndOfAPictureIsLookedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QByteArray &bytes, PictureState state) {
            QTest::newRow(name) << bytes << int(state);
        };
        for (const char *format : {"png", "jpg", "bmp"}) {
            row(format, picture(format), PictureState::Sound);
            row(qPrintable(QLatin1String(format) + QStringLiteral(" cut")), picture(format).chopped(200),
                PictureState::Cut);
        }
        row("bytes after the end", picture("jpg") + QByteArray(5000, 'x'), PictureState::Sound);
        const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        row("gif", gif, PictureState::Sound);
        row("gif cut", gif.chopped(1), PictureState::Cut);
        row("svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'></svg>\n", PictureState::Sound);
        row("svg cut", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'><g>", PictureState::Cut);
        const QByteArray webp("RIFF\x16\0\0\0WEBPVP8L\x09\0\0\0\x2F\0\0\0\0\0\0\0\0\0", 30);
        row("webp", webp, PictureState::Sound);
        row("webp cut", webp.chopped(6), PictureState::Cut);
        row("text", "<html>404, there is no such picture here</html>", PictureState::NoPicture);
        row("empty", "", PictureState::NoPicture);
    }

    void theEndOfAPictureIsLookedAt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        const LibraryFixture f;
        f.write(QStringLiteral("图"), bytes);
        QCOMPARE(int(checkPicture(f.folder() + QStringLiteral("/图"), {})), state);
        QCOMPARE(checkPicture(f.folder() + QStringLiteral("/无"), {}), PictureState::Gone);
    }

    void twinsAreOneArticleThroughTheWholeLibrary()
    {
        const LibraryFixture f;
        const QByteArray page = "<!doctype html><html><head><meta charset=utf-8><title>晒书</title></head><body><div "
                                "id=\"js_content\"><p>伏天晒书，一本一本翻开。</p></div></body></html>";
        f.write(QStringLiteral("晒书/晒书.html"), page);
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto before = LibraryFixture::find(*library, QStringLiteral("伏天"));
        QCOMPARE(before.size(), 1);
        QVERIFY(library->changeMarks({before.first().id}, {.starred = true}).result());

        f.write(QStringLiteral("晒书/晒书.md"), "# 晒书\n\n伏天晒书，一本一本翻开。\n");
        QVERIFY(library->index().result());
        const auto after = LibraryFixture::find(*library, QStringLiteral("伏天"));
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().path, QStringLiteral("晒书/晒书.md"));
        QCOMPARE(after.first().alternates, QStringList{QStringLiteral("晒书/晒书.html")});
        QVERIFY(after.first().starred);
        QCOMPARE(findingsOf(*library), QStringList());
        const auto opened = library->openArticle(f.folder() + QStringLiteral("/晒书/晒书.html")).result();
        QVERIFY(opened);
        QCOMPARE(opened->article.summary.path, QStringLiteral("晒书/晒书.html"));

        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/晒书/晒书.md")));
        QVERIFY(library->index().result());
        const auto again = LibraryFixture::find(*library, QStringLiteral("伏天"));
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().path, QStringLiteral("晒书/晒书.html"));
        QVERIFY(again.first().starred);
    }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
