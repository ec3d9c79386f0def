// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_check.h"
#include "library/article_links.h"
#include "library_fixture.h"
#include "store/notebook.h"

using namespace shiwen;
using shiwen::test::LibraryFixture;

namespace {

const QString biz = QStringLiteral("MzA3MTIzNDU2Nw==");

LinkableArticle article(const QString &folder, const QString &path, const QString &title, const QString &url = {},
                        const QString &date = {})
{
    return {folder + u':' + path, folder, path, urlKey(url), title, date, {}};
}

QString longLink(const QString &mid, const QString &more = {})
{
    return QStringLiteral("https://mp.weixin.qq.com/s?__biz=%1&mid=%2&idx=1").arg(biz, mid) + more;
}

/// A site with dated posts, notes with equal names, and a second folder that holds one address again.
ArticleLinks sample()
{
    const QString site = QStringLiteral("站");
    const QString copy = QStringLiteral("副本");
    QList<LinkableArticle> articles{
        article(site, QStringLiteral("_posts/2021-12-24-旧纸怎样防潮.md"), QStringLiteral("旧纸怎样防潮？"),
                longLink(QStringLiteral("2247480001"), QStringLiteral("&sn=aaaa"))),
        article(site, QStringLiteral("_posts/2022-01-05-dry-the-box.md"), QStringLiteral("把盒子晾干"),
                QStringLiteral("https://mp.weixin.qq.com/s/Ab_cdEFgh1234")),
        article(site, QStringLiteral("notes/65% 湿度.md"), QStringLiteral("湿度")),
        article(site, QStringLiteral("notes/除湿机.md"), QStringLiteral("除湿机")),
        article(site, QStringLiteral("notes/甲/清单.md"), QStringLiteral("清单甲")),
        article(site, QStringLiteral("notes/乙/清单.md"), QStringLiteral("清单乙")),
        article(site, QStringLiteral("樟脑/index.md"), QStringLiteral("樟脑的用量")),
        article(site, QStringLiteral("_posts/2022-3-9-霉点.md"), QStringLiteral("霉点"),
                QStringLiteral("http://example.org/mould/")),
        article(copy, QStringLiteral("a.md"), QStringLiteral("旧纸怎样防潮？"), longLink(QStringLiteral("2247480001"))),
        article(copy, QStringLiteral("b.html"), QStringLiteral("只在副本"), longLink(QStringLiteral("2247480009"))),
    };
    articles[3].alternates = {QStringLiteral("页面/除湿机.html")};
    SiteConfig config;
    config.host = QStringLiteral("paper.example.com");
    config.basePath = QStringLiteral("blog");
    return {articles, {{site, config}}};
}

/// The page of an article in the site of a bundle.
QByteArray pageOf(const QString &bundle, const QString &id)
{
    QFile file(bundle);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto listing = checkZip(file, bundle);
    QByteArray page;
    for (const ZipEntry &entry : listing ? listing->entries : QList<ZipEntry>())
        if (entry.path.endsWith(QStringLiteral("site/%1.html").arg(id)))
            if (!readZipEntry(file, entry, [&page](QByteArrayView piece) -> Result<void> {
                    page += piece;
                    return {};
                }))
                return {};
    return page;
}

} // namespace

class TestLinkedArticles : public QObject
{
    Q_OBJECT

private slots:
    void aLinkMeansAnArticle_data();
    void aLinkMeansAnArticle();
    void aLinkMeansNone_data();
    void aLinkMeansNone();
    void theSameFolderComesFirst();
    void aLinkToItselfLeadsOut();
    void copiesOfOneAddressAreOneArticle();
    void theLibraryFollowsLinksAndLearnsOfChanges();
    void aBundleLinksItsPages();
};

