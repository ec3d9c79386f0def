// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/presentation.h"
#include "library_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace shiwen;
using shiwen::test::LibraryFixture;

/// The archive that ships, all the way from its files to what is read, found and shown.
class TestSampleArchive : public QObject
{
    Q_OBJECT

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;

    ArticleSummary article(const QString &title)
    {
        for (const ArticleSummary &summary : LibraryFixture::find(*m_library, QString())) {
            if (summary.title == title)
                return summary;
        }
        return {};
    }

    QString shown(const QString &title, OutputFormat format)
    {
        const auto opened = m_library->openArticle(article(title).id).result();
        const auto text = opened ? present(*opened, format) : Result<QString>(opened.error());
        return text ? *text : text.error().message;
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        LibraryFixture::copyFolder(QStringLiteral(SHIWEN_ARCHIVE), m_fixture->folder());
        m_library = m_fixture->open();
        QVERIFY(m_library);
        QVERIFY(m_library->addFolder(m_fixture->folder()).result());
        const auto report = m_library->index().result();
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

    void cleanupTestCase() { m_library.reset(); }

    void everyArticleHasItsFields()
    {
        const auto articles = LibraryFixture::find(*m_library, QString());
        QVERIFY(articles.size() >= 12);
        QSet<QString> accounts;
        for (const ArticleSummary &summary : articles) {
            const char *name = qPrintable(summary.path);
            QVERIFY2(!summary.title.isEmpty() && summary.path.contains(summary.date), name);
            QCOMPARE(summary.author, QStringLiteral("转载"));
            QCOMPARE(summary.source, QStringLiteral("微信公众号"));
            QVERIFY2(!summary.account.isEmpty() && !summary.accountId.isEmpty(), name);
            QVERIFY2(!summary.tags.isEmpty() && !summary.excerpt.isEmpty() && summary.words > 100, name);
            QVERIFY(summary.status == ArticleStatus::Ok);
            accounts += summary.account;
        }
        QCOMPARE(accounts.size(), 4);
    }

    void theProfileBlockAndTheTitleAreNotShownAgain()
    {
        const QString text = shown(QStringLiteral("纸为什么会变黄"), OutputFormat::Text);
        QCOMPARE(text.count(QStringLiteral("纸为什么会变黄")), 1);
        QVERIFY(!text.contains(QStringLiteral("功能介绍")));
        QVERIFY(!text.contains(QStringLiteral("微信号")));
        QVERIFY(!text.contains(QStringLiteral("转载：")));
        QVERIFY(text.contains(QStringLiteral("旧书摊上")));
        const auto opened = m_library->openArticle(article(QStringLiteral("纸为什么会变黄")).id).result();
        QVERIFY(opened->article.introduction.startsWith(QStringLiteral("一间修书的小屋子")));
    }

    void boldClosesAndOpensNextToChinesePunctuation()
    {
        const QString html = shown(QStringLiteral("一份照片，三处存放：家庭备份的3-2-1办法"), OutputFormat::Html);
        QVERIFY(html.contains(QStringLiteral("<strong>备份不是技术问题，是次数问题。</strong>这一期")));
        QVERIFY(
            html.contains(QStringLiteral("<strong>“移动硬盘摔了一下，孩子从出生到五岁的照片都在里面。”</strong>他问")));
        QVERIFY(!html.contains(QStringLiteral("**")));
    }

    void aMaskedWordKeepsItsStars()
    {
        const QString text = shown(QStringLiteral("网页存下来，图片却丢了"), OutputFormat::Text);
        QCOMPARE(text.count(QStringLiteral("**")), 1);
        QVERIFY(text.contains(QStringLiteral("某**存盘助手，会")));
    }

    void brokenReferencesAreFoundAndTheMissingPictureIsNamed()
    {
        const auto opened = m_library->openArticle(article(QStringLiteral("网页存下来，图片却丢了")).id).result();
        QVERIFY(opened);
        const QList<ImageRef> refs = opened->article.imageRefs;
        QCOMPARE(refs.size(), 4);
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(refs.at(i).status == ImageStatus::Found);
        QVERIFY(refs.at(1).reference.startsWith(QStringLiteral("2022-12-24\n网页存下来")));
        QVERIFY(refs.at(1).reference.contains(QStringLiteral("\\\\")));
        QVERIFY(refs.at(3).status == ImageStatus::Missing);
        QVERIFY(refs.at(3).reason != ImageReason::None);
        QCOMPARE(LibraryFixture::titles(*m_library, QStringLiteral("has:missing-image")),
                 QStringList{QStringLiteral("网页存下来，图片却丢了")});
    }

    void aRemoteReferenceFindsTheFileOfItsMediaId()
    {
        const auto opened =
            m_library->openArticle(article(QStringLiteral("老照片翻拍：灯光、角度与白平衡")).id).result();
        QVERIFY(opened->article.imageRefs.last().how == ImageMatch::MediaId);
        QCOMPARE(opened->article.imageRefs.first().format, QStringLiteral("gif"));
        QCOMPARE(opened->article.imageRefs.at(1).format, QStringLiteral("webp"));
    }

    void searchesFindWhatAPersonExpects_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("two characters") << "胶带"
                                        << "信封、胶带与回形针：别再伤害旧信";
        QTest::newRow("one character") << "霉"
                                       << "【转】梅雨季护书指南";
        QTest::newRow("mixed") << "WAV"
                               << "口述史录音怎么保存";
        QTest::newRow("mixed run") << "M女士"
                                   << "网页存下来，图片却丢了";
        QTest::newRow("traditional finds simplified") << "硬盤體檢"
                                                      << "硬盘体检：五分钟看懂S.M.A.R.T.";
        QTest::newRow("simplified finds traditional") << "给文件取个好名字"
                                                      << "給文件取個好名字";
        QTest::newRow("phrase") << "\"两种介质\""
                                << "";
        QTest::newRow("and") << "光盘 染料"
                             << "光盘会坏吗？一次读盘实验";
        QTest::newRow("not") << "校验和 -指纹 -备份"
                             << "光盘会坏吗？一次读盘实验";
        QTest::newRow("account") << "account:纸间修复室 信封"
                                 << "信封、胶带与回形针：别再伤害旧信";
        QTest::newRow("tag and date") << "tag:备份 date:2019"
                                      << "一份照片，三处存放：家庭备份的3-2-1办法";
        QTest::newRow("English") << "fingerprint"
                                 << "How to Read a Checksum Without Fear";
    }

