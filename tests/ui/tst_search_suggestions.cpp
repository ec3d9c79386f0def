// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_library.h"
#include "search_box.h"
#include "search_suggestions.h"
#include "suggestion_popup.h"

#include <QInputMethodEvent>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestSearchSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void asksAfterAKeyAndShowsRows();
    void onlyTheNewestAnswerIsShown();
    void nothingIsSuggestedInsideTheText();
    void composingIsLeftAlone();
    void keysWalkAndChoose();
    void returnWithoutAChoiceSearches();
    void escapePutsThemAwayFirst();
    void aTitleOpensItsArticle();
    void aClickChooses();
    void losingTheFocusPutsThemAway();

private:
    void type(const QString &text);
    void answer(std::size_t number) { m_questions.answer(number, rows()); }
    static QList<Suggestion> rows();

    Questions<QString, QList<Suggestion>> m_questions;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    SuggestionPopup *m_popup = nullptr;
    SearchSuggestions *m_suggestions = nullptr;
};

QList<Suggestion> TestSearchSuggestions::rows()
{
    return {{Suggestion::Kind::PastQuery, QStringLiteral("反诈 快递"), QStringLiteral("反诈 快递"), {}},
            {Suggestion::Kind::Tag, QStringLiteral("反诈"), QStringLiteral("tag:反诈 "), {}},
            {Suggestion::Kind::Title, QStringLiteral("反诈手记"), QStringLiteral("反"), QStringLiteral("id7")}};
}

void TestSearchSuggestions::init()
{
    m_questions = {};
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_box = new SearchBox(m_window.get());
    m_suggestions = new SearchSuggestions([this](const QString &text, int) { return m_questions.ask(text); }, *m_box,
                                          m_window.get());
    m_popup = m_window->findChild<SuggestionPopup *>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestSearchSuggestions::type(const QString &text)
{
    const std::size_t before = m_questions.asked.size();
    m_box->setText(text.chopped(1));
    QTest::keyClicks(m_box, text.right(1));
    QTRY_COMPARE(m_questions.asked.size(), before + 1);
    QCOMPARE(m_questions.asked.back(), text);
}

void TestSearchSuggestions::asksAfterAKeyAndShowsRows()
{
    type(QStringLiteral("fan"));
    QVERIFY(m_popup->isHidden());
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    QVERIFY(m_box->hasFocus());
    QCOMPARE(m_popup->current(), nullptr);
    m_box->selectAll();
    QTest::keyClick(m_box, Qt::Key_Backspace);
    QVERIFY(m_popup->isHidden());
}

void TestSearchSuggestions::onlyTheNewestAnswerIsShown()
{
    type(QStringLiteral("fa"));
    type(QStringLiteral("fan"));
    QVERIFY(m_questions.isCancelled(0));
    m_questions.answer(1, QList<Suggestion>());
    answer(0);
    QTest::qWait(50);
    QVERIFY(m_popup->isHidden());
}

void TestSearchSuggestions::nothingIsSuggestedInsideTheText()
{
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    m_box->setCursorPosition(1);
    QTest::keyClicks(m_box, QStringLiteral("x"));
    QVERIFY(m_popup->isHidden());
    QTest::qWait(SearchSuggestions::delayMs * 2);
    QCOMPARE(m_questions.asked.size(), std::size_t(1));
}

void TestSearchSuggestions::composingIsLeftAlone()
{
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    QInputMethodEvent composing(QStringLiteral("zha"), {});
    QCoreApplication::sendEvent(m_box, &composing);
    QVERIFY(m_popup->isHidden());
    QTest::qWait(SearchSuggestions::delayMs * 2);
    QCOMPARE(m_questions.asked.size(), std::size_t(1));
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("诈"));
    QCoreApplication::sendEvent(m_box, &committed);
    QTRY_COMPARE(m_questions.asked.size(), std::size_t(2));
    QCOMPARE(m_questions.asked.back(), QStringLiteral("fan诈"));
    // An answer that comes while the next word is composed is not shown.
    QCoreApplication::sendEvent(m_box, &composing);
    answer(1);
    QTest::qWait(50);
    QVERIFY(m_popup->isHidden());
}

void TestSearchSuggestions::keysWalkAndChoose()
{
    const QSignalSpy left(m_box, &SearchBox::leaveRequested);
    QSignalSpy asked(m_box, &SearchBox::searchRequested);
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Down);
    QVERIFY(m_popup->current() && m_popup->current()->kind == Suggestion::Kind::Tag);
    QCOMPARE(m_box->accessibleDescription(), QStringLiteral("反诈, Tag"));
    QTest::keyClick(m_box, Qt::Key_Up);
    QVERIFY(m_popup->current() && m_popup->current()->kind == Suggestion::Kind::PastQuery);
    QTest::keyClick(m_box, Qt::Key_Down);
    asked.clear();
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(m_box->text(), QStringLiteral("tag:反诈 "));
    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked.at(0).at(1).toBool());
    QCOMPARE(left.count(), 0);

    type(QStringLiteral("fan"));
    answer(1);
    QTRY_VERIFY(m_popup->isVisible());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_box, Qt::Key_Down);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(left.count(), 1);
}

void TestSearchSuggestions::returnWithoutAChoiceSearches()
{
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(m_box->text(), QStringLiteral("fan"));
}

void TestSearchSuggestions::escapePutsThemAwayFirst()
{
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_popup->isHidden());
    QCOMPARE(m_box->text(), QStringLiteral("fan"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QCOMPARE(m_box->text(), QString());
}

void TestSearchSuggestions::aTitleOpensItsArticle()
{
    QSignalSpy opened(m_suggestions, &SearchSuggestions::articleChosen);
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("id7"));
    QCOMPARE(m_box->text(), QStringLiteral("fan"));
}

void TestSearchSuggestions::aClickChooses()
{
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    auto *list = m_popup->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_box->text(), QStringLiteral("反诈 快递"));
    QVERIFY(m_popup->isHidden());
    QVERIFY(m_box->hasFocus());
}

void TestSearchSuggestions::losingTheFocusPutsThemAway()
{
    QWidget other(m_window.get());
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    type(QStringLiteral("fan"));
    answer(0);
    QTRY_VERIFY(m_popup->isVisible());
    other.setFocus();
    QVERIFY(m_popup->isHidden());
}

QTEST_MAIN(TestSearchSuggestions)
#include "tst_search_suggestions.moc"
