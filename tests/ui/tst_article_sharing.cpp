// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_sharing.h"
#include "markup/writers.h"
#include "reader_fixture.h"

#include <QDir>
#include <QMimeData>
#include <QTest>

using namespace shiwen;

class TestArticleSharing : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void richTextHasThePictures();
    void plainTextHasNoObjectCharacters();
    void markdownReadsBack();
    void whatIsUnknownIsLeftOut();
    void namesItsFile();

private:
    [[nodiscard]] OpenArticle sample() const;
};

OpenArticle TestArticleSharing::sample() const
{
    OpenArticle open =
        article({paragraph(QStringLiteral("书要翻着晒 <b>*不*</b>")), picture(QStringLiteral("pics/晒 书.png")),
                 picture(QStringLiteral("https://example.org/far.png"))});
    ArticleSummary &summary = open.article.summary;
    summary.title = QStringLiteral("晒书记 & 防霉");
    summary.account = QStringLiteral("纸上时光");
    summary.date = QStringLiteral("2021-05-06T08:00:00+08:00");
    summary.url = QStringLiteral("https://example.org/a");
    summary.path = QStringLiteral("2021/晒书.md");
    ImageRef near;
    near.resolved = QStringLiteral("pics/晒 书.png");
    open.article.imageRefs = {near, ImageRef()};
    return open;
}

void TestArticleSharing::richTextHasThePictures()
{
    const auto copied = clipboardArticle(sample());
    const QString html = copied->html();
    QVERIFY(html.startsWith(QStringLiteral("<h1>晒书记 &amp; 防霉</h1>")));
    QVERIFY(html.contains(QStringLiteral("纸上时光 · 2021-05-06 · https://example.org/a")));
    const QUrl picture = QUrl::fromLocalFile(QDir(m_folder.path()).filePath(QStringLiteral("pics/晒 书.png")));
    QVERIFY(html.contains(QStringLiteral("src=\"%1\"").arg(picture.toString(QUrl::FullyEncoded))));
    QVERIFY2(!html.contains(QStringLiteral("far.png")), "a picture would be loaded from the network");
    QVERIFY(!html.contains(QStringLiteral("<b>")));
}

void TestArticleSharing::plainTextHasNoObjectCharacters()
{
    const QString text = clipboardArticle(sample())->text();
    QVERIFY(
        text.startsWith(QStringLiteral("晒书记 & 防霉\n纸上时光 · 2021-05-06 · https://example.org/a\n\n书要翻着晒")));
    QVERIFY(!text.contains(QChar(QChar::ObjectReplacementCharacter)));
}

void TestArticleSharing::markdownReadsBack()
{
    const auto markdown = markdownArticle(sample());
    QVERIFY(markdown.has_value());
    QVERIFY(markdown->startsWith(QStringLiteral("# 晒书记 & 防霉\n\n纸上时光 · 2021-05-06 · ")));
    QVERIFY(markdown->contains(QStringLiteral("![](")));
    QVERIFY2(!markdown->contains(QStringLiteral("<b>*不*</b>")), "text would be read as markup");
}

void TestArticleSharing::whatIsUnknownIsLeftOut()
{
    OpenArticle open = sample();
    open.article.summary.account.clear();
    open.article.summary.date.clear();
    open.article.summary.url.clear();
    QVERIFY(clipboardArticle(open)->text().startsWith(QStringLiteral("晒书记 & 防霉\n\n书要翻着晒")));
    QVERIFY(!clipboardArticle(open)->html().contains(QStringLiteral("<p></p>")));
}

void TestArticleSharing::namesItsFile()
{
    QCOMPARE(articleFile(sample()), QDir(m_folder.path()).filePath(QStringLiteral("2021/晒书.md")));
}

QTEST_MAIN(TestArticleSharing)
#include "tst_article_sharing.moc"
