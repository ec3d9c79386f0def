// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace shiwen;

class TestSite : public QObject
{
    Q_OBJECT

private slots:
    void writesListPagesAndStyle();
    void listIsGroupedByYear();
    void everyPageForbidsScriptAndNetwork();
    void picturesAreRelativeFiles();
    void missingPicturesShowTheirReference();
    void cellsAreAlignedWithoutStyleAttributes();
    void linksBetweenArticlesStayInside();
    void textFromOutsideIsEscaped();
    void languageOfPages();
    void bytesDoNotDependOnOrder();
    void failureOfTheSinkEndsTheWork();
    void cancelEndsTheWork();
};

namespace {

Article article(const QString &path, const QString &title, const QString &date)
{
    Article article;
    ArticleSummary &summary = article.summary;
    summary.folder = QStringLiteral("旧文");
    summary.path = path;
    summary.id = articleId(summary.folder, path);
    summary.title = title;
    summary.date = date;
    summary.account = QStringLiteral("纸堆里的人");
    summary.lang = QStringLiteral("zh-Hans");
    summary.tags = QStringList{QStringLiteral("备份")};
    return article;
}

ImageRef imageRef(const QString &url, const QString &resolved)
{
    ImageRef ref;
    ref.reference = url;
    ref.url = url;
    ref.resolved = resolved;
    ref.status = resolved.isEmpty() ? ImageStatus::Missing : ImageStatus::Found;
    return ref;
}

Node paragraph(std::vector<Node> children)
{
    Node node{.type = NodeType::Paragraph};
    node.children = std::move(children);
    return node;
}

Node link(const QString &url, const QString &text)
{
    Node node{.type = NodeType::Link, .url = url};
    node.children.push_back(Node{.type = NodeType::Text, .value = text});
    return node;
}

SiteContents sample()
{
    SiteContents contents;
    Article first =
        article(QStringLiteral("2021/怎样备份.md"), QStringLiteral("怎样备份"), QStringLiteral("2021-12-24"));
    first.summary.url = QStringLiteral("https://mp.example.com/s/abc");
    first.imageRefs = {imageRef(QStringLiteral("图/50% 曲线.png"), QStringLiteral("2021/图/50% 曲线.png")),
                       imageRef(QStringLiteral("2021-12-24\n不见了.png"), QString())};
    const Article second =
        article(QStringLiteral("2019/纸张.md"), QStringLiteral("纸张怎样变老"), QStringLiteral("2019-03-02"));
    Article third = article(QStringLiteral("notes.md"), QStringLiteral("<b>Notes & \u202Emore</b>"), QString());
    third.summary.lang = QStringLiteral("en");
    contents.articles = {first, second, third};
    contents.document = [](const Article &of) -> Result<Document> {
        Document document;
        if (of.summary.path.startsWith(QLatin1String("2021")))
            document.root.children.push_back(paragraph(
                {Node{.type = NodeType::Image, .value = QStringLiteral("曲线"), .url = of.imageRefs.at(0).url},
                 Node{.type = NodeType::Image, .url = of.imageRefs.at(1).url}}));
        else
            document.root.children.push_back(
                paragraph({link(QStringLiteral("../2021/怎样备份.md"), QStringLiteral("甲")),
                           link(QStringLiteral("http://mp.example.com/s/abc#x"), QStringLiteral("乙")),
                           link(QStringLiteral("https://example.org/?a=1&b=2"), QStringLiteral("丙")),
                           link(QStringLiteral("../../../外.md"), QStringLiteral("丁")),
                           link(QStringLiteral("javascript:alert(1)"), QStringLiteral("戊"))}));
        return document;
    };
    contents.linkedArticle = [](const Article &of, const QString &url) {
        const bool known =
            url == QStringLiteral("../2021/怎样备份.md") || url == QStringLiteral("http://mp.example.com/s/abc#x");
        return known ? articleId(of.summary.folder, QStringLiteral("2021/怎样备份.md")) : QString();
    };
    contents.fileLocation = [](const QString &label, const QString &path) {
        return path.contains(QLatin1String("..")) || path.contains(QLatin1String("javascript"))
                   ? QString()
                   : QLatin1String("library/") + label + QLatin1Char('/') + path;
    };
    return contents;
}

using Files = QMap<QString, QByteArray>;

Files written(SiteContents contents)
{
    Files files;
    contents.sink = [&files](const QString &path, const QByteArray &bytes) -> Result<void> {
        files.insert(path, bytes);
        return {};
    };
    return writeSite(contents) ? files : Files();
}

QString pageOf(const Files &files, const QString &path)
{
    return QString::fromUtf8(
        files.value(QLatin1String("site/") + articleId(QStringLiteral("旧文"), path) + QLatin1String(".html")));
}

} // namespace

void TestSite::writesListPagesAndStyle()
{
    const Files files = written(sample());
    QCOMPARE(files.size(), 5);
    QVERIFY(files.value(QStringLiteral("site/style.css")).contains("prefers-color-scheme: dark"));
    QVERIFY(files.value(QStringLiteral("site/style.css")).contains("@media print"));
    QVERIFY(files.contains(QStringLiteral("index.html")));
}

