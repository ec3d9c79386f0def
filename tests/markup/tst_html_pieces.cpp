// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_reader.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

/// HTML in pieces, between which another parser adds to the same Document.
class TestHtmlPieces : public QObject
{
    Q_OBJECT

private slots:
    void piecesJoinAnotherParsersNodes();
    void piecesChangeTheTextBetweenThem();
    void tagsOfNoElementAreText_data();
    void tagsOfNoElementAreText();
    void pieceInAParagraphNeverBreaksIt();
    void endTagNeverClosesWhatLayOpenBefore();
    void containerSpansPieces();
};

void TestHtmlPieces::piecesJoinAnotherParsersNodes()
{
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    builder.open(Node{.type = NodeType::Paragraph});
    reader.enter();
    builder.addText(u"前 ");
    reader.feed(u"<b>");
    builder.addText(u"粗");
    reader.feed(u"<br>");
    reader.feed(u"<code>");
    builder.addText(u"x < y");
    reader.feed(u"</code>");
    reader.feed(u"</b>");
    builder.addText(u" 后");
    reader.feed(u"<img src=\"a.png\">");
    reader.leave();
    builder.close();
    QCOMPARE(notation(builder.finish().root), QStringLiteral("p(前  strong(粗 br tt(x < y))  后 img[a.png])"));
}

void TestHtmlPieces::piecesChangeTheTextBetweenThem()
{
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    builder.open(Node{.type = NodeType::Paragraph});
    reader.enter();
    builder.addText(u"10");
    reader.feed(u"<sup>");
    builder.addText(u"5");
    reader.feed(u"</sup>");
    builder.addText(u" 升 ");
    reader.feed(u"<span hidden>");
    builder.addText(u"无");
    reader.feed(u"</span>");
    builder.addText(u"水");
    reader.leave();
    builder.close();
    QCOMPARE(notation(builder.finish().root), QStringLiteral("p(10⁵ 升 水)"));
}

void TestHtmlPieces::tagsOfNoElementAreText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *html, const char *expected) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("ssh <user>@<host>", "p(ssh <user>@<host>)");
    row("HashSet<E>，</Directory>", "p(HashSet<E>，</Directory>)");
    row("<role name=\"a\"/>", "p(<role name=\"a\"/>)");
    row("cd <path>", "p(cd <path>)");
    row("<svg><g><path d=\"M0\"/><text>图</text></g></svg>", "p(图)");
    row("<undefined style=\"x\">甲</undefined><x-y>乙</x-y><o:p>丙</o:p>", "p(甲乙丙)");
    row("<leaf class=\"x\">甲</leaf><Span>乙</SPAN>", "p(甲乙)");
}

void TestHtmlPieces::tagsOfNoElementAreText()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    reader.feed(html);
    reader.finish();
    QCOMPARE(notation(builder.finish().root), expected);
}

void TestHtmlPieces::pieceInAParagraphNeverBreaksIt()
{
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    builder.open(Node{.type = NodeType::Paragraph});
    reader.enter();
    builder.addText(u"前");
    reader.feed(u"<p>中<ul><li>项</ul><b>");
    builder.addText(u"未关");
    reader.leave();
    builder.close();
    builder.add(Node{.type = NodeType::ThematicBreak});
    QCOMPARE(notation(builder.finish().root), QStringLiteral("p(前 br 中 br 项 br strong(未关)) hr"));
}

void TestHtmlPieces::endTagNeverClosesWhatLayOpenBefore()
{
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    reader.feed(u"<blockquote>");
    builder.open(Node{.type = NodeType::Paragraph});
    reader.enter();
    builder.addText(u"一");
    reader.feed(u"</blockquote>");
    builder.addText(u"二");
    reader.leave();
    builder.close();
    reader.finish();
    builder.open(Node{.type = NodeType::Paragraph});
    builder.addText(u"三");
    QCOMPARE(notation(builder.finish().root), QStringLiteral("quote(p(一二)) p(三)"));
}

void TestHtmlPieces::containerSpansPieces()
{
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    reader.feed(u"<div>\n<blockquote>\n<p>甲");
    builder.open(Node{.type = NodeType::Paragraph});
    reader.enter();
    builder.addText(u"乙");
    reader.leave();
    builder.close();
    reader.feed(u"</blockquote>\n</div>\n丙\n");
    reader.finish();
    QCOMPARE(notation(builder.finish().root), QStringLiteral("quote(p(甲) p(乙)) p(丙)"));
}

QTEST_APPLESS_MAIN(TestHtmlPieces)
#include "tst_html_pieces.moc"
