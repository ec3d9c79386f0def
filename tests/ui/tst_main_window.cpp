// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_panel.h"
#include "search_box.h"
#include "suggestion_popup.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace shiwen;

class TestMainWindow : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openLibrary(); }
    void cleanup() { closeLibrary(); }
    void anEmptyLibrarySaysWhatToDo();
    void aFolderIsListedAndRead();
    void openingMarksReadAndKeysChangeMarks();
    void aLinkToAnotherArticleOpensIt();
    void lettersTypedInTheSearchBoxAreNoShortcuts();
    void filtersNarrowTheList();
    void escapeLetsGoOneThingAtATime();
    void aSearchIsSavedRunRemovedAndUndone();
    void typingSuggestsAndATitleOpens();
    void copiesAreFoldedAndUnfolded();
    void theSessionComesBack();
    void anArticleOpensByItsAddress();
    void aMissingPathIsTold();

private:
    SearchBox *searchBox() const { return m_window->findChild<SearchBox *>(); }
};

void TestMainWindow::anEmptyLibrarySaysWhatToDo()
{
    const auto *add = m_window->findChild<QPushButton *>(QStringLiteral("addFolder"));
    QVERIFY(add);
    QTRY_VERIFY(add->isVisible());
    QVERIFY(m_window->shownMessage().isEmpty());
}

void TestMainWindow::aFolderIsListedAndRead()
{
    addArticles();
    QVERIFY(list()->isVisible());
    QCOMPARE(shown(0, Qt::DisplayRole).toString(), QStringLiteral("校验和怎么读"));
    QCOMPARE(shown(2, ArticleListModel::DateRole).toString(), QStringLiteral("2020-05-05"));
    m_window->selectRow(1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("旧纸怎样防潮")));
    // J goes on, K comes back.
    QTest::keyClick(m_window.get(), Qt::Key_J);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
}

void TestMainWindow::openingMarksReadAndKeysChangeMarks()
{
    addArticles();
    QVERIFY(!shown(0, ArticleListModel::ReadRole).toBool());
    m_window->selectRow(0);
    QTRY_VERIFY(shown(0, ArticleListModel::ReadRole).toBool());
    QTest::keyClick(m_window.get(), Qt::Key_S);
    QTRY_VERIFY(shown(0, ArticleListModel::StarredRole).toBool());
    QTest::keyClick(m_window.get(), Qt::Key_U);
    QTRY_VERIFY(!shown(0, ArticleListModel::ReadRole).toBool());
    // The counts follow once the library has stored the marks.
    const auto *filters = m_window->findChild<FilterPanel *>();
    const auto count = [filters](StateFilter state) {
        return filters->model()->index(int(state), 0).data(FilterModel::CountRole).toInt();
    };
    QTRY_COMPARE(count(StateFilter::Starred), 1);
    QTRY_COMPARE(count(StateFilter::Unread), 3);
    QCOMPARE(count(StateFilter::All), 3);
}

void TestMainWindow::aLinkToAnotherArticleOpensIt()
{
    addArticles();
    m_window->selectRow(0);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("一个字符也不能差")));
    // By its address on the site, and by its name without date and extension.
    emit reader()->linkActivated(QUrl(QStringLiteral("/2021/12/24/a/")));
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
    emit reader()->linkActivated(QUrl(QStringLiteral("三份备份放在哪里")));
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
}

