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
