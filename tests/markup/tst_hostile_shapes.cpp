// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"
#include "markup/document_builder.h"
#include "markup/front_matter.h"
#include "markup/html_reader.h"
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace shiwen;
using namespace shiwen::test;

namespace {

/// Far above what any shape takes: a job that needs this long hangs.
constexpr qint64 hangs = 20'000; // milliseconds

struct Size {
    qsizetype nodes = 0;
    int depth = 0;
    qsizetype text = 0;
};

Size sizeOf(const Document &document)
{
    Size size;
    std::vector<std::pair<const Node *, int>> open{{&document.root, 0}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        ++size.nodes;
        size.depth = std::max(size.depth, depth);
        size.text += node->value.size() + node->url.size() + node->title.size() + node->label.size();
        for (const Node &child : node->children)
            open.emplace_back(&child, depth + 1);
    }
    return size;
}

/// The tree stays within its limits and in proportion to the source, and so does what is written of it.
void verifyBounded(const Document &document, qsizetype source)
{
    const DocumentLimits limits;
    const Size size = sizeOf(document);
    QVERIFY2(size.depth <= limits.depth, qPrintable(QString::number(size.depth)));
    QVERIFY2(size.nodes <= limits.nodes + 1, qPrintable(QString::number(size.nodes)));
    QVERIFY2(size.nodes <= 4 * source + 100, qPrintable(QString::number(size.nodes)));
    QVERIFY2(size.text <= limits.text + limits.addresses, qPrintable(QString::number(size.text)));
    QVERIFY2(toText(document).size() <= size.text + 4 * size.nodes + 100, "toText grows");
    QVERIFY2(toHtml(document).size() <= 12 * size.text + 200 * size.nodes, "toHtml grows");
}

void addRows(const std::vector<HostileShape> &shapes)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < shapes.size(); ++i)
        QTest::addRow("%d %s", int(i), shapes[i].name[0] > ' ' ? shapes[i].name : "blank") << int(i);
}

} // namespace

/// Texts that were made to hurt: each is read with its limits kept, none hangs.
class TestHostileShapes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.start(); }
    void cleanup() { QVERIFY2(m_clock.elapsed() < hangs, qPrintable(QString::number(m_clock.elapsed()))); }

    void pathological_data() { addRows(pathologicalMarkdown()); }
    void pathological() { readMarkdown(pathologicalMarkdown()); }
    void huge_data() { addRows(hugeMarkdown()); }
    void huge() { readMarkdown(hugeMarkdown()); }
    void pages_data() { addRows(hugeHtml()); }
    void pages();
    void headers_data() { addRows(hugeFrontMatter()); }
    void headers();

private:
    static void readMarkdown(const std::vector<HostileShape> &shapes);

    QElapsedTimer m_clock;
};

void TestHostileShapes::readMarkdown(const std::vector<HostileShape> &shapes)
{
    QFETCH(int, index);
    const QString text = shapes[size_t(index)].make();
    verifyBounded(parseMarkdown(text), text.size());
}

void TestHostileShapes::pages()
{
    QFETCH(int, index);
    const QString text = hugeHtml()[size_t(index)].make();
    const HtmlPage page = parseHtml(text);
    verifyBounded(page.document, text.size());
}

void TestHostileShapes::headers()
{
    QFETCH(int, index);
    const QString text = hugeFrontMatter()[size_t(index)].make();
    const FrontMatter header = readFrontMatter(text);
    QVERIFY(header.bodyBegin >= 0 && header.bodyBegin <= text.size());
    qsizetype size = 0;
    for (auto it = header.values.begin(); it != header.values.end(); ++it) {
        size += it.key().size();
        for (const QString &value : it.value())
            size += value.size();
    }
    QVERIFY2(size <= 4 * text.size(), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(TestHostileShapes)
#include "tst_hostile_shapes.moc"
