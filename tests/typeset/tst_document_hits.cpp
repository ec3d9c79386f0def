// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_document.h"
#include "typeset/text_finder.h"

#include <QTest>
#include <QTextCursor>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Hits of a search in documents as the reader builds them: what a cursor selects is what was asked for.
class TestDocumentHits : public QObject, private BuiltDocument
{
    Q_OBJECT

    static QString selected(QTextDocument &document, const DocumentRange &range)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(range.begin);
        cursor.setPosition(range.end, QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }

    static QStringList selected(QTextDocument &document, const QList<WantedPhrase> &phrases)
    {
        QStringList texts;
        for (const DocumentRange &range : findPhrasesInDocument(document, phrases, 1000).ranges)
            texts << selected(document, range);
        return texts;
    }

    static Node strong(const QString &value) { return node(NodeType::Strong, {text(value)}); }

    static Node cell(const QString &value) { return node(NodeType::TableCell, {text(value)}); }

private slots:
    void init()
    {
        summary = {};
        refs.clear();
    }

    void aHitGoesOverInlineFormatting()
    {
        Node link = node(NodeType::Link, {text(u"詐"_s)});
        link.url = u"https://example.org/"_s;
        const auto document = build({paragraph({text(u"小心電話"_s), strong(u"詐"_s), text(u"騙。"_s)}),
                                     paragraph({text(u"又见電"_s), strong(u"話"_s), link, text(u"骗"_s)})});
        QCOMPARE(selected(*document, {{u"电话诈骗"_s}}), QStringList({u"電話詐騙"_s, u"電話詐骗"_s}));
    }

    void aHitGoesOverASmallPictureWhichIsNotMarked()
    {
        refs = {found(u"smile.png"_s, 20, 20)};
        const auto document = build({paragraph({text(u"纸张"_s), image(u"smile.png"_s), text(u"修复"_s)})});
        const auto hits = findPhrasesInDocument(*document, {{u"纸张修复"_s}}, 10);
        QCOMPARE(hits.ranges.size(), 1);
        QStringList parts;
        for (const DocumentRange &part : textPartsOf(*document, hits.ranges.first()))
            parts << selected(*document, part);
        QCOMPARE(parts, QStringList({u"纸张"_s, u"修复"_s}));
    }

    void positionsHoldBehindPicturesAndTables()
    {
        refs = {found(u"a.jpg"_s, 1080, 600), ImageRef()};
        const Node row = node(NodeType::TableRow, {cell(u"校验"_s), cell(u"和的校验和"_s)});
        const auto document =
            build({paragraph({text(u"上"_s), image(u"a.jpg"_s), text(u"下"_s)}), paragraph({image(u"gone.png"_s)}),
                   node(NodeType::Table, {row, row}), paragraph({text(u"怎么看校驗和？"_s)})});
        // Not from cell to cell.
        QCOMPARE(selected(*document, {{u"校验和"_s}}), QStringList({u"校验和"_s, u"校验和"_s, u"校驗和"_s}));
    }

    void aHitCrossesNoLineEnd()
    {
        const auto document = build({paragraph({text(u"屏幕"_s), node(NodeType::Break), text(u"共享"_s)}),
                                     paragraph({text(u"屏幕"_s)}), paragraph({text(u"共享屏幕共享"_s)})});
        QCOMPARE(selected(*document, {{u"屏幕共享"_s}}), QStringList{u"屏幕共享"_s});
    }

    void aHitGoesOverTheNumberOfAFootnote()
    {
        Node mention = node(NodeType::FootnoteReference);
        mention.url = u"a"_s;
        Node note = node(NodeType::FootnoteDefinition, {paragraph({text(u"见别处"_s)})});
        note.url = u"a"_s;
        const auto document = build({paragraph({text(u"无酸"_s), mention, text(u"纸盒。酸纸"_s)}), note});
        QCOMPARE(selected(*document, {{u"无酸纸盒"_s}}), QStringList{u"无酸[1]纸盒"_s});
        QCOMPARE(selected(*document, {{u"无酸"_s}}), QStringList{u"无酸"_s});
        QCOMPARE(findInDocument(*document, u"[1]"_s, 10).isEmpty(), false);
    }

    void longWordsKeepTheirBreaks()
    {
        const QString word = u"abcdefghij"_s.repeated(30);
        const auto document = build({paragraph({text(u"前"_s), text(word), text(u"后"_s)})});
        QString marked = selected(*document, {{word}}).value(0);
        QCOMPARE(marked.remove(QChar(0x200b)), word);
    }

    void signsAreFoundLiterally()
    {
        const auto document = build({paragraph({text(u"C 语言与 "_s), strong(u"C++"_s), text(u"，Ｃ＋＋"_s)})});
        QCOMPARE(selected(*document, {{u"c++"_s, true}}), QStringList({u"C++"_s, u"Ｃ＋＋"_s}));
    }

    void theBestPassageIsInTheText()
    {
        summary.title = u"纸与墨与纸"_s;
        summary.account = u"纸墨社"_s;
        const QString filler = u"春天把书一本一本搬到窗下。"_s.repeated(20);
        const auto document = build({paragraph({text(u"纸。"_s)}), paragraph({text(filler)}),
                                     paragraph({text(u"墨在纸上。"_s)}), paragraph({text(filler + u"墨"_s)})},
                                    true);
        const auto hits = findPhrasesInDocument(*document, {{u"纸"_s}, {u"墨"_s}}, 100);
        QCOMPARE(hits.ranges.size(), 3 + 2 + 1 + 2 + 1);
        QCOMPARE(hits.best, 6);
        QCOMPARE(selected(*document, hits.ranges.at(hits.best)), u"墨"_s);

        const auto titleOnly = findPhrasesInDocument(*document, {{u"墨与纸"_s}}, 100);
        QCOMPARE(titleOnly.ranges.size(), 1);
        QCOMPARE(titleOnly.best, -1);
        QCOMPARE(findPhrasesInDocument(*document, {}, 100).best, -1);
        QCOMPARE(findPhrasesInDocument(*document, {{u"纸"_s}}, 2).ranges.size(), 2);
    }
};

QTEST_MAIN(TestDocumentHits)
#include "tst_document_hits.moc"
