// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/provenance.h"
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QTest>

using namespace shiwen;

namespace {

struct Taken {
    Provenance origin;
    QString rest; ///< text of what is left
};

/// Each line a paragraph of its own, as a parser may have it.
void partLines(std::vector<Node> &blocks)
{
    std::vector<Node> parted;
    for (Node &block : blocks) {
        if (block.type == NodeType::Blockquote)
            partLines(block.children);
        if (block.type != NodeType::Paragraph) {
            parted.push_back(std::move(block));
            continue;
        }
        parted.push_back({.type = NodeType::Paragraph});
        for (Node &node : block.children) {
            if (node.type == NodeType::Break)
                parted.push_back({.type = NodeType::Paragraph});
            else
                parted.back().children.push_back(std::move(node));
        }
    }
    blocks = std::move(parted);
}

Taken taken(const QString &markdown, const QString &title, bool parted)
{
    Document document = parseMarkdown(markdown, {Profile::Repost, title});
    if (parted)
        partLines(document.root.children);
    const Provenance origin = takeProvenance(document, title, markdown);
    return {origin, toText(document).trimmed().replace(QStringLiteral("\n\n"), QStringLiteral("\n"))};
}

/// What is read, and that paragraphs of single lines give the same.
Taken taken(const QString &markdown, const QString &title = QStringLiteral("梅雨季的书架"))
{
    const Taken whole = taken(markdown, title, false);
    const Taken parted = taken(markdown, title, true);
    for (const auto field : {&Provenance::account, &Provenance::accountId, &Provenance::introduction,
                             &Provenance::source, &Provenance::url, &Provenance::author, &Provenance::date})
        if (whole.origin.*field != parted.origin.*field)
            qFatal("paragraphs of single lines: %s, else: %s", qPrintable(parted.origin.*field),
                   qPrintable(whole.origin.*field));
    if (whole.rest != parted.rest)
        qFatal("paragraphs of single lines leave %s, else: %s", qPrintable(parted.rest), qPrintable(whole.rest));
    return whole;
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private slots:
    void seedDialectIsRead_data();
    void seedDialectIsRead();
    void bodyBelowTheProfileStays();
    void quotesOfSaversAreRead();
    void bylineBelowTheTitleIsRead();
    void remarkOfTheEditorIsNotShown();
    void ordinaryOpeningsAreLeftAlone_data();
    void ordinaryOpeningsAreLeftAlone();
};

void TestProvenance::seedDialectIsRead_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("introduction");
    QTest::newRow("on the same line") << QStringLiteral(
                                             "[江南藏书]\n**江南藏书**\n微信号gh_1a2b3c\n功能介绍教人护书。\n")
                                      << QStringLiteral("教人护书。");
    QTest::newRow("on the next line") << QStringLiteral(
                                             "[江南藏书]\n**江南藏书**\n微信号gh_1a2b3c\n功能介绍\n教人护书。\n")
                                      << QStringLiteral("教人护书。");
    QTest::newRow("with colons") << QStringLiteral("**江南藏书**\n微信号：gh_1a2b3c\n功能介绍：教人护书。\n")
                                 << QStringLiteral("教人护书。");
    QTest::newRow("without introduction") << QStringLiteral("[江南藏书]\n微信号 gh_1a2b3c\n") << QString();
}

void TestProvenance::seedDialectIsRead()
{
    QFETCH(QString, profile);
    QFETCH(QString, introduction);
    const Taken read = taken(QStringLiteral("<blockquote><p>转载：江南藏书<br>\n来源：微信公众号</p></blockquote>\n\n"
                                            "#梅雨季的书架\n%1\n先关窗。\n")
                                 .arg(profile));
    QCOMPARE(read.origin.account, QStringLiteral("江南藏书"));
    QCOMPARE(read.origin.accountId, QStringLiteral("gh_1a2b3c"));
    QCOMPARE(read.origin.introduction, introduction);
    QCOMPARE(read.origin.source, QStringLiteral("微信公众号"));
    QCOMPARE(read.rest, QStringLiteral("先关窗。"));
}

void TestProvenance::bodyBelowTheProfileStays()
{
    const QString body = QStringLiteral("第一句。\n").repeated(8);
    const Taken read = taken(QStringLiteral("**江南藏书**\n微信号jiangnan01\n功能介绍护书\n") + body);
    QCOMPARE(read.origin.introduction, QStringLiteral("护书"));
    QCOMPARE(read.rest, body.trimmed());
}

void TestProvenance::quotesOfSaversAreRead()
{
    const Taken read = taken(QStringLiteral("# 梅雨季的书架\n\n> 来源: 江南藏书\n\n> 发布时间: 2021-6-18\n\n"
                                            "> 原文链接: https://mp.weixin.qq.com/s/abc\n\n---\n\n先关窗。\n"));
    QCOMPARE(read.origin.source, QStringLiteral("江南藏书"));
    QCOMPARE(read.origin.account, QStringLiteral("江南藏书"));
    QCOMPARE(read.origin.date, QStringLiteral("2021-06-18"));
    QCOMPARE(read.origin.url, QStringLiteral("https://mp.weixin.qq.com/s/abc"));
    QCOMPARE(read.rest, QStringLiteral("先关窗。"));
}

void TestProvenance::bylineBelowTheTitleIsRead()
{
    const Taken read =
        taken(QStringLiteral("#  梅雨季的书架  \n原创 陆青  江南藏书   2021-06-18 15:06  \n  \n先关窗。  \n"));
    QCOMPARE(read.origin.author, QStringLiteral("陆青"));
    QCOMPARE(read.origin.account, QStringLiteral("江南藏书"));
    QCOMPARE(read.origin.date, QStringLiteral("2021-06-18T15:06:00+08:00"));
    QCOMPARE(read.rest, QStringLiteral("先关窗。"));
}

void TestProvenance::remarkOfTheEditorIsNotShown()
{
    QCOMPARE(taken(QStringLiteral("梅雨季把书架挪离外墙。\n\n预览时标签不可点")).rest,
             QStringLiteral("梅雨季把书架挪离外墙。"));
    const QString quoted = QStringLiteral("编辑器说“预览时标签不可点”，发出去就能点了。");
    QCOMPARE(taken(quoted).rest, quoted);
}

void TestProvenance::ordinaryOpeningsAreLeftAlone_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a quote") << QStringLiteral("> 书怕潮。\n\n正文。");
    QTest::newRow("a heading") << QStringLiteral("# 另一个题目\n\n正文。");
    QTest::newRow("a strong line") << QStringLiteral("**准备工具**\n吸水纸。");
    QTest::newRow("a word in the text") << QStringLiteral("微信号被盗怎么办？先冻结。");
    QTest::newRow("a rule") << QStringLiteral("甲\n\n---\n\n乙");
    QTest::newRow("origin in the text") << QStringLiteral("转载：请先联系我们\n然后再发。");
}

void TestProvenance::ordinaryOpeningsAreLeftAlone()
{
    QFETCH(QString, markdown);
    const Document whole = parseMarkdown(markdown, {Profile::Repost, {}});
    const Taken read = taken(markdown);
    QCOMPARE(read.rest, toText(whole).trimmed());
    QVERIFY(read.origin.account.isEmpty());
    QVERIFY(read.origin.accountId.isEmpty());
}

QTEST_APPLESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