void TestMainWindow::lettersTypedInTheSearchBoxAreNoShortcuts()
{
    addArticles();
    m_window->selectRow(0);
    QTRY_VERIFY(!reader()->isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(searchBox()->hasFocus());
    QTest::keyClicks(searchBox(), QStringLiteral("sujk"));
    QCOMPARE(searchBox()->text(), QStringLiteral("sujk"));
    QVERIFY(!shown(0, ArticleListModel::StarredRole).toBool());
    QTRY_COMPARE(m_window->listedArticles(), 0);
}

void TestMainWindow::filtersNarrowTheList()
{
    addArticles();
    auto *filters = m_window->findChild<FilterPanel *>();
    const auto find = [filters](const QString &value) {
        return filters->model()->match(filters->model()->index(0, 0), Qt::DisplayRole, value, 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
    };
    QTRY_COMPARE(find(QStringLiteral("纸张")).size(), 1);
    const auto click = [&](const QString &value, Qt::KeyboardModifiers keys = {}) {
        const QRect place = filters->visualRect(find(value).first());
        QTest::mouseClick(filters->viewport(), Qt::LeftButton, keys, place.center());
    };
    click(QStringLiteral("纸张"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    QTRY_COMPARE(find(QStringLiteral("2021")).size(), 1);
    // Again: all but these; once more: all.
    click(QStringLiteral("纸张"));
    QTRY_COMPARE(m_window->listedArticles(), 2);
    click(QStringLiteral("纸张"));
    QTRY_COMPARE(m_window->listedArticles(), 3);
    QTRY_COMPARE(find(QStringLiteral("2020")).size(), 1);
    click(QStringLiteral("2020"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    click(QStringLiteral("2021"), Qt::ControlModifier);
    QTRY_COMPARE(m_window->listedArticles(), 2);
}

void TestMainWindow::copiesAreFoldedAndUnfolded()
{
    const auto text = QStringLiteral("把纸放进无酸盒子，隔几个月开盒看一次，先查四角有没有霉点。");
    write(QStringLiteral("2023-01-01-d.md"), QStringLiteral("转：旧纸怎样防潮"), text);
    addArticles(); // four files, three rows
    int row = 0;
    while (row < 3 && shown(row, Qt::DisplayRole).toString() != QStringLiteral("旧纸怎样防潮"))
        ++row;
    QCOMPARE(shown(row, ArticleListModel::CopiesRole).toInt(), 2);
    QCOMPARE(shown(row == 0 ? 1 : 0, ArticleListModel::CopiesRole).toInt(), 0);
    QVERIFY(shown(row, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("2 copies")));

    const QRect place = list()->visualRect(list()->model()->index(row, 0));
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, place.center(), list()->viewport()->mapToGlobal(place.center()));
    QApplication::sendEvent(list()->viewport(), &wanted);
    auto *menu = list()->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    menu->close();
    QTRY_COMPARE(m_window->listedArticles(), 2);
    QVERIFY(searchBox()->text().startsWith(QStringLiteral("family:")));
    searchBox()->search({});
    QTRY_COMPARE(m_window->listedArticles(), 3);

    QAction *fold = nullptr;
    for (const QMenu *one : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : one->actions()) {
            if (action->text() == QStringLiteral("Fold reposts"))
                fold = action;
        }
    }
    QVERIFY(fold && fold->isChecked());
    fold->trigger();
    QTRY_COMPARE(m_window->listedArticles(), 4);
    m_window->close();
    openWindow();
    QTRY_COMPARE(m_window->listedArticles(), 4);
}

void TestMainWindow::escapeLetsGoOneThingAtATime()
{
    addArticles();
    auto *filters = m_window->findChild<FilterPanel *>();
    emit filters->filtersChosen({StateFilter::All, {{FilterKind::Year, {{QStringLiteral("2021")}, {}}}}});
    searchBox()->search(QStringLiteral("防潮"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    QTRY_VERIFY(shown(0, ArticleListModel::TextRole).isValid());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(searchBox()->text().isEmpty());
    QTRY_COMPARE(m_window->listedArticles(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->listedArticles(), 3);
}

void TestMainWindow::aSearchIsSavedRunRemovedAndUndone()
{
    addArticles();
    auto *filters = m_window->findChild<FilterPanel *>();
    const auto saved = [filters] {
        return filters->model()->match(filters->model()->index(0, 0), FilterModel::QueryRole,
                                       QStringLiteral("tag:纸张 防潮"), 1, Qt::MatchExactly | Qt::MatchRecursive);
    };
    searchBox()->search(QStringLiteral("tag:纸张 防潮"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    emit searchBox()->saveRequested();
    auto *dialog = m_window->findChild<QDialog *>();
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("防潮"));
    dialog->accept();
    QTRY_COMPARE(saved().size(), 1);
    searchBox()->search({});
    QTRY_COMPARE(m_window->listedArticles(), 3);
    const auto click = [&] {
        QTest::mouseClick(filters->viewport(), Qt::LeftButton, {}, filters->visualRect(saved().first()).center());
    };
    click();
    QTRY_COMPARE(m_window->listedArticles(), 1);
    QCOMPARE(searchBox()->text(), QStringLiteral("tag:纸张 防潮"));
    click();
    QTRY_COMPARE(m_window->listedArticles(), 3);
    emit filters->removeSearchRequested(QStringLiteral("防潮"));
    QTRY_COMPARE(saved().size(), 0);
    m_window->findChild<QToolButton *>(QStringLiteral("offer"))->click();
    QTRY_COMPARE(saved().size(), 1);
}

void TestMainWindow::typingSuggestsAndATitleOpens()
{
    addArticles();
    const auto *popup = m_window->findChild<SuggestionPopup *>();
    searchBox()->search(QStringLiteral("三份硬盘"));
    searchBox()->search({});
    // It is remembered on a thread of its own, which may take longer than typing.
    QTRY_COMPARE(m_library->suggestions(QStringLiteral("三份"), 1).result().value().value(0).text,
                 QStringLiteral("三份硬盘"));
    searchBox()->setFocus();
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("三份"));
    QCoreApplication::sendEvent(searchBox(), &committed);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(searchBox(), Qt::Key_Down);
    QCOMPARE(popup->current()->text, QStringLiteral("三份硬盘"));
    QTest::keyClick(searchBox(), Qt::Key_Down);
    QCOMPARE(popup->current()->text, QStringLiteral("三份备份放在哪里"));
    QTest::keyClick(searchBox(), Qt::Key_Return);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
    QCOMPARE(searchBox()->text(), QStringLiteral("三份"));
}

void TestMainWindow::theSessionComesBack()
{
    addArticles();
    m_window->selectRow(2);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
    searchBox()->search(QStringLiteral("备份"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    m_window->setTheme(Theme::Dark);
    QVERIFY(m_window->close());
    m_window.reset();
    m_theme->choose(Theme::Light);
    openWindow();
    QCOMPARE(searchBox()->text(), QStringLiteral("备份"));
    QTRY_COMPARE(m_window->listedArticles(), 1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("另一座城市")));
    QTRY_COMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(int(m_theme->shown()), int(Theme::Dark));
}

void TestMainWindow::anArticleOpensByItsAddress()
{
    addArticles();
    m_window->selectRow(1);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
    for (QAction *action : m_window->actions()) {
        if (action->text() == QStringLiteral("Copy a link to it"))
            action->trigger();
    }
    const QString address = QGuiApplication::clipboard()->text();
    QVERIFY(address.startsWith(QStringLiteral("shiwen://article/")));
    m_window->selectRow(0);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("一个字符也不能差")));
    m_window->openPaths({address});
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
    // The mouse goes back to the one before.
    QTest::mouseClick(reader()->viewport(), Qt::BackButton);
    QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("一个字符也不能差")));
    m_window->openPaths({QStringLiteral("shiwen://nonsense")});
    QVERIFY(m_window->shownMessage().contains(QStringLiteral("nonsense")));
}

void TestMainWindow::aMissingPathIsTold()
{
    m_window->openPaths({m_dir->filePath(QStringLiteral("nowhere"))});
    QVERIFY(m_window->shownMessage().contains(QStringLiteral("nowhere")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
