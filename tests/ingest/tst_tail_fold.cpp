// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tail_fold.h"
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"老照片怕光，也怕潮。挂在墙上的那一张，隔几年就要换到阴面去，不然颜色一年比一年淡。\n\n"
                     "收进相册以前先用软毛刷掸一遍，背面不要写字，更不要贴胶带，胶会渗到正面来。\n\n"_s;

/// The text of what is folded, or nothing.
QString folded(const QString &markdown)
{
    Document document = parseMarkdown(markdown, {});
    const QString whole = toText(document);
    foldTail(document);
    if (toText(document) != whole)
        return u"(the text changed)"_s;
    QString found;
    for (const Node &block : document.root.children) {
        if (block.type != NodeType::Fold)
            continue;
        Document fold;
        fold.root = block;
        found += toText(fold);
    }
    return found;
}

} // namespace

/// What WeChat writes below an article is folded, and nothing else.
class TestTailFold : public QObject
{
    Q_OBJECT

private slots:
    void tailsAreFolded_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::newRow("follow and scan") << u"长按下方二维码关注我们\n\n![](qr.png)\n\n觉得有用，请点个在看"_s;
        QTest::newRow("other articles") << u"**往期推荐**\n\n[旧书怎样去霉](a.md)\n\n[三个备份够不够](b.md)\n\n"
                                           "点赞、在看，谢谢你"_s;
        QTest::newRow("a list of them") << u"推荐阅读\n\n- 磁带还能听吗\n- 光盘的寿命\n- 硬盘要不要转"_s;
        QTest::newRow("with a rule") << u"欢迎关注公众号：纸间修复室\n\n---\n\n![](qr.png)"_s;
    }

    void tailsAreFolded()
    {
        QFETCH(QString, tail);
        const QString found = folded(body + tail);
        QCOMPARE(found, toText(parseMarkdown(tail, {})));
    }

    void articlesAreNot_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("no tail") << body;
        QTest::newRow("one line alone") << QString(body + u"点个在看"_s);
        QTest::newRow("a picture at the end") << QString(body + u"![](a.png)\n\n![](b.png)"_s);
        QTest::newRow("credits and a picture") << QString(body + u"图片来源：作者家中\n\n![](a.png)\n\n![](b.png)"_s);
        QTest::newRow("short lines at the end") << QString(body + u"愿你常有晴天。\n\n愿旧物都在。"_s);
        QTest::newRow("nothing but a tail") << u"长按二维码关注我们\n\n点个在看\n\n分享给朋友"_s;
        QTest::newRow("the article goes on") << QString(u"点击上方蓝字关注我们\n\n欢迎关注\n\n"_s + body);
        QTest::newRow("an article on these words") << QString(
            body + u"点赞和在看有什么不同？前者只有作者看得到，后者会出现在朋友的列表里，所以很多人宁可只点前者。\n\n"
                   "二维码的四个角里有三个是定位用的，缺了哪个都读不出来，印刷的时候周围还要留出空白。"_s);
    }

    void articlesAreNot()
    {
        QFETCH(QString, markdown);
        QCOMPARE(folded(markdown), QString());
    }

    void itIsCalledByHowItBegins()
    {
        Document document = parseMarkdown(body + u"喜欢这篇文章的话请点个赞再走\n\n分享给更多的朋友"_s, {});
        foldTail(document);
        const Node &fold = document.root.children.back();
        QVERIFY(fold.type == NodeType::Fold);
        QCOMPARE(fold.label, u"tail"_s);
        QCOMPARE(fold.value, u"喜欢这篇文章的话请点个赞再走"_s);
        QVERIFY(toHtml(document).contains(u"<details><summary>喜欢这篇文章的话请点个赞再走</summary>"_s));
    }

    void notesStayBehindIt()
    {
        Document document =
            parseMarkdown(body + u"见注[^1]。\n\n长按二维码关注\n\n点个在看\n\n[^1]: 出自一本旧杂志。"_s, {});
        foldTail(document);
        QVERIFY(document.root.children.back().type == NodeType::FootnoteDefinition);
        QVERIFY(document.root.children.at(document.root.children.size() - 2).type == NodeType::Fold);
    }
};

QTEST_GUILESS_MAIN(TestTailFold)
#include "tst_tail_fold.moc"
