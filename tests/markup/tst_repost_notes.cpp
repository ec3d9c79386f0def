// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

namespace {

QString tree(const QString &markdown)
{
    return notation(parseMarkdown(markdown).root);
}

} // namespace

/// Links, embeds, callouts and footnotes as note programs write them.
class TestRepostNotes : public QObject
{
    Q_OBJECT

private slots:
    void notes_data();
    void notes();
    void footnotesReachEveryWriter();
};

void TestRepostNotes::notes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("wikilink") << "见[[装盒办法]]"
                              << "p(见 a[装盒办法](装盒办法))";
    QTest::newRow("wikilink with text") << "见[[装盒办法#二|办法]]"
                                        << "p(见 a[装盒办法#二](办法))";
    QTest::newRow("embedded picture") << "![[图 1.png|300]]"
                                      << "p(img[图 1.png])";
    QTest::newRow("embedded page") << "![[装盒办法]]"
                                   << "p(a[装盒办法](装盒办法))";
    QTest::newRow("a test of the shell stays") << "写 [[ -f a ]] 与 a[[0]]"
                                               << "p(写 [[ -f a ]] 与 a[[0]])";
    QTest::newRow("a number in brackets is a reference") << "见[[1]][2]\n\n[2]: https://example.org"
                                                         << "p(见 a[https://example.org]([1]))";
    QTest::newRow("highlight beside a wikilink") << "[[甲]]：==要点==不变"
                                                 << "p(a[甲](甲) ：要点不变)";
    QTest::newRow("highlight elsewhere stays") << "写 ==要点== 与 a==b"
                                               << "p(写 ==要点== 与 a==b)";
    QTest::newRow("callout") << "> [!note] 注意\n> 先断电。"
                             << "quote(p(strong(注意)) p(先断电。))";
    QTest::newRow("callout without title") << "> [!WARNING]\n> 先断电。"
                                           << "quote(p(strong(Warning)) p(先断电。))";
    QTest::newRow("folded callout") << "> [!tip]- 提示\n> 内容"
                                    << "quote(p(strong(提示)) p(内容))";
    QTest::newRow("footnote") << "装盒[^1]。\n\n[^1]: 见北楼的说明。"
                              << "p(装盒 note[1] 。) notes[1](p(见北楼的说明。))";
    QTest::newRow("footnote of several paragraphs") << "装盒[^盒]。\n\n[^盒]: 甲\n\n    乙\n\n正文"
                                                    << "p(装盒 note[盒] 。) notes[盒](p(甲) p(乙)) p(正文)";
    QTest::newRow("footnotes below each other") << "甲[^a]乙[^b]\n\n[^a]: 一\n[^b]: 二"
                                                << "p(甲 note[a] 乙 note[b]) notes[a](p(一)) notes[b](p(二))";
    QTest::newRow("a footnote that is an address") << "甲[^1]\n\n[^1]: https://example.org/a"
                                                   << "p(甲 note[1]) "
                                                      "notes[1](p(a[https://example.org/a](https://example.org/a)))";
    QTest::newRow("without definition it is text") << "正则[^a]与[^b]"
                                                   << "p(正则[^a]与[^b])";
    QTest::newRow("in code it is text") << "`[^1]`\n\n[^1]: 甲"
                                        << "p(tt([^1])) notes[1](p(甲))";
}

void TestRepostNotes::notes()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestRepostNotes::footnotesReachEveryWriter()
{
    const Document document = parseMarkdown(QStringLiteral("装盒[^1]。\n\n[^1]: 见**说明**。\n\n正文"));
    QCOMPARE(toText(document), QStringLiteral("装盒。\n见说明。\n正文\n"));
    QCOMPARE(toMarkdown(document).value(), QStringLiteral("装盒[^1]。\n\n[^1]: 见**说明**。\n\n正文\n"));
    QCOMPARE(toHtml(document), QStringLiteral("<p>装盒<sup><a href=\"#fn-1\">1</a></sup>。</p>\n<div id=\"fn-1\">\n"
                                              "<p>见<strong>说明</strong>。</p>\n</div>\n<p>正文</p>\n"));
}

QTEST_GUILESS_MAIN(TestRepostNotes)
#include "tst_repost_notes.moc"