void TestLinkedArticles::aLinkMeansAnArticle_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &url, const char *path) {
        QTest::newRow(name) << url << QString::fromUtf8(path);
    };
    const char *paper = "_posts/2021-12-24-旧纸怎样防潮.md";
    const char *box = "_posts/2022-01-05-dry-the-box.md";
    row("long", longLink(QStringLiteral("2247480001")), paper);
    row("long, more parameters", longLink(QStringLiteral("2247480001"), QStringLiteral("&sn=bbbb&chksm=1#rd")), paper);
    row("long, entities", longLink(QStringLiteral("2247480001")).replace(QLatin1String("&"), QLatin1String("&amp;")),
        paper);
    row("long, http",
        QString(longLink(QStringLiteral("2247480001"))).replace(QLatin1String("https"), QLatin1String("http")), paper);
    row("short", QStringLiteral("https://mp.weixin.qq.com/s/Ab_cdEFgh1234?scene=1"), box);
    row("passed on", QStringLiteral("https://link.example.net/?target=https%3A//mp.weixin.qq.com/s/Ab_cdEFgh1234"),
        box);
    row("archived", QStringLiteral("https://web.archive.org/web/2022/https://mp.weixin.qq.com/s/Ab_cdEFgh1234"), box);
    row("another page", QStringLiteral("https://example.org/mould#top"), "_posts/2022-3-9-霉点.md");
    row("beside", QStringLiteral("除湿机.md"), "notes/除湿机.md");
    row("beside, encoded", QStringLiteral("%E9%99%A4%E6%B9%BF%E6%9C%BA.md#%E4%B8%80"), "notes/除湿机.md");
    row("beside, another format", QStringLiteral("./除湿机.html"), "notes/除湿机.md");
    row("beside, no format", QStringLiteral("除湿机"), "notes/除湿机.md");
    row("a twin", QStringLiteral("../页面/除湿机.html"), "notes/除湿机.md");
    row("percent", QStringLiteral("65%25%20%E6%B9%BF%E5%BA%A6.md"), "notes/65% 湿度.md");
    row("percent, raw", QStringLiteral("65% 湿度.md"), "notes/65% 湿度.md");
    row("Windows", QStringLiteral("..\\notes\\除湿机.md"), "notes/除湿机.md");
    row("from the root", QStringLiteral("/notes/除湿机"), "notes/除湿机.md");
    row("root of the site", QStringLiteral("/blog/notes/除湿机.html"), "notes/除湿机.md");
    row("folder", QStringLiteral("../樟脑/"), "樟脑/index.md");
    row("permalink", QStringLiteral("/2021/12/24/旧纸怎样防潮/"), paper);
    row("permalink, encoded", QStringLiteral("/2021/12/24/%E6%97%A7%E7%BA%B8%E6%80%8E%E6%A0%B7%E9%98%B2%E6%BD%AE.html"),
        paper);
    row("permalink, unpadded", QStringLiteral("/blog/数字/2022/1/5/dry-the-box"), box);
    row("permalink of the host", QStringLiteral("https://paper.example.com/blog/2022/01/05/dry-the-box/"), box);
    row("post_url", QStringLiteral("{{ site.baseurl }}{% post_url 2022-01-05-dry-the-box %}"), box);
    row("post_url, as it is read", QStringLiteral("/2022-01-05-dry-the-box.md"), box);
    row("link", QStringLiteral("{% link _posts/2022-01-05-dry-the-box.md %}"), box);
    row("wikilink", QStringLiteral("旧纸怎样防潮？"), paper);
    row("wikilink without date", QStringLiteral("dry-the-box"), box);
    row("wikilink by title", QStringLiteral("把盒子晾干"), box);
    row("folder's name", QStringLiteral("樟脑"), "樟脑/index.md");
    row("somebody's machine", QStringLiteral("file:///C:/Users/me/notes/%E9%99%A4%E6%B9%BF%E6%9C%BA.html"),
        "notes/除湿机.md");
    row("by id", QStringLiteral("shiwen://article/站:notes/除湿机.md"), "notes/除湿机.md");
}

void TestLinkedArticles::aLinkMeansAnArticle()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    const LinkPlace from{QStringLiteral("站"), QStringLiteral("notes/今日.md"), {}};
    QCOMPARE(sample().target(from, url), QStringLiteral("站:") + path);
}

void TestLinkedArticles::aLinkMeansNone_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("fragment") << QStringLiteral("#除湿机");
    QTest::newRow("mail") << QStringLiteral("mailto:a@example.org");
    QTest::newRow("script") << QStringLiteral("javascript:除湿机");
    QTest::newRow("another article") << longLink(QStringLiteral("2247489999"));
    QTest::newRow("another index")
        << longLink(QStringLiteral("2247480001")).replace(QLatin1String("idx=1"), QLatin1String("idx=2"));
    QTest::newRow("another host") << QStringLiteral("https://other.example.com/blog/2022/01/05/dry-the-box/");
    QTest::newRow("another day") << QStringLiteral("/2022/01/06/dry-the-box/");
    QTest::newRow("another place") << QStringLiteral("../elsewhere/除湿机.md");
    QTest::newRow("above the folder") << QStringLiteral("../../除湿机.md");
    QTest::newRow("two of a name") << QStringLiteral("清单");
    QTest::newRow("no such name") << QStringLiteral("干燥剂");
}

