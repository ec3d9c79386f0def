// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/document_builder.h"

#include <QTest>

#include <algorithm>

using namespace shiwen;

namespace {

int depthOf(const Node &node)
{
    int deepest = 0;
    for (const Node &child : node.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

} // namespace

/// The bounds hold whatever a parser does.
class TestDocumentBuilder : public QObject
{
    Q_OBJECT

private slots:
    void nestsWhatIsOpened();
    void joinsText();
    void survivesTooManyCloses();
    void flattensBeyondTheDepth();
    void keepsAParagraphAtTheBottom();
    void flattensRowsWithTheirTable();
    void closesInOrderAfterFlattening();
    void stopsAtTheNumberOfNodes();
    void stopsAtTheSizeOfText();
    void cutsNoSurrogatePair();
    void isEmptyAfterwards();
};

void TestDocumentBuilder::nestsWhatIsOpened()
{
    DocumentBuilder builder(Profile::Repost);
    builder.open({.type = NodeType::Blockquote});
    builder.open({.type = NodeType::Paragraph});
    builder.addText(u"引文");
    const Document document = builder.finish();
    QCOMPARE(document.root.children.size(), std::size_t(1));
    const Node &quote = document.root.children.front();
    QCOMPARE(quote.type, NodeType::Blockquote);
    QCOMPARE(quote.children.front().type, NodeType::Paragraph);
    QCOMPARE(plainText(document.root), QStringLiteral("引文"));
    QVERIFY(!document.truncated);
}

void TestDocumentBuilder::joinsText()
{
    DocumentBuilder builder(Profile::Repost);
    builder.open({.type = NodeType::Paragraph});
    builder.addText(u"档");
    builder.addText(u"案");
    builder.add({.type = NodeType::Break});
    builder.addText(u"盒");
    const Document document = builder.finish();
    QCOMPARE(document.root.children.front().children.size(), std::size_t(3));
    QCOMPARE(document.root.children.front().children.front().value, QStringLiteral("档案"));
}

void TestDocumentBuilder::survivesTooManyCloses()
{
    DocumentBuilder builder(Profile::Repost);
    builder.close();
    builder.open({.type = NodeType::Paragraph});
    builder.close();
    builder.close();
    builder.addText(u"尾");
    QCOMPARE(builder.finish().root.children.size(), std::size_t(2));
}

void TestDocumentBuilder::flattensBeyondTheDepth()
{
    DocumentBuilder builder(Profile::Repost, {.depth = 20});
    for (int i = 0; i < 200'000; ++i)
        builder.open({.type = i % 2 ? NodeType::Blockquote : NodeType::Emphasis});
    builder.addText(u"底");
    const Document document = builder.finish();
    QVERIFY(depthOf(document.root) <= 21);
    QVERIFY(document.truncated);
    QCOMPARE(plainText(document.root), QStringLiteral("底"));
}

void TestDocumentBuilder::keepsAParagraphAtTheBottom()
{
    DocumentBuilder builder(Profile::Repost, {.depth = 20});
    for (int i = 0; i < 100; ++i)
        builder.open({.type = NodeType::Blockquote});
    builder.open({.type = NodeType::Paragraph});
    builder.addText(u"一");
    builder.close();
    builder.open({.type = NodeType::Paragraph});
    builder.addText(u"二");
    const Document document = builder.finish();
    int paragraphs = 0;
    walk(document.root, [&paragraphs](const Node &node) { paragraphs += node.type == NodeType::Paragraph; });
    QCOMPARE(paragraphs, 2);
}

void TestDocumentBuilder::flattensRowsWithTheirTable()
{
    DocumentBuilder builder(Profile::Repost, {.depth = 4});
    builder.open({.type = NodeType::Blockquote});
    builder.open({.type = NodeType::Table});
    builder.open({.type = NodeType::TableRow});
    builder.open({.type = NodeType::TableCell});
    builder.addText(u"格");
    const Document document = builder.finish();
    walk(document.root, [](const Node &node) {
        QVERIFY(node.type != NodeType::TableRow);
        QVERIFY(node.type != NodeType::TableCell);
    });
    QCOMPARE(plainText(document.root), QStringLiteral("格"));
}

void TestDocumentBuilder::closesInOrderAfterFlattening()
{
    DocumentBuilder builder(Profile::Repost, {.depth = 6});
    for (int i = 0; i < 10; ++i)
        builder.open({.type = NodeType::Blockquote});
    builder.open({.type = NodeType::Paragraph});
    builder.close();
    for (int i = 0; i < 10; ++i)
        builder.close();
    builder.open({.type = NodeType::Paragraph});
    builder.close();
    const Document document = builder.finish();
    QCOMPARE(document.root.children.size(), std::size_t(2));
    QCOMPARE(document.root.children.back().type, NodeType::Paragraph);
}

void TestDocumentBuilder::stopsAtTheNumberOfNodes()
{
    DocumentBuilder builder(Profile::Repost, {.nodes = 10});
    for (int i = 0; i < 100; ++i) {
        builder.open({.type = NodeType::Paragraph});
        builder.addText(u"字");
        builder.close();
    }
    const Document document = builder.finish();
    int nodes = -1;
    walk(document.root, [&nodes](const Node &) { ++nodes; });
    QCOMPARE(nodes, 10);
    QVERIFY(document.truncated);
}

void TestDocumentBuilder::stopsAtTheSizeOfText()
{
    DocumentBuilder builder(Profile::Repost, {.text = 5});
    builder.addText(u"一二三");
    builder.add({.type = NodeType::Code, .value = QStringLiteral("太长了")});
    builder.addText(u"四五六");
    const Document document = builder.finish();
    QCOMPARE(plainText(document.root), QStringLiteral("一二三四五"));
    QVERIFY(document.truncated);
}

void TestDocumentBuilder::cutsNoSurrogatePair()
{
    DocumentBuilder builder(Profile::Repost, {.text = 2});
    builder.addText(u"一\U0001F4E6");
    QCOMPARE(plainText(builder.finish().root), QStringLiteral("一"));
}

void TestDocumentBuilder::isEmptyAfterwards()
{
    DocumentBuilder builder(Profile::Gfm);
    builder.addText(u"一");
    QCOMPARE(builder.finish().profile, Profile::Gfm);
    const Document second = builder.finish();
    QCOMPARE(second.profile, Profile::Gfm);
    QVERIFY(second.root.children.empty());
}

QTEST_GUILESS_MAIN(TestDocumentBuilder)
#include "tst_document_builder.moc"
