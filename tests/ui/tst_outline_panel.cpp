// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline_panel.h"
#include "reader_fixture.h"

#include <QTest>

using namespace shiwen;

/// The headings beside the text.
class TestOutlinePanel : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itShowsHeadingsWhenWanted();
    void anArticleWithoutHeadingsHasNone();
    void itFollowsTheScroll();
    void aClickGoesToTheHeading();
    void strongLinesStandForHeadings();

private:
    static Node heading(int depth, const QString &text)
    {
        Node made = paragraph(text);
        made.type = NodeType::Heading;
        made.depth = depth;
        return made;
    }
    /// Three headings, an empty one among them, each before twenty paragraphs.
    [[nodiscard]] OpenArticle parted() const
    {
        std::vector<Node> blocks;
        const std::pair<int, QString> headings[] = {
            {2, QStringLiteral("晒书")}, {2, QString()}, {3, QStringLiteral("防潮")}, {2, QStringLiteral("入柜")}};
        for (const auto &[depth, text] : headings) {
            blocks.push_back(heading(depth, text));
            for (int i = 0; i < 20; ++i)
                blocks.push_back(paragraph(QStringLiteral("第 %1 段，把书搬到窗下，让风吹过每一页。").arg(i)));
        }
        return article(std::move(blocks));
    }
    void show(const OpenArticle &article)
    {
        m_view->showArticle(article);
        m_panel->showArticle(article.document);
    }

    std::unique_ptr<ReaderView> m_view;
    std::unique_ptr<OutlinePanel> m_panel;
};

void TestOutlinePanel::init()
{
    m_view = makeView();
    m_panel = std::make_unique<OutlinePanel>(*m_view, nullptr);
}

void TestOutlinePanel::cleanup()
{
    m_panel.reset();
    m_view.reset();
}

void TestOutlinePanel::itShowsHeadingsWhenWanted()
{
    show(parted());
    QVERIFY(m_panel->isHidden());
    m_panel->setWanted(true);
    QVERIFY(!m_panel->isHidden());
    QCOMPARE(m_panel->count(), 3);
    QCOMPARE(m_panel->item(0)->text(), QStringLiteral("晒书"));
    QCOMPARE(m_panel->item(1)->text(), QStringLiteral("　防潮"));
    QCOMPARE(m_panel->item(1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("防潮"));
}

void TestOutlinePanel::anArticleWithoutHeadingsHasNone()
{
    m_panel->setWanted(true);
    show(longArticle());
    QVERIFY(m_panel->isHidden());
    show(parted());
    QVERIFY(!m_panel->isHidden());
}

void TestOutlinePanel::itFollowsTheScroll()
{
    m_panel->setWanted(true);
    show(parted());
    QCOMPARE(m_panel->currentRow(), -1); // the title stands at the upper edge
    m_view->setPosition(0.6);
    QCOMPARE(m_panel->currentRow(), 1);
    m_view->setPosition(1);
    QCOMPARE(m_panel->currentRow(), 2);
    m_view->setPosition(0.1);
    QCOMPARE(m_panel->currentRow(), 0);
}

void TestOutlinePanel::strongLinesStandForHeadings()
{
    const auto strong = [](const QString &text) {
        Node made = paragraph(QString());
        Node inner{.type = NodeType::Strong};
        inner.children.push_back({.type = NodeType::Text, .value = text});
        made.children = {std::move(inner)};
        return made;
    };
    std::vector<Node> blocks;
    for (const QString &name : {QStringLiteral("起"), QStringLiteral("承"), QStringLiteral("转")}) {
        blocks.push_back(strong(name));
        for (int i = 0; i < 20; ++i)
            blocks.push_back(paragraph(QStringLiteral("第 %1 段，翻开，让风吹过每一页。").arg(i)));
    }
    const OpenArticle opened = article(std::move(blocks));
    m_view->showArticle(opened);
    m_panel->showArticle(opened.document);
    m_panel->setWanted(true);
    QCOMPARE(m_panel->count(), 3);
    emit m_panel->itemClicked(m_panel->item(1));
    QCOMPARE(m_view->headingAtTop(), 1);
    QCOMPARE(m_panel->currentRow(), 1);
}

void TestOutlinePanel::aClickGoesToTheHeading()
{
    m_panel->setWanted(true);
    m_panel->show();
    show(parted());
    const QListWidgetItem *item = m_panel->item(1);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, {}, m_panel->visualItemRect(item).center());
    QCOMPARE(m_view->headingAtTop(), 2);
    QCOMPARE(m_panel->currentRow(), 1);
    m_panel->setCurrentRow(2);
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QCOMPARE(m_view->headingAtTop(), 3);
}

QTEST_MAIN(TestOutlinePanel)
#include "tst_outline_panel.moc"
