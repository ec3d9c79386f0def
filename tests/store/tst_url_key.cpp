// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notebook.h"

#include <QTest>

using namespace shiwen;

class TestUrlKey : public QObject
{
    Q_OBJECT

private slots:
    void sameArticle_data();
    void sameArticle();
    void anotherArticle_data();
    void anotherArticle();
    void nothingIsNothing();
};

namespace {

const char longLink[] = "https://mp.weixin.qq.com/"
                        "s?__biz=MzA5MTIzNDU2Nw==&mid=2650001111&idx=1&sn=0a1b2c3d&chksm=88&scene=21#wechat_redirect";
const char shortLink[] = "https://mp.weixin.qq.com/s/aBcD-eFg_1";

} // namespace

void TestUrlKey::sameArticle_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const char *left, const char *right) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right);
    };
    row("order, scheme", longLink, "http://mp.weixin.qq.com/s?sn=0a1b2c3d&idx=1&mid=2650001111&__biz=MzA5MTIzNDU2Nw==");
    row("escapes", longLink, "https://MP.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw%3D%3D&mid=2650001111&idx=1&sn=0a1b2c3d");
    row("entities", longLink,
        "https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&amp;mid=2650001111&amp;idx=1&amp;sn=0a1b2c3d");
    row("old form", longLink,
        "http://mp.weixin.qq.com/mp/appmsg/show?__biz=MzA5MTIzNDU2Nw==&appmsgid=2650001111&itemidx=1&sn=0a1b2c3d");
    row("short", shortLink, "http://mp.weixin.qq.com/s/aBcD-eFg_1?scene=25#wechat_redirect");
    row("fragment", "https://example.org/a?b=1#c", "https://example.org/a?b=1#d");
    row("space", "https://example.org/a", " https://EXAMPLE.org/a\n");
}

void TestUrlKey::sameArticle()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(!urlKey(left).isEmpty());
    QCOMPARE(urlKey(right), urlKey(left));
}

void TestUrlKey::anotherArticle_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const char *left, const char *right) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right);
    };
    row("second of the same day", longLink,
        "https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2650001111&idx=2&sn=0a1b2c3d");
    row("short id", shortLink, "https://mp.weixin.qq.com/s/aBcD-eFg_2");
    row("case of a short id", shortLink, "https://mp.weixin.qq.com/s/abcd-efg_1");
    row("other pages of the host", "https://mp.weixin.qq.com/cgi-bin/a?x=1", "https://mp.weixin.qq.com/cgi-bin/a?x=2");
    row("query", "https://example.org/a?b=1", "https://example.org/a?b=2");
}

void TestUrlKey::anotherArticle()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(urlKey(left) != urlKey(right));
}

void TestUrlKey::nothingIsNothing()
{
    QCOMPARE(urlKey({}), QString());
    QCOMPARE(urlKey(QStringLiteral("  ")), QString());
}

QTEST_GUILESS_MAIN(TestUrlKey)
#include "tst_url_key.moc"
