// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/document_builder.h"
#include "markup/inline_scan.h"
#include "markup/markdown.h"
#include "markup/repost_repairs.h"
#include "markup/source_lines.h"
#include "markup/writers.h"

#include <QTest>

#include <algorithm>

using namespace shiwen;

namespace {

struct Size {
    int nodes = 0;
    int depth = 0;
    qsizetype text = 0;
};

void measure(const Node &node, int depth, Size &size)
{
    ++size.nodes;
    size.depth = std::max(size.depth, depth);
    size.text += node.value.size() + node.url.size() + node.title.size() + node.label.size();
    for (const Node &child : node.children)
        measure(child, depth + 1, size);
}

QString repeated(const QString &what, int times)
{
    return what.repeated(times);
}

} // namespace

/// Texts that were written to hurt: the tree stays in proportion to the text, and nothing is lost without a word.
class TestMarkdownLimits : public QObject
{
    Q_OBJECT

private slots:
    void hostile_data();
    void hostile();
    void brokenCharacters();
    void repairsAddInProportion();
    void everyLineIsScannedOnce();
    void aLinkThatEndsWithoutBeginning();
    void addressesLeaveTextItsRoom();
};

void TestMarkdownLimits::hostile_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("one line of a million") << repeated(QStringLiteral("字"), 1'000'000);
    QTest::newRow("brackets") << repeated(QStringLiteral("["), 100'000);
    QTest::newRow("stars") << repeated(QStringLiteral("*"), 100'000);
    QTest::newRow("stars apart") << repeated(QStringLiteral("**甲 "), 50'000);
    QTest::newRow("stars of all lengths") << repeated(QStringLiteral("*甲**乙***丙****"), 20'000);
    QTest::newRow("open then emphasis") << repeated(QStringLiteral(" **甲"), 20'000) +
                                               repeated(QStringLiteral("乙* "), 20'000);
    QTest::newRow("images that never end") << repeated(QStringLiteral("![]("), 50'000);
    QTest::newRow("images with open parentheses") << repeated(QStringLiteral("![](a("), 50'000);
    QTest::newRow("image of a long destination") << QStringLiteral("![](") + repeated(QStringLiteral("a ("), 100'000);
    QTest::newRow("images with quotes") << repeated(QStringLiteral("![](a \"' "), 20'000);
    QTest::newRow("image brackets") << repeated(QStringLiteral("!["), 100'000);
    QTest::newRow("links that never end") << repeated(QStringLiteral("]("), 100'000);
    QTest::newRow("backticks of all lengths") << [] {
        QString text;
        for (int i = 1; i < 600; ++i)
            text += QString(i, u'`') + u'x';
        return text;
    }();
    QTest::newRow("angles") << repeated(QStringLiteral("<a "), 100'000);
    QTest::newRow("tags") << repeated(QStringLiteral("<b>甲"), 50'000);
    QTest::newRow("template braces") << repeated(QStringLiteral("{{ site.url "), 50'000);
    QTest::newRow("addresses") << repeated(QStringLiteral("http://-"), 50'000);
    QTest::newRow("addresses with brackets") << QStringLiteral("http://a") + repeated(QStringLiteral("(.)"), 50'000);
    QTest::newRow("quotes") << repeated(QStringLiteral(">"), 50'000) + u'x';
    QTest::newRow("lists") << repeated(QStringLiteral("- "), 20'000) + u'x';
    QTest::newRow("fences") << repeated(QStringLiteral("```x\n\n"), 30'000);
    QTest::newRow("fences in quotes") << repeated(QStringLiteral("> ```x\n\n"), 30'000);
    QTest::newRow("lone stars") << repeated(QStringLiteral("**甲\n**\n"), 30'000);
    QTest::newRow("lines that open") << repeated(QStringLiteral("**甲\n"), 50'000);
    QTest::newRow("blank lines") << repeated(QStringLiteral("\n"), 500'000);
    QTest::newRow("definitions") << QStringLiteral("[a]: ") + repeated(QStringLiteral("b"), 1000) +
                                        QStringLiteral("\n\n") + repeated(QStringLiteral("[a]"), 20'000);
    QTest::newRow("columns") << repeated(QStringLiteral("|a"), 5'000) + u'\n' + repeated(QStringLiteral("|-"), 5'000);
}

void TestMarkdownLimits::hostile()
{
    QFETCH(QString, markdown);
    for (const Profile profile : {Profile::CommonMark, Profile::Gfm, Profile::Repost}) {
        const Document document = parseMarkdown(markdown, {.profile = profile, .title = {}});
        Size size;
        measure(document.root, 0, size);
        QVERIFY(size.depth <= DocumentLimits().depth);
        QVERIFY(size.nodes <= 4 * markdown.size() + 10);
        QVERIFY(size.text <= DocumentLimits().text + DocumentLimits().addresses);
        QVERIFY(toText(document).size() <= size.text + 2 * size.nodes);
        QVERIFY(toHtml(document).size() <= 12 * size.text + 100 * size.nodes);
    }
}

void TestMarkdownLimits::brokenCharacters()
{
    const QString text = QString(QChar(0xD83D)) + QStringLiteral("**甲**") + QChar(0) + QChar(0xFFFD) + QChar(0xDE00) +
                         QStringLiteral("乙\U0001F4E6。");
    const QString shown = toText(parseMarkdown(text));
    QVERIFY(shown.contains(u'甲') && shown.contains(QStringLiteral("乙\U0001F4E6。")));
    QVERIFY(!shown.contains(QChar(0)));
    QVERIFY(shown.isValidUtf16());
}

void TestMarkdownLimits::repairsAddInProportion()
{
    QString source = repeated(QStringLiteral("**，甲。**乙****"), 10'000);
    const StandIns standIns(source);
    QVERIFY(repairRepost(prepareSource(source, standIns), {}, standIns).size() <= 2 * source.size());
}

/// An image that begins in a line and ends in a later one takes that line with it, and only then.
void TestMarkdownLimits::everyLineIsScannedOnce()
{
    QString source = QStringLiteral("前![](一\n二.png)后\n末");
    const StandIns standIns(source);
    const ScannedLine first = scanLine(source, 0, source.indexOf(u'\n'), standIns);
    QCOMPARE(first.end, source.lastIndexOf(u'\n'));
    QVERIFY(!first.text.contains(u'\n'));
    QCOMPARE(sourceLines(source).size(), std::size_t(3));
    QString open = QStringLiteral("前![](一\n\n二.png)");
    QCOMPARE(scanLine(open, 0, open.indexOf(u'\n'), standIns).end, open.indexOf(u'\n'));
}

/// md4c 0.5.2 reports such an end where a picture's address holds a bracket: nothing else may end with it.
void TestMarkdownLimits::aLinkThatEndsWithoutBeginning()
{
    const QString source = QStringLiteral("> [![甲](a[)](b) 后\n\n[![乙](a[)]() 末").repeated(3);
    for (const Profile profile : {Profile::CommonMark, Profile::Gfm, Profile::Repost}) {
        const Document document = parseMarkdown(source, {.profile = profile, .title = {}});
        for (const Node &block : document.root.children)
            QVERIFY(block.type == NodeType::Paragraph || block.type == NodeType::Blockquote);
        QCOMPARE(toText(document).count(u'末'), 3);
    }
}

/// A long definition that is referred to again and again fills memory before the text does: links end, text stays.
void TestMarkdownLimits::addressesLeaveTextItsRoom()
{
    const QString source = QStringLiteral("[x]: ") + QString(50'000, u'x') + QStringLiteral("\n\n") +
                           QStringLiteral("[x]\n\n").repeated(5'000);
    const Document document = parseMarkdown(source);
    QVERIFY(document.truncated);
    QCOMPARE(toText(document).count(u'x'), 5'000);
}

QTEST_GUILESS_MAIN(TestMarkdownLimits)
#include "tst_markdown_limits.moc"
