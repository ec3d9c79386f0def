// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_document_builder.h"

#include <QFontMetricsF>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace shiwen;
using namespace Qt::StringLiterals;

namespace {

Node node(NodeType type, std::vector<Node> children = {})
{
    Node made;
    made.type = type;
    made.children = std::move(children);
    return made;
}

Node text(const QString &value)
{
    Node made = node(NodeType::Text);
    made.value = value;
    return made;
}

Node paragraph(std::vector<Node> children)
{
    return node(NodeType::Paragraph, std::move(children));
}

Node image(const QString &url)
{
    Node made = node(NodeType::Image);
    made.url = url;
    return made;
}

ImageRef found(const QString &path, int width, int height)
{
    ImageRef ref;
    ref.url = ref.reference = ref.resolved = path;
    ref.status = ImageStatus::Found;
    ref.width = width;
    ref.height = height;
    return ref;
}

} // namespace

class TestTextDocument : public QObject
{
    Q_OBJECT

    PageStyle m_style = PageStyle::light();
    ArticleSummary m_summary;
    QList<ImageRef> m_refs;

    std::unique_ptr<QTextDocument> build(std::vector<Node> blocks, bool titleBlock = false)
    {
        Document document;
        document.root.children = std::move(blocks);
        return buildTextDocument({m_summary, document, m_refs, titleBlock}, m_style);
    }

    /// The format of the first fragment whose text holds `part`.
    static QTextCharFormat formatOf(const QTextDocument &document, const QString &part)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().text().contains(part))
                    return it.fragment().charFormat();
        return {};
    }

    static QTextBlock blockWith(const QTextDocument &document, const QString &part)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.text().contains(part))
                return block;
        return {};
    }

private slots:
    void init()
    {
        m_summary = {};
        m_refs.clear();
    }

    void titleBlockNamesItsOrigin()
    {
        m_summary.title = u"旧信怎样存\u202e放"_s;
        m_summary.account = u"纸上拾光"_s;
        m_summary.date = u"2023-04-16T08:30:00+08:00"_s;
        m_summary.tags = {u"家书"_s};
        m_summary.url = u"https://example.org/a"_s;
        const auto document = build({paragraph({text(u"正文"_s)})}, true);
        const QString all = document->toPlainText();
        QCOMPARE(document->begin().text(), u"旧信怎样存\\u{202e}放"_s);
        QVERIFY(all.contains(u"纸上拾光"_s) && all.contains(u"2023-04-16 08:30"_s) && all.contains(u"#家书"_s));
        QCOMPARE(formatOf(*document, u"Original page"_s).anchorHref(), m_summary.url);
        QVERIFY(document->begin().begin().fragment().charFormat().fontWeight() >= QFont::Bold);
        QVERIFY(!build({paragraph({text(u"正文"_s)})})->toPlainText().contains(u"纸上拾光"_s));
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
        const qreal pitch = format.lineHeight() / 100 * QFontMetricsF(m_style.font).height();
        QVERIFY(qAbs(pitch - m_style.lineHeight * m_style.font.pixelSize()) < 0.01);
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
        QCOMPARE(table->cellAt(0, 0).format().background().color(), m_style.codePaper);
        QVERIFY(formatOf(*document, u"全宽"_s).fontWeight() >= QFont::Bold);
        QCOMPARE(blockWith(*document, u"12"_s).blockFormat().alignment(), Qt::Alignment(Qt::AlignRight));
        QVERIFY(QTextCursor(blockWith(*document, u"后"_s)).currentTable() == nullptr);
    }

    void picturesKnowTheirReference()
    {
        m_refs = {found(u"a.jpg"_s, 1080, 600), ImageRef(), found(u"smile.png"_s, 20, 20)};
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
        m_refs = {found(u"a.jpg"_s, 800, 600)};
        const auto document = build({node(NodeType::Figure, {image(u"a.jpg"_s), text(u"图一：书架"_s)})});
        const QTextBlock caption = blockWith(*document, u"图一"_s);
        QCOMPARE(caption.blockFormat().alignment(), Qt::Alignment(Qt::AlignHCenter));
        QCOMPARE(caption.previous().begin().fragment().charFormat().objectType(), int(pictureObject));
        QCOMPARE(formatOf(*document, u"图一"_s).foreground().color(), m_style.muted);
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

    void punctuationInARowIsSqueezed()
    {
        const auto document = build({paragraph({text(u"他说：“好。”然后"_s)}),
                                     paragraph({node(NodeType::Strong, {text(u"（甲）"_s)}), text(u"，乙"_s)})});
        QCOMPARE(document->begin().text(), u"他说：“好。”然后"_s);
        if (QFontMetricsF(m_style.font).horizontalAdvance(QChar(0x3002)) <= 0.9 * m_style.font.pixelSize())
            QSKIP("no font with full-width punctuation is installed");
        QVERIFY(formatOf(*document, u"：“"_s).isEmpty()); // cut between them
        QCOMPARE(formatOf(*document, u"：“"_s).fontLetterSpacing(), 0.0);
        QCOMPARE(formatOf(*document, u"）"_s).fontLetterSpacing(), -m_style.font.pixelSize() / 2.0);
        QCOMPARE(formatOf(*document, u"）"_s).fontWeight(), int(QFont::Bold));
        QCOMPARE(formatOf(*document, u"，乙"_s).fontLetterSpacing(), 0.0);
    }

    void darkStyleColoursTheText()
    {
        m_style = PageStyle::darkStyle();
        const auto document = build({paragraph({text(u"夜"_s)})});
        QCOMPARE(formatOf(*document, u"夜"_s).foreground().color(), m_style.ink);
        m_style = PageStyle::light();
    }

    void emptyArticleSaysSo() { QVERIFY(build({})->toPlainText().contains(u"neither text nor pictures"_s)); }
};

QTEST_MAIN(TestTextDocument)
#include "tst_text_document.moc"
