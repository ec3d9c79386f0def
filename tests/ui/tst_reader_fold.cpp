// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_fixture.h"

#include <QLineEdit>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// What is folded away below an article, in the reader.
class TestReaderFold : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void aClickOpensIt()
    {
        const auto view = makeView();
        view->showArticle(withFold(3));
        QVERIFY(!shows(*view, u"长按二维码"_s));
        const QTextCursor line = view->document()->find(u"▸ Below the article: 点个在看"_s);
        QVERIFY(!line.isNull());
        const QRect place = view->cursorRect(view->document()->find(u"Below"_s));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center() - QPoint(8, 0));
        QVERIFY(shows(*view, u"长按二维码"_s));
        QVERIFY(!shows(*view, u"▸"_s));
        // It stays open while the same article is shown anew, and is closed in the next one.
        view->showArticle(withFold(3));
        QVERIFY(shows(*view, u"长按二维码"_s));
        OpenArticle other = withFold(3);
        other.article.summary.id = u"other"_s;
        view->showArticle(other);
        QVERIFY(!shows(*view, u"长按二维码"_s));
    }

    void thePlaceIsKept()
    {
        const auto view = makeView();
        view->showArticle(withFold(200));
        view->setPosition(0.5);
        const int top = view->verticalScrollBar()->value();
        QVERIFY(top > 0);
        view->openFind();
        QVERIFY(shows(*view, u"长按二维码"_s));
        QCOMPARE(view->verticalScrollBar()->value(), top);
    }

    void whatIsSearchedForIsNotHidden()
    {
        const auto view = makeView();
        view->showArticle(withFold(3));
        view->setSearchPhrases({{u"风吹过"_s}});
        QVERIFY(!shows(*view, u"长按二维码"_s));
        view->setSearchPhrases({{u"二维码"_s}});
        QCOMPARE(view->searchHitCount(), 1);
        QVERIFY(shows(*view, u"长按二维码"_s));
    }

    void aHighlightInItIsNotHidden()
    {
        const auto view = makeView();
        OpenArticle article = withFold(3);
        article.highlights = {{u"h"_s, {u"长按二维码关注"_s, {}, {}, 0}, HighlightColour::Yellow, {}, 0}};
        view->showArticle(article);
        QVERIFY(shows(*view, u"长按二维码"_s));
        QVERIFY(view->showHighlight(u"h"_s));
    }

private:
    OpenArticle withFold(int paragraphs) const
    {
        std::vector<Node> blocks;
        blocks.reserve(std::size_t(paragraphs) + 1);
        for (int i = 0; i < paragraphs; ++i)
            blocks.push_back(paragraph(u"第 %1 段，翻开，让风吹过每一页。"_s.arg(i)));
        Node fold{.type = NodeType::Fold};
        fold.label = u"tail"_s;
        fold.value = u"点个在看"_s;
        fold.children = {paragraph(u"点个在看"_s), paragraph(u"长按二维码关注"_s)};
        blocks.push_back(std::move(fold));
        return article(std::move(blocks));
    }

    static bool shows(const ReaderView &view, const QString &text)
    {
        return view.document()->toPlainText().contains(text);
    }
};

QTEST_MAIN(TestReaderFold)
#include "tst_reader_fold.moc"
