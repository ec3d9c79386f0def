// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;
using Kind = LinkTarget::Kind;

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void leadsWhereItMay_data();
    void leadsWhereItMay();
    void aLinkOnDiskDoesNotLeadOut();
    void namesTheHostAsTheNetworkDoes();
};

void TestLinks::leadsWhereItMay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("article");
    const auto row = [](const char *name, const QString &url, Kind kind, const QString &article = {}) {
        QTest::newRow(name) << url << int(kind) << article;
    };
    row("web", QStringLiteral("https://example.org/a"), Kind::Outside);
    row("mail", QStringLiteral("mailto:a@example.org"), Kind::Outside);
    row("no host", QStringLiteral("https:///etc/passwd"), Kind::Refused);
    row("file", QStringLiteral("file:///etc/passwd"), Kind::Refused);
    row("file of an article", QStringLiteral("file:///root/b.md"), Kind::Refused);
    row("script", QStringLiteral("javascript:alert(1)"), Kind::Refused);
    row("data", QStringLiteral("data:text/html,x"), Kind::Refused);
    row("share", QStringLiteral("//server/share/a.md"), Kind::Refused);
    row("fragment", QStringLiteral("#第二节"), Kind::Fragment);
    row("beside", QStringLiteral("b.md"), Kind::Article, QStringLiteral("/root/2021/b.md"));
    row("encoded", QStringLiteral("%E7%BA%B8.html#x"), Kind::Article, QStringLiteral("/root/2021/纸.html"));
    row("above, inside", QStringLiteral("../2022/c.markdown"), Kind::Article, QStringLiteral("/root/2022/c.markdown"));
    row("from the root", QStringLiteral("/2022/c.htm"), Kind::Article, QStringLiteral("/root/2022/c.htm"));
    row("outside", QStringLiteral("../../other/c.md"), Kind::Refused);
    row("outside, encoded", QStringLiteral("%2e%2e/%2e%2e/other/c.md"), Kind::Refused);
    row("a program", QStringLiteral("run.sh"), Kind::Refused);
    row("an article's address", QStringLiteral("shiwen://article/abcdefghijklmnop"), Kind::Article,
        QStringLiteral("abcdefghijklmnop"));
}

void TestLinks::leadsWhereItMay()
{
    QFETCH(QString, url);
    const LinkTarget target = linkTarget(QUrl(url), QStringLiteral("/root"), QStringLiteral("2021/a.md"));
    QTEST(int(target.kind), "kind");
    QTEST(target.article, "article");
}

void TestLinks::aLinkOnDiskDoesNotLeadOut()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("added")));
    QFile secret(dir.filePath(QStringLiteral("secret.md")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.close();
    if (!QFile::link(secret.fileName(), dir.filePath(QStringLiteral("added/here.md"))))
        QSKIP("no symbolic links on this system");
    const LinkTarget target =
        linkTarget(QUrl(QStringLiteral("here.md")), dir.filePath(QStringLiteral("added")), QStringLiteral("a.md"));
    QCOMPARE(int(target.kind), int(Kind::Refused));
}

void TestLinks::namesTheHostAsTheNetworkDoes()
{
    QCOMPARE(linkOwner(QUrl(QStringLiteral("https://user@例子.org:8080/x"))), QStringLiteral("xn--fsqu00a.org"));
    QCOMPARE(linkOwner(QUrl(QStringLiteral("mailto:a@example.org?subject=x"))), QStringLiteral("a@example.org"));
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