    void searchesFindWhatAPersonExpects()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const QStringList found = LibraryFixture::titles(*m_library, query);
        QCOMPARE(found.value(0), first);
    }

    void snippetsMarkTheOriginalCharacters()
    {
        const auto found = LibraryFixture::find(*m_library, QStringLiteral("電腦 未命名"));
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().snippet.contains(QStringLiteral("<mark>電腦</mark>")));
        const auto simplified = LibraryFixture::find(*m_library, QStringLiteral("电脑 未命名"));
        QVERIFY(simplified.first().snippet.contains(QStringLiteral("<mark>電腦</mark>")));
    }

    void languagesAreTold()
    {
        QCOMPARE(article(QStringLiteral("給文件取個好名字")).lang, QStringLiteral("zh-Hant"));
        QCOMPARE(article(QStringLiteral("纸为什么会变黄")).lang, QStringLiteral("zh-Hans"));
        QCOMPARE(article(QStringLiteral("How to Read a Checksum Without Fear")).lang, QStringLiteral("en"));
    }

    void facetsCountAccounts()
    {
        const auto counts = m_library->facets(QStringLiteral("account")).result();
        QVERIFY(counts);
        qint64 sum = 0;
        for (const FacetCount &count : *counts)
            sum += count.count;
        QCOMPARE(sum, LibraryFixture::find(*m_library, QString()).size());
        QCOMPARE(counts->first().value, QStringLiteral("备份夜谈"));
    }

    void jsonHasEveryKeyOfTheContract()
    {
        const auto opened = m_library->openArticle(article(QStringLiteral("纸为什么会变黄")).id).result();
        const auto json = QJsonDocument::fromJson(present(*opened, OutputFormat::Json)->toUtf8()).object();
        for (const char *key :
             {"id",       "path",           "folder",     "title",        "date",   "author",  "account", "account_id",
              "reposter", "source",         "url",        "archive_urls", "status", "lang",    "tags",    "words",
              "images",   "images_missing", "alternates", "conflicts",    "read",   "starred", "snippet", "score",
              "blocks",   "outline",        "image_refs"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QStringLiteral("url")), QJsonValue(QJsonValue::Null));
    }

    void theFilesAreAsTheyWere()
    {
        QDirIterator files(QStringLiteral(SHIWEN_ARCHIVE), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString copy = m_fixture->folder() + source.mid(QStringLiteral(SHIWEN_ARCHIVE).size());
            QCOMPARE(*readFile(copy, 1 << 24), *readFile(source, 1 << 24));
        }
    }
};

QTEST_GUILESS_MAIN(TestSampleArchive)
#include "tst_sample_archive.moc"