void TestSite::listIsGroupedByYear()
{
    const QString list = QString::fromUtf8(written(sample()).value(QStringLiteral("index.html")));
    const qsizetype newer = list.indexOf(QLatin1String("id=\"y2021\""));
    const qsizetype older = list.indexOf(QLatin1String("id=\"y2019\""));
    const qsizetype undated = list.indexOf(QLatin1String("id=\"undated\""));
    QVERIFY(0 < newer && newer < older && older < undated);
    const qsizetype paper = list.indexOf(QStringLiteral(">纸张怎样变老</a>"));
    QVERIFY(older < paper && paper < undated);
    QVERIFY(list.contains(QStringLiteral("<li>备份</li>")));
    QVERIFY(list.contains(QStringLiteral("<span class=\"account\">纸堆里的人</span>")));
    QCOMPARE(list.count(QLatin1String("<section")), list.count(QLatin1String("</section>")));
}

void TestSite::everyPageForbidsScriptAndNetwork()
{
    const Files files = written(sample());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".html")))
            continue;
        QVERIFY(file->contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"));
        QVERIFY(!file->contains("<script"));
        QVERIFY(!file->contains("javascript:"));
        QVERIFY(!file->contains("src=\"http"));
        QVERIFY(!file->contains(" style=\""));
    }
}

void TestSite::picturesAreRelativeFiles()
{
    const QString page = pageOf(written(sample()), QStringLiteral("2021/怎样备份.md"));
    const QRegularExpression source(QStringLiteral("<img src=\"([^\"]+)\" alt=\"曲线\""));
    const auto match = source.match(page);
    QVERIFY(match.hasMatch());
    const QString expected = QStringLiteral("../library/旧文/2021/图/50% 曲线.png");
    QCOMPARE(QUrl::fromPercentEncoding(match.captured(1).toLatin1()), expected);
    QVERIFY(!match.captured(1).contains(QLatin1Char(' ')));
}

void TestSite::missingPicturesShowTheirReference()
{
    const QString page = pageOf(written(sample()), QStringLiteral("2021/怎样备份.md"));
    QVERIFY(page.contains(
        QStringLiteral("<span class=\"missing\"><b>图片缺失</b> <code>2021-12-24 不见了.png</code></span>")));
    QCOMPARE(page.count(QLatin1String("<img")), 1);
}

void TestSite::cellsAreAlignedWithoutStyleAttributes()
{
    SiteContents contents = sample();
    contents.document = [](const Article &) -> Result<Document> {
        Node cell{.type = NodeType::TableCell, .align = Alignment::Right};
        cell.children.push_back(Node{.type = NodeType::Text, .value = QStringLiteral(" style=\"text-align: right\"")});
        Node row{.type = NodeType::TableRow};
        row.children.push_back(cell);
        Node table{.type = NodeType::Table};
        table.children.push_back(row);
        Document document;
        document.root.children.push_back(table);
        return document;
    };
    const QString page = pageOf(written(contents), QStringLiteral("notes.md"));
    QVERIFY(page.contains(QLatin1String("<td class=\"right\"> style=&quot;text-align: right&quot;</td>")));
}

void TestSite::linksBetweenArticlesStayInside()
{
    const QString page = pageOf(written(sample()), QStringLiteral("2019/纸张.md"));
    const QString inside = QLatin1String("<a href=\"../site/") +
                           articleId(QStringLiteral("旧文"), QStringLiteral("2021/怎样备份.md")) +
                           QLatin1String(".html\">");
    QVERIFY(page.contains(inside + QStringLiteral("甲</a>")));
    QVERIFY(page.contains(inside + QStringLiteral("乙</a>")));
    QVERIFY(page.contains(QStringLiteral("<a href=\"https://example.org/?a=1&amp;b=2\">丙</a>")));
    for (const QString &text : {QStringLiteral("丁"), QStringLiteral("戊")}) {
        QVERIFY(page.contains(text));
        QVERIFY(!page.contains(text + QLatin1String("</a>")));
    }
}

void TestSite::textFromOutsideIsEscaped()
{
    const Files files = written(sample());
    for (const QString &page :
         {pageOf(files, QStringLiteral("notes.md")), QString::fromUtf8(files.value(QStringLiteral("index.html")))}) {
        QVERIFY(page.contains(QLatin1String("&lt;b&gt;Notes &amp; ")));
        QVERIFY(!page.contains(QChar(0x202E)));
    }
}

void TestSite::languageOfPages()
{
    const Files files = written(sample());
    QVERIFY(pageOf(files, QStringLiteral("notes.md")).contains(QLatin1String("<html lang=\"en\">")));
    QVERIFY(pageOf(files, QStringLiteral("notes.md")).contains(QLatin1String("All articles")));
    QVERIFY(pageOf(files, QStringLiteral("2019/纸张.md")).contains(QLatin1String("<html lang=\"zh-Hans\">")));
    QVERIFY(files.value(QStringLiteral("index.html")).contains("<html lang=\"zh-Hans\">"));
}

void TestSite::bytesDoNotDependOnOrder()
{
    SiteContents contents = sample();
    const Files files = written(contents);
    std::reverse(contents.articles.begin(), contents.articles.end());
    QVERIFY(!files.isEmpty());
    QCOMPARE(written(contents), files);
}

void TestSite::failureOfTheSinkEndsTheWork()
{
    SiteContents contents = sample();
    int calls = 0;
    contents.sink = [&calls](const QString &, const QByteArray &) -> Result<void> {
        return ++calls == 3 ? Result<void>(Error{ErrorCode::Disk, QStringLiteral("the disk is full")}) : Result<void>();
    };
    const auto result = writeSite(contents);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Disk);
    QCOMPARE(calls, 3);
}

void TestSite::cancelEndsTheWork()
{
    SiteContents contents = sample();
    contents.sink = [](const QString &, const QByteArray &) {
        return Result<void>();
    };
    const auto result = writeSite(contents, {{}, [] {
                                                 return true;
                                             }});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
