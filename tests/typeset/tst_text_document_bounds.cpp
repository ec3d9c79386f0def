// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/block_sink.h"
#include "typeset/block_writer.h"
#include "typeset/text_document_builder.h"

#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// What hostile documents cost is counted, not timed: blocks, tables, the length of blocks and words.
class TestTextDocumentBounds : public QObject
{
    Q_OBJECT

    static Node leaf(const QString &value)
    {
        Node text;
        text.value = value;
        Node paragraph;
        paragraph.type = NodeType::Paragraph;
        paragraph.children.push_back(std::move(text));
        return paragraph;
    }

    static Node wrapped(NodeType type, Node child)
    {
        Node node;
        node.type = type;
        node.children.push_back(std::move(child));
        return node;
    }

    static std::unique_ptr<QTextDocument> build(std::vector<Node> blocks)
    {
        Document document;
        document.root.children = std::move(blocks);
        const ArticleSummary summary;
        const QList<ImageRef> refs;
        return buildTextDocument({summary, document, refs, false}, PageStyle::light());
    }

    static int depthOf(const QTextBlock &block)
    {
        int depth = 0;
        for (QTextFrame *frame = QTextCursor(block).currentFrame(); frame != nullptr; frame = frame->parentFrame())
            depth += qobject_cast<QTextTable *>(frame) != nullptr ? 1 : 0;
        return depth;
    }

private slots:
    void nestedTablesBecomeText()
    {
        Node node = leaf(u"最里面"_s);
        for (int i = 0; i < 30; ++i)
            node = wrapped(NodeType::Table, wrapped(NodeType::TableRow, wrapped(NodeType::TableCell, std::move(node))));
        const auto document = build({std::move(node)});
        QVERIFY(document->toPlainText().contains(u"最里面"_s));
        int deepest = 0;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            deepest = std::max(deepest, depthOf(block));
        QCOMPARE(deepest, BlockWriter::maxTableDepth);
    }

    void nestedQuotesAndListsKeepAReadableColumn()
    {
        Node node = leaf(u"深处"_s);
        for (int i = 0; i < 40; ++i)
            node = wrapped(NodeType::Blockquote, wrapped(NodeType::List, wrapped(NodeType::ListItem, std::move(node))));
        const auto document = build({std::move(node)});
        const PageStyle style = PageStyle::light();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            QVERIFY(block.blockFormat().leftMargin() <= style.columnWidth - 8 * style.font.pixelSize());
        QVERIFY(document->toPlainText().contains(u"深处"_s));
    }

    void endlessNestingIsCut()
    {
        Node node = leaf(u"够不着"_s);
        for (int i = 0; i < 500; ++i)
            node = wrapped(NodeType::Blockquote, std::move(node));
        const auto document = build({std::move(node), leaf(u"之后"_s)});
        QVERIFY(!document->toPlainText().contains(u"够不着"_s));
        QVERIFY(document->toPlainText().contains(u"之后"_s));
        QVERIFY(document->toPlainText().contains(u"too large to be shown whole"_s));
    }

    void tooManyBlocksAreCutWithARemark()
    {
        std::vector<Node> blocks(std::size_t(BlockSink::maxBlocks) + 500, leaf(u"行"_s));
        const auto document = build(std::move(blocks));
        QCOMPARE(document->blockCount(), BlockSink::maxBlocks + 1); // the remark
        QVERIFY(document->lastBlock().text().contains(u"too large to be shown whole"_s));
    }

    void longWordsGetPlacesToBreak()
    {
        const auto document = build({leaf(u"前 "_s + QString(15'000, u'x') + u" 后"_s)});
        QVERIFY(document->begin().text().count(QChar(0x200b)) >= 14);
        QVERIFY(build({leaf(QString(9'000, u'x'))})->begin().text().indexOf(QChar(0x200b)) < 0);
    }

    void longParagraphsAreContinued()
    {
        const auto document = build({leaf(QString(50'000, QChar(0x5b57)))});
        QCOMPARE(document->blockCount(), 3);
        QCOMPARE(document->characterCount() - document->blockCount(), 50'000);
    }

    void hugeTablesBecomeText()
    {
        Node row;
        row.type = NodeType::TableRow;
        Node cell;
        cell.type = NodeType::TableCell;
        cell.children = leaf(u"格"_s).children;
        row.children.assign(10, cell);
        Node table;
        table.type = NodeType::Table;
        table.children.assign(3'000, row);
        const auto document = build({std::move(table)});
        QVERIFY(QTextCursor(document->begin()).currentTable() == nullptr);
        QCOMPARE(document->blockCount(), 3'000);
        QCOMPARE(document->begin().text().count(u'格'), 10);
    }

    void spansAreBounded()
    {
        Node cell;
        cell.type = NodeType::TableCell;
        cell.children = leaf(u"格"_s).children;
        cell.columnSpan = 1'000'000;
        cell.rowSpan = 1'000'000;
        const auto document = build({wrapped(NodeType::Table, wrapped(NodeType::TableRow, std::move(cell)))});
        QTextTable *table = qobject_cast<QTextTable *>(document->rootFrame()->childFrames().value(0));
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows(), 1);
        QVERIFY(table->columns() <= TableGrid::maxColumns);
    }
};

QTEST_MAIN(TestTextDocumentBounds)
#include "tst_text_document_bounds.moc"
