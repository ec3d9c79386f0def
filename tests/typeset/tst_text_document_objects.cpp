// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_document.h"

#include <QTest>
#include <QTextTable>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestTextDocumentObjects : public QObject, private BuiltDocument
{
    Q_OBJECT

private slots:
    void init()
    {
        summary = {};
        refs.clear();
    }

    void tablesHaveHeadersSpansAndAlignment()
    {
        Node wide = node(NodeType::TableCell, {text(u"全宽"_s)});
        wide.columnSpan = 2;
        Node number = node(NodeType::TableCell, {text(u"12"_s)});
        number.align = Alignment::Right;
        Node head = node(NodeType::TableRow, {wide});
        head.header = true;
        const Node row = node(NodeType::TableRow, {node(NodeType::TableCell, {text(u"名"_s)}), number});
        const auto document =
            build({paragraph({text(u"前"_s)}), node(NodeType::Table, {head, row}), paragraph({text(u"后"_s)})});
        QTextTable *table = QTextCursor(blockWith(*document, u"全宽"_s)).currentTable();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->cellAt(0, 0).columnSpan(), 2);
        QCOMPARE(table->format().headerRowCount(), 1);
        QCOMPARE(table->cellAt(0, 0).format().background().color(), style.codePaper);
        QVERIFY(formatOf(*document, u"全宽"_s).fontWeight() >= QFont::Bold);
        QCOMPARE(blockWith(*document, u"12"_s).blockFormat().alignment(), Qt::Alignment(Qt::AlignRight));
        QVERIFY(QTextCursor(blockWith(*document, u"后"_s)).currentTable() == nullptr);
    }

    void picturesKnowTheirReference()
    {
        refs = {found(u"a.jpg"_s, 1080, 600), ImageRef(), found(u"smile.png"_s, 20, 20)};
        const auto document =
            build({paragraph({text(u"上"_s), image(u"a.jpg"_s), text(u"下"_s)}), paragraph({image(u"gone.png"_s)}),
                   paragraph({text(u"笑"_s), image(u"smile.png"_s), text(u"脸"_s)})});
        QList<int> indexes;
        QList<qsizetype> lengths;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().objectType() == pictureObject) {
                    indexes << it.fragment().charFormat().intProperty(ImageIndexProperty);
                    lengths << block.text().size();
                }
        QCOMPARE(indexes, QList<int>({0, 1, 2}));
        QCOMPARE(lengths, QList<qsizetype>({1, 1, 3})); // the large one and the missing one stand alone
        const QTextBlock picture = blockWith(*document, u"上"_s).next();
        QCOMPARE(picture.blockFormat().alignment(), Qt::Alignment(Qt::AlignHCenter));
        QVERIFY(picture.blockFormat().lineHeightType() == QTextBlockFormat::SingleHeight);
        QCOMPARE(picture.next().text(), u"下"_s);
    }

    void figureHasItsCaptionBelow()
    {
        refs = {found(u"a.jpg"_s, 800, 600)};
        const auto document = build({node(NodeType::Figure, {image(u"a.jpg"_s), text(u"图一：书架"_s)})});
        const QTextBlock caption = blockWith(*document, u"图一"_s);
        QCOMPARE(caption.blockFormat().alignment(), Qt::Alignment(Qt::AlignHCenter));
        QCOMPARE(caption.previous().begin().fragment().charFormat().objectType(), int(pictureObject));
        QCOMPARE(formatOf(*document, u"图一"_s).foreground().color(), style.muted);
    }

    void embedsAreLabelledLinks()
    {
        Node video = node(NodeType::Embed);
        video.label = u"video"_s;
        video.value = u"修书的一天"_s;
        video.url = u"https://example.org/v"_s;
        Node frame = node(NodeType::Embed);
        frame.url = u"javascript:alert(1)"_s;
        const auto document = build({video, frame});
        QVERIFY(document->begin().text().contains(u"Video"_s));
        QCOMPARE(formatOf(*document, u"修书"_s).anchorHref(), video.url);
        QVERIFY(!formatOf(*document, u"alert"_s).isAnchor());
    }

    void foldsAndRulesAreShownAndHtmlIsNot()
    {
        Node html = node(NodeType::Html);
        html.value = u"<script>"_s;
        const auto document = build({node(NodeType::Fold, {paragraph({text(u"尾巴"_s)})}),
                                     node(NodeType::ThematicBreak), html, paragraph({text(u"完"_s)})});
        QVERIFY(document->toPlainText().contains(u"尾巴"_s));
        QVERIFY(!document->toPlainText().contains(u"script"_s));
        QVERIFY(document->begin().next().blockFormat().boolProperty(ThematicBreakProperty));
    }

    void notesStandAtTheEnd()
    {
        Node definition = node(NodeType::FootnoteDefinition, {paragraph({text(u"注文"_s)})});
        definition.url = u"a"_s;
        Node reference = node(NodeType::FootnoteReference);
        reference.url = u"a"_s;
        const auto document =
            build({definition, paragraph({text(u"正文"_s), reference}), paragraph({text(u"末段"_s)})});
        QVERIFY(document->toPlainText().startsWith(u"正文[1]\n末段\n"_s));
        QVERIFY(document->toPlainText().endsWith(u"[1]\t注文"_s));
        const QTextCharFormat mention = blockWith(*document, u"正文"_s).begin().operator++().fragment().charFormat();
        const QTextCharFormat back = document->lastBlock().begin().fragment().charFormat();
        QCOMPARE(mention.anchorHref().mid(1), back.anchorNames().value(0));
        QCOMPARE(back.anchorHref().mid(1), mention.anchorNames().value(0));
    }
};

QTEST_MAIN(TestTextDocumentObjects)
#include "tst_text_document_objects.moc"
