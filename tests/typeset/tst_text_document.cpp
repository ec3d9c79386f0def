// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_document.h"

#include <QFontMetricsF>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestTextDocument : public QObject, private BuiltDocument
{
    Q_OBJECT

private slots:
    void init()
    {
        summary = {};
        refs.clear();
    }

    void titleBlockNamesItsOrigin()
    {
        summary.title = u"旧信怎样存\u202e放"_s;
        summary.account = u"纸上拾光"_s;
        summary.date = u"2023-04-16T08:30:00+08:00"_s;
        summary.tags = {u"家书"_s};
        summary.url = u"https://example.org/a"_s;
        const auto document = build({paragraph({text(u"正文"_s)})}, true);
        const QString all = document->toPlainText();
        QCOMPARE(document->begin().text(), u"旧信怎样存\\u{202e}放"_s);
        QVERIFY(all.contains(u"纸上拾光"_s) && all.contains(u"2023-04-16 08:30"_s) && all.contains(u"#家书"_s));
        QCOMPARE(formatOf(*document, u"Original page"_s).anchorHref(), summary.url);
        QVERIFY(document->begin().begin().fragment().charFormat().fontWeight() >= QFont::Bold);
        QVERIFY(!build({paragraph({text(u"正文"_s)})})->toPlainText().contains(u"纸上拾光"_s));
    }

    void titleBlockSaysWhyTheOriginalIsGone()
    {
        summary.title = u"旧信"_s;
        summary.status = ArticleStatus::Removed;
        QVERIFY(build({}, true)->toPlainText().contains(u"The original was taken down."_s));
        summary.statusReason = u"该内容已被发布者删除"_s;
        QVERIFY(build({}, true)->toPlainText().contains(u"taken down: 该内容已被发布者删除"_s));
    }

    void headingsAreNumberedAndSized()
    {
        Node first = node(NodeType::Heading, {text(u"甲"_s)});
        first.depth = 1;
        Node second = node(NodeType::Heading, {text(u"乙"_s)});
        second.depth = 3;
        const auto document = build({first, paragraph({text(u"文"_s)}), second});
        const QTextBlock one = blockWith(*document, u"甲"_s);
        const QTextBlock two = blockWith(*document, u"乙"_s);
        QCOMPARE(one.blockFormat().headingLevel(), 1);
        QCOMPARE(one.blockFormat().intProperty(HeadingIndexProperty), 0);
        QCOMPARE(two.blockFormat().headingLevel(), 3);
        QCOMPARE(two.blockFormat().intProperty(HeadingIndexProperty), 1);
        QVERIFY(formatOf(*document, u"甲"_s).intProperty(QTextFormat::FontPixelSize) >
                formatOf(*document, u"乙"_s).intProperty(QTextFormat::FontPixelSize));
        QCOMPARE(formatOf(*document, u"乙"_s).anchorNames(), QStringList(u"乙"_s));
    }

    void inlineFormats()
    {
        Node code = node(NodeType::InlineCode);
        code.value = u"ls -l"_s;
        Node good = node(NodeType::Link, {text(u"网页"_s)});
        good.url = u"https://example.org/"_s;
        Node bad = node(NodeType::Link, {text(u"密码"_s)});
        bad.url = u"file:///etc/passwd"_s;
        const auto document = build({paragraph({
            node(NodeType::Strong, {text(u"粗"_s)}),
            node(NodeType::Emphasis, {text(u"强调"_s)}),
            node(NodeType::Emphasis, {text(u"stress"_s)}),
            node(NodeType::Delete, {text(u"删"_s)}),
            code,
            good,
            bad,
        })});
        QCOMPARE(formatOf(*document, u"粗"_s).fontWeight(), int(QFont::Bold));
        QVERIFY(!formatOf(*document, u"强调"_s).fontItalic());
        QCOMPARE(formatOf(*document, u"强调"_s).underlineStyle(), QTextCharFormat::DotLine);
        QVERIFY(formatOf(*document, u"stress"_s).fontItalic());
        QVERIFY(formatOf(*document, u"删"_s).fontStrikeOut());
        QVERIFY(formatOf(*document, u"ls -l"_s).fontFixedPitch());
        QCOMPARE(formatOf(*document, u"网页"_s).anchorHref(), u"https://example.org/"_s);
        QVERIFY(!formatOf(*document, u"密码"_s).isAnchor());
        QCOMPARE(document->blockCount(), 1);
    }

    void breaksStayInTheirParagraph()
    {
        const auto document = build({paragraph(
            {node(NodeType::Break), text(u"一"_s), node(NodeType::Break), text(u"二"_s), node(NodeType::Break)})});
        QCOMPARE(document->toPlainText(), u"一\n二"_s);
        QCOMPARE(document->blockCount(), 1);
    }

    void chineseParagraphsAreFlushAndLatinOnesAreNot()
    {
        const auto document = build({paragraph({text(u"这一段都是中文，只有 AI 两个字母"_s)}),
                                     paragraph({text(u"This paragraph is in English"_s)})});
        QCOMPARE(document->begin().blockFormat().alignment(), Qt::Alignment(Qt::AlignJustify));
        QVERIFY(document->begin().next().blockFormat().alignment() != Qt::AlignJustify);
    }

    void linesAreAsHighAsTheStyleSays()
    {
        const auto document = build({paragraph({text(u"字"_s)})});
        const QTextBlockFormat format = document->begin().blockFormat();
        QCOMPARE(format.lineHeightType(), int(QTextBlockFormat::ProportionalHeight));
        const qreal pitch = format.lineHeight() / 100 * QFontMetricsF(style.font).height();
        QVERIFY(qAbs(pitch - style.lineHeight * style.font.pixelSize()) < 0.01);
    }

    void listsCarryTheirMarkers()
    {
        Node ordered = node(NodeType::List, {node(NodeType::ListItem, {paragraph({text(u"九"_s)})}),
                                             node(NodeType::ListItem, {text(u"十"_s)})});
        ordered.ordered = true;
        ordered.start = 9;
        Node inner = node(NodeType::List, {node(NodeType::ListItem, {paragraph({text(u"里"_s)})})});
        Node outer = node(NodeType::List, {node(NodeType::ListItem, {paragraph({text(u"外"_s)}), inner})});
        Node done = node(NodeType::ListItem, {paragraph({text(u"做完"_s)})});
        done.task = TaskState::Done;
        Node open = node(NodeType::ListItem, {paragraph({text(u"没做"_s)})});
        open.task = TaskState::Open;
        const auto document = build({ordered, outer, node(NodeType::List, {done, open})});
        QCOMPARE(document->toPlainText(), u"9.\t九\n10.\t十\n•\t外\n•\t里\n☑\t做完\n☐\t没做"_s);
        const QTextBlockFormat out = blockWith(*document, u"外"_s).blockFormat();
        const QTextBlockFormat in = blockWith(*document, u"里"_s).blockFormat();
        QVERIFY(in.leftMargin() > out.leftMargin());
        QCOMPARE(out.textIndent(), -out.leftMargin());
    }

    void quotesKnowTheirBars()
    {
        const Node inner = node(NodeType::Blockquote, {paragraph({text(u"里"_s)})});
        const auto document =
            build({node(NodeType::Blockquote, {paragraph({text(u"外"_s)}), inner}), paragraph({text(u"后"_s)})});
        const QTextBlockFormat in = blockWith(*document, u"里"_s).blockFormat();
        QCOMPARE(blockWith(*document, u"外"_s).blockFormat().intProperty(QuoteDepthProperty), 1);
        QCOMPARE(in.intProperty(QuoteDepthProperty), 2);
        QCOMPARE(in.property(QuoteBarsProperty).value<QList<int>>().size(), 2);
        QVERIFY(!blockWith(*document, u"后"_s).blockFormat().hasProperty(QuoteDepthProperty));
    }

    void codeKeepsItsLines()
    {
        Node code = node(NodeType::Code);
        code.value = u"if x:\n\n    print(1)\n"_s;
        const auto document = build({code, code});
        QCOMPARE(document->toPlainText(), u"if x:\n\n    print(1)\nif x:\n\n    print(1)"_s);
        QCOMPARE(document->begin().blockFormat().intProperty(CodeBlockProperty), 1);
        QCOMPARE(document->lastBlock().blockFormat().intProperty(CodeBlockProperty), 2);
        QVERIFY(formatOf(*document, u"print"_s).fontFixedPitch());
    }

    void punctuationInARowIsSqueezed()
    {
        const auto document = build({paragraph({text(u"他说：“好。”然后"_s)}),
                                     paragraph({node(NodeType::Strong, {text(u"（甲）"_s)}), text(u"，乙"_s)})});
        QCOMPARE(document->begin().text(), u"他说：“好。”然后"_s);
        if (QFontMetricsF(style.font).horizontalAdvance(QChar(0x3002)) <= 0.9 * style.font.pixelSize())
            QSKIP("no font with full-width punctuation is installed");
        QVERIFY(formatOf(*document, u"：“"_s).isEmpty()); // cut between them
        QCOMPARE(formatOf(*document, u"：“"_s).fontLetterSpacing(), 0.0);
        QCOMPARE(formatOf(*document, u"）"_s).fontLetterSpacing(), -style.font.pixelSize() / 2.0);
        QCOMPARE(formatOf(*document, u"）"_s).fontWeight(), int(QFont::Bold));
        QCOMPARE(formatOf(*document, u"，乙"_s).fontLetterSpacing(), 0.0);
    }

    void darkStyleColoursTheText()
    {
        style = PageStyle::darkStyle();
        const auto document = build({paragraph({text(u"夜"_s)})});
        QCOMPARE(formatOf(*document, u"夜"_s).foreground().color(), style.ink);
        style = PageStyle::light();
    }

    void emptyArticleSaysSo() { QVERIFY(build({})->toPlainText().contains(u"neither text nor pictures"_s)); }
};

QTEST_MAIN(TestTextDocument)
#include "tst_text_document.moc"