void TestLinkedArticles::aLinkMeansNone()
{
    QFETCH(QString, url);
    QCOMPARE(sample().target({QStringLiteral("站"), QStringLiteral("notes/今日.md"), {}}, url), QString());
}

void TestLinkedArticles::theSameFolderComesFirst()
{
    const ArticleLinks links = sample();
    const LinkPlace inCopy{QStringLiteral("副本"), QStringLiteral("c.md"), {}};
    QCOMPARE(links.target(inCopy, longLink(QStringLiteral("2247480001"))), QStringLiteral("副本:a.md"));
    const LinkPlace inSite{QStringLiteral("站"), QStringLiteral("notes/甲/今日.md"), {}};
    QCOMPARE(links.target(inSite, longLink(QStringLiteral("2247480009"))), QStringLiteral("副本:b.html"));
    QCOMPARE(links.target(inSite, QStringLiteral("清单")), QStringLiteral("站:notes/甲/清单.md"));
    const LinkPlace elsewhere{QStringLiteral("第三"), QStringLiteral("x.md"), {}};
    QCOMPARE(links.target(elsewhere, longLink(QStringLiteral("2247480001"))), QString());
}

void TestLinkedArticles::aLinkToItselfLeadsOut()
{
    const LinkPlace self{QStringLiteral("副本"), QStringLiteral("a.md"),
                         urlKey(longLink(QStringLiteral("2247480001")))};
    QCOMPARE(sample().target(self, longLink(QStringLiteral("2247480001"), QStringLiteral("&sn=x"))), QString());
}

void TestLinkedArticles::copiesOfOneAddressAreOneArticle()
{
    const QString folder = QStringLiteral("站");
    const QString url = QStringLiteral("https://mp.weixin.qq.com/s/Ab_cdEFgh1234");
    const ArticleLinks links({article(folder, QStringLiteral("a/1.md"), QStringLiteral("一"), url),
                              article(folder, QStringLiteral("b/1.md"), QStringLiteral("一"), url)},
                             {});
    QCOMPARE(links.target({folder, QStringLiteral("c.md"), {}}, url), QStringLiteral("站:a/1.md"));
    QCOMPARE(links.target({folder, QStringLiteral("b/2.md"), {}}, url), QStringLiteral("站:b/1.md"));
}

void TestLinkedArticles::theLibraryFollowsLinksAndLearnsOfChanges()
{
    const LibraryFixture f;
    f.writeArticle(QStringLiteral("甲.md"), QStringLiteral("甲"), QStringLiteral("见[乙](乙.md)。"));
    auto library = f.open();
    QVERIFY(library->addFolder(f.folder()).result());
    QVERIFY(library->index().result());
    const ArticleSummary from = LibraryFixture::find(*library, QString()).value(0);
    auto linked = library->linkedArticle(from, QStringLiteral("乙.md")).result();
    QVERIFY(linked);
    QCOMPARE(*linked, QString());
    f.writeArticle(QStringLiteral("乙.md"), QStringLiteral("乙"), QStringLiteral("除湿"));
    QVERIFY(library->index().result());
    linked = library->linkedArticle(from, QStringLiteral("乙.md")).result();
    QVERIFY(linked);
    QCOMPARE(*linked, articleId(from.folder, QStringLiteral("乙.md")));
}

void TestLinkedArticles::aBundleLinksItsPages()
{
    const LibraryFixture f;
    f.writeArticle(QStringLiteral("甲/一.md"), QStringLiteral("一"),
                   QStringLiteral("见[二](%E4%BA%8C)，又见[三](../乙/三.html)。"));
    f.writeArticle(QStringLiteral("甲/二.md"), QStringLiteral("二"), QStringLiteral("除湿"));
    f.writeArticle(QStringLiteral("乙/三.md"), QStringLiteral("三"), QStringLiteral("樟脑"));
    auto library = f.open();
    QVERIFY(library->addFolder(f.folder()).result());
    QVERIFY(library->index().result());
    const QString bundle = f.path(QStringLiteral("all.zip"));
    QVERIFY(library->exportBundle({QString(), {}, bundle, false, true}).result());
    const auto from = articleId(QStringLiteral("归档"), QStringLiteral("甲/一.md"));
    const QByteArray page = pageOf(bundle, from);
    QVERIFY(!page.isEmpty());
    for (const char *path : {"甲/二.md", "乙/三.md"})
        QVERIFY(
            page.contains("../site/" + articleId(QStringLiteral("归档"), QString::fromUtf8(path)).toUtf8() + ".html"));
}

QTEST_GUILESS_MAIN(TestLinkedArticles)
#include "tst_linked_articles.moc"
