// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_links.h"

#include <QTest>

using namespace shiwen;

class TestOriginAddresses : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreReduced_data();
    void addressesAreReduced();
    void archivesAreKnown_data();
    void archivesAreKnown();
    void addressesAreFoundInText();
};

void TestOriginAddresses::addressesAreReduced_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(expected);
    };
    const char *whole = "https://mp.weixin.qq.com/s?__biz=MzA4==&mid=26&idx=1&sn=15c4";
    row("http://mp.weixin.qq.com/s?__biz=MzA4==&mid=26&idx=1&sn=15c4&chksm=f1&scene=21#wechat", whole);
    row("https://mp.weixin.qq.com/s?sn=15c4&idx=1&mid=26&__biz=MzA4%3D%3D", whole);
    row("http://mp.weixin.qq.com/s?__biz=MzA4==&amp;mid=26&amp;idx=1&amp;sn=15c4", whole);
    row("https://mp.weixin.qq.com/s/AbC-d_e?scene=1#rd", "https://mp.weixin.qq.com/s/AbC-d_e");
    row("https://mp.weixin.qq.com/mp/appmsg/show?__biz=MzA4==&appmsgid=26&itemidx=1&sign=15c4", whole);
    row("https://example.org/a?utm_source=x&id=7&spm=1.2#top", "https://example.org/a?id=7");
    row("https://example.org/#/a/7", "https://example.org/#/a/7");
    row("ftp://example.org/a", "");
    row("javascript:alert(1)", "");
    row("", "");
}

void TestOriginAddresses::addressesAreReduced()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(canonicalUrl(url), expected);
}

void TestOriginAddresses::archivesAreKnown_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("archive");
    QTest::newRow("web.archive.org") << QStringLiteral("https://web.archive.org/web/2020/https://example.org/a")
                                     << true;
    QTest::newRow("archive.ph") << QStringLiteral("https://archive.ph/AbCdE") << true;
    QTest::newRow("ghostarchive") << QStringLiteral("https://ghostarchive.org/archive/AbC") << true;
    QTest::newRow("another site") << QStringLiteral("https://notarchive.ph/AbC") << false;
    QTest::newRow("in the path") << QStringLiteral("https://example.org/archive.ph") << false;
    QTest::newRow("WeChat") << QStringLiteral("https://mp.weixin.qq.com/s/AbC") << false;
}

void TestOriginAddresses::archivesAreKnown()
{
    QFETCH(QString, url);
    QFETCH(bool, archive);
    QCOMPARE(isArchiveUrl(url), archive);
}

void TestOriginAddresses::addressesAreFoundInText()
{
    QCOMPARE(addressIn(u"见 https://example.org/a?b=1。再读"), QStringLiteral("https://example.org/a?b=1"));
    QCOMPARE(addressIn(u"(https://example.org/a)."), QStringLiteral("https://example.org/a"));
    QCOMPARE(addressIn(u"没有地址"), QString());
    QCOMPARE(originalOfArchive(QStringLiteral("https://web.archive.org/web/20200101/https://example.org/a#b")),
             QStringLiteral("https://example.org/a"));
    QCOMPARE(originalOfArchive(QStringLiteral("https://archive.ph/AbC")), QString());
}

QTEST_APPLESS_MAIN(TestOriginAddresses)
#include "tst_origin_addresses.moc"
