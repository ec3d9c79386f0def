// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_delegate.h"
#include "highlights_dialog.h"
#include "note_dialog.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Highlights and notes in the window.
class TestWindowHighlights : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openLibrary();
        addArticles();
        click(1);
        QTRY_VERIFY(reader()->toPlainText().contains(u"无酸盒子"_s));
    }

    void cleanup() { closeLibrary(); }

    void whatIsSelectedIsMarkedAndUndone()
    {
        QTest::keyClick(m_window.get(), Qt::Key_H); // nothing is selected
        select(u"无酸盒子"_s);
        QTest::keyClick(m_window.get(), Qt::Key_H);
        QTRY_COMPARE(marked(HighlightColour::Yellow), QStringList{u"无酸盒子"_s});
        QCOMPARE(found(u"has:highlight"_s), 1);
        QVERIFY(!reader()->textCursor().hasSelection());
        QTRY_VERIFY(action(u"Undo: Highlight"_s));
        action(u"Undo: Highlight"_s)->trigger();
        QTRY_COMPARE(marked(HighlightColour::Yellow), QStringList());
        QTRY_VERIFY(action(u"Redo: Highlight"_s));
        action(u"Redo: Highlight"_s)->trigger();
        QTRY_COMPARE(marked(HighlightColour::Yellow), QStringList{u"无酸盒子"_s});
        // It is there again when the article is opened again, and where it stands when the text is built anew.
        click(0);
        QTRY_VERIFY(reader()->toPlainText().contains(u"一个字符也不能差"_s));
        QCOMPARE(marked(HighlightColour::Yellow), QStringList());
        click(1);
        QTRY_COMPARE(marked(HighlightColour::Yellow), QStringList{u"无酸盒子"_s});
        reader()->zoomIn();
        QCOMPARE(marked(HighlightColour::Yellow), QStringList{u"无酸盒子"_s});
    }

    void theMenuOfTheTextChangesColourAndRemoves()
    {
        select(u"霉点"_s);
        triggerOfMenu(u"Green"_s);
        QTRY_COMPARE(marked(HighlightColour::Green), QStringList{u"霉点"_s});
        // The text cursor stands in it still.
        triggerOfMenu(u"Pink"_s);
        QTRY_COMPARE(marked(HighlightColour::Pink), QStringList{u"霉点"_s});
        QCOMPARE(marked(HighlightColour::Green), QStringList());
        triggerOfMenu(u"Remove the highlight"_s);
        QTRY_COMPARE(marked(HighlightColour::Pink), QStringList());
        QCOMPARE(found(u"has:highlight"_s), 0);
    }

    void aNoteIsWrittenAndChanged()
    {
        select(u"先查四角"_s);
        action(u"Write a note…"_s)->trigger();
        auto *dialog = m_window->findChild<NoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"问问母亲 <b>"_s);
        dialog->findChildren<QToolButton *>().at(int(HighlightColour::Blue))->click();
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(marked(HighlightColour::Blue), QStringList{u"先查四角"_s});
        QCOMPARE(found(u"has:note"_s), 1);
        QTRY_VERIFY(!m_window->findChild<NoteDialog *>());

        action(u"Write a note…"_s)->trigger();
        dialog = m_window->findChild<NoteDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"问问母亲 <b>"_s);
        dialog->findChild<QPlainTextEdit *>()->clear();
        dialog->accept();
        QTRY_COMPARE(found(u"has:note"_s), 0);
        QCOMPARE(found(u"has:highlight"_s), 1);
    }

    void allAreListedAndShown()
    {
        select(u"无酸盒子"_s);
        QTest::keyClick(m_window.get(), Qt::Key_H);
        QTRY_COMPARE(found(u"has:highlight"_s), 1);
        click(2);
        QTRY_VERIFY(reader()->toPlainText().contains(u"另一座城市"_s));
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<HighlightsDialog *>();
        QVERIFY(dialog);
        auto *rows = dialog->findChild<QListView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        const QModelIndex first = rows->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"无酸盒子"_s);
        QCOMPARE(first.data(HighlightDelegate::TitleRole).toString(), u"旧纸怎样防潮"_s);

        // Traditional characters find simplified ones.
        dialog->findChild<QLineEdit *>()->setText(u"無酸"_s);
        QCOMPARE(rows->model()->rowCount(), 1);
        dialog->findChild<QLineEdit *>()->setText(u"樟脑"_s);
        QCOMPARE(rows->model()->rowCount(), 0);
        dialog->findChild<QLineEdit *>()->clear();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy as Markdown"_s)
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"## 旧纸怎样防潮\n\n> 无酸盒子\n"_s);

        emit rows->activated(rows->model()->index(0, 0));
        QTRY_VERIFY(reader()->toPlainText().contains(u"无酸盒子"_s));
        QTRY_VERIFY(reader()->highlightAtCursor());
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(rows->model()->rowCount(), 0);
        QTRY_COMPARE(marked(HighlightColour::Yellow), QStringList());
    }

private:
    void select(const QString &text) const
    {
        const QTextCursor cursor = reader()->document()->find(text);
        QVERIFY(!cursor.isNull());
        reader()->setTextCursor(cursor);
    }

    /// The texts on this colour.
    QStringList marked(HighlightColour colour) const
    {
        QStringList texts;
        const QColor paper = reader()->pageStyle().highlights.at(std::size_t(colour));
        for (const QTextEdit::ExtraSelection &mark : reader()->extraSelections()) {
            if (mark.format.background().color() == paper)
                texts += mark.cursor.selectedText();
        }
        return texts;
    }

    /// Opens the menu that the keyboard opens, and triggers the action of this name.
    void triggerOfMenu(const QString &name) const
    {
        QMenu menu;
        emit reader()->menuWanted(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(u"The menu has no "_s + name));
    }
};

QTEST_MAIN(TestWindowHighlights)
#include "tst_window_highlights.moc"
