// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_panel.h"
#include "tag_dialog.h"
#include "window_fixture.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace shiwen;

/// Marking in the window: several articles at once, tags, and the way back.
class TestWindowMarking : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openLibrary();
        addArticles();
    }
    void cleanup() { closeLibrary(); }
    void selectingSeveralOpensNone();
    void severalAreStarredAndUndone();
    void theOpenArticleIsMarkedAndUndone();
    void theMenuOfTheListMarksItsRow();
    void tagsAreAddedAndStandOverTheText();
    void aTagOfTheFilterIsRenamed();
};

void TestWindowMarking::selectingSeveralOpensNone()
{
    click(0);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("一个字符也不能差")));
    click(2, Qt::ShiftModifier);
    QCOMPARE(list()->selectedCount(), 3);
    click(1, Qt::ControlModifier);
    QCOMPARE(list()->selectedCount(), 2);
    QTRY_VERIFY(m_window->isQuiet());
    QVERIFY(reader()->toPlainText().contains(QStringLiteral("一个字符也不能差")));
    QCOMPARE(found(QStringLiteral("is:read")), 1);
    // One alone is opened again, by mouse and by key.
    click(1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
}

void TestWindowMarking::severalAreStarredAndUndone()
{
    click(0);
    QTRY_VERIFY(!reader()->isEmpty());
    click(1, Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_S);
    QTRY_COMPARE(found(QStringLiteral("is:starred")), 2);
    QTRY_VERIFY(shown(1, ArticleListModel::StarredRole).toBool());
    // The open one shows it too.
    QTRY_VERIFY(action(QStringLiteral("Remove the star")));
    QTRY_VERIFY(action(QStringLiteral("Undo: Star")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(found(QStringLiteral("is:starred")), 0);
    QTRY_VERIFY(!shown(1, ArticleListModel::StarredRole).toBool());
    QTRY_VERIFY(action(QStringLiteral("Star")));
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    action(QStringLiteral("Redo: Star"))->trigger();
    QTRY_COMPARE(found(QStringLiteral("is:starred")), 2);
}

void TestWindowMarking::theOpenArticleIsMarkedAndUndone()
{
    click(0);
    QTRY_COMPARE(found(QStringLiteral("is:read")), 1);
    // Having been opened is no step.
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_U);
    QTRY_COMPARE(found(QStringLiteral("is:read")), 0);
    QTRY_VERIFY(action(QStringLiteral("Undo: Mark as unread")));
    action(QStringLiteral("Undo: Mark as unread"))->trigger();
    QTRY_COMPARE(found(QStringLiteral("is:read")), 1);
    QTRY_VERIFY(shown(0, ArticleListModel::ReadRole).toBool());
}

void TestWindowMarking::theMenuOfTheListMarksItsRow()
{
    click(2);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
    const QPoint place = list()->visualRect(list()->model()->index(2, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(list()->viewport(), &event);
    auto *menu = list()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    QCOMPARE(names, (QStringList{QStringLiteral("Open in a new tab"), QString(), QStringLiteral("Star"),
                                 QStringLiteral("Mark as unread"), QStringLiteral("Tags…")}));
    menu->actions().at(2)->trigger();
    menu->close();
    QTRY_COMPARE(found(QStringLiteral("is:starred 另一座城市")), 1);
}

void TestWindowMarking::tagsAreAddedAndStandOverTheText()
{
    click(1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("#纸张")));
    QTest::keyClick(m_window.get(), Qt::Key_T);
    QTRY_VERIFY(m_window->findChild<TagDialog *>());
    auto *dialog = m_window->findChild<TagDialog *>();
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("待读"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(found(QStringLiteral("tag:待读")), 1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("#待读")));
    QTRY_VERIFY(action(QStringLiteral("Undo: Change tags")));
    action(QStringLiteral("Undo: Change tags"))->trigger();
    QTRY_VERIFY(!reader()->toPlainText().contains(QStringLiteral("#待读")));
    QCOMPARE(found(QStringLiteral("tag:待读")), 0);
}

void TestWindowMarking::aTagOfTheFilterIsRenamed()
{
    const auto *filters = m_window->findChild<FilterPanel *>();
    const auto has = [filters](const QString &tag) {
        return !filters->model()
                    ->match(filters->model()->index(0, 0), Qt::DisplayRole, tag, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    QTRY_VERIFY(has(QStringLiteral("数字")));
    emit m_window->findChild<FilterPanel *>()->renameTagRequested(QStringLiteral("数字"));
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("电子"));
    dialog->accept();
    QTRY_VERIFY(has(QStringLiteral("电子")) && !has(QStringLiteral("数字")));
    QCOMPARE(found(QStringLiteral("tag:电子")), 2);
    emit m_window->findChild<FilterPanel *>()->removeTagRequested(QStringLiteral("电子"));
    QTRY_VERIFY(!has(QStringLiteral("电子")));
}

QTEST_MAIN(TestWindowMarking)
#include "tst_window_marking.moc"
