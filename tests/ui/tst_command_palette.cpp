// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"
#include "commands.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void offersWhatTheMenusHave();
    void typingNarrowsDown_data();
    void typingNarrowsDown();
    void keysChooseAndRun();
    void escapeGivesTheFocusBack();
    void whatWasDoneLatelyComesFirst();
    void nothingFoundRunsNothing();
    void clickingRuns();
    void staysInsideANarrowWindow();

private:
    QAction *add(QMenu *menu, const char *text);
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_editor = nullptr;
    CommandPalette *m_palette = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_typed = nullptr;
    QHash<QString, QAction *> m_actions;
};

QAction *TestCommandPalette::add(QMenu *menu, const char *text)
{
    QAction *action = menu->addAction(QString::fromUtf8(text));
    m_actions.insert(action->text(), action);
    return action;
}

QStringList TestCommandPalette::rows() const
{
    QStringList rows;
    for (int i = 0; i < m_list->count(); ++i)
        rows << m_list->item(i)->text();
    return rows;
}

void TestCommandPalette::init()
{
    m_actions.clear();
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(900, 600);
    m_editor = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_editor);
    QMenu *library = m_window->menuBar()->addMenu(QStringLiteral("资料库(&L)"));
    add(library, "添加文件夹…")->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    library->addSeparator();
    add(library, "Fish && &chips");
    add(library, "不能做的")->setEnabled(false);
    QMenu *view = m_window->menuBar()->addMenu(QStringLiteral("&View"));
    QAction *opener = add(view, "All commands…");
    QMenu *colours = view->addMenu(QStringLiteral("Colours"));
    QAction *dark = add(colours, "Dark");
    dark->setCheckable(true);
    dark->setChecked(true);
    add(colours, "Add light");
    m_palette = new CommandPalette(*m_window, *opener);
    m_list = m_palette->findChild<QListWidget *>();
    m_typed = m_palette->findChild<QLineEdit *>();
    m_window->show();
    m_window->activateWindow();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandPalette::offersWhatTheMenusHave()
{
    QVERIFY(m_palette->isHidden());
    m_palette->open();
    QVERIFY(m_palette->isVisible());
    QCOMPARE(rows(),
             QStringList({QStringLiteral("资料库 › 添加文件夹"), QStringLiteral("资料库 › Fish & chips"),
                          QStringLiteral("View › Colours › Dark  ✓"), QStringLiteral("View › Colours › Add light")}));
    QCOMPARE(m_list->currentRow(), 0);
    QVERIFY(m_list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+O")));
}

void TestCommandPalette::typingNarrowsDown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *typed, const char *first, int count) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(first) << count;
    };
    row("part of the name", "文件", "资料库 › 添加文件夹", 1);
    row("traditional", "資料庫", "资料库 › 添加文件夹", 2);
    row("pinyin", "tianjia", "资料库 › 添加文件夹", 1);
    row("initials", "tjwjj", "资料库 › 添加文件夹", 1);
    row("case and width", "ＦＩＳＨ", "资料库 › Fish & chips", 1);
    row("words of menu and name", "dark col", "View › Colours › Dark  ✓", 1);
    row("beginning before middle", "d", "View › Colours › Dark  ✓", 2);
    row("nothing left", "zzzz", "There is no such command", 1);
}

void TestCommandPalette::typingNarrowsDown()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(int, count);
    m_palette->open();
    m_typed->setText(typed);
    QCOMPARE(rows().value(0), first);
    QCOMPARE(rows().size(), count);
}

void TestCommandPalette::keysChooseAndRun()
{
    const QSignalSpy dark(m_actions.value(QStringLiteral("Dark")), &QAction::triggered);
    const QSignalSpy light(m_actions.value(QStringLiteral("Add light")), &QAction::triggered);
    m_palette->open();
    QCOMPARE(QApplication::focusWidget(), m_typed);
    QTest::keyClick(m_typed, Qt::Key_Up);
    QCOMPARE(m_list->currentRow(), 3);
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Return);
    QCOMPARE(dark.size(), 1);
    QCOMPARE(light.size(), 0);
    QVERIFY(m_palette->isHidden());
    QCOMPARE(QApplication::focusWidget(), m_editor);
}

void TestCommandPalette::escapeGivesTheFocusBack()
{
    m_palette->open();
    QTest::keyClick(m_typed, Qt::Key_Escape);
    QVERIFY(m_palette->isHidden());
    QCOMPARE(QApplication::focusWidget(), m_editor);
}

void TestCommandPalette::whatWasDoneLatelyComesFirst()
{
    m_palette->open();
    m_typed->setText(QStringLiteral("light"));
    QTest::keyClick(m_typed, Qt::Key_Return);
    m_palette->open();
    QCOMPARE(rows().constFirst(), QStringLiteral("View › Colours › Add light"));
    QCOMPARE(rows().size(), 4);
}

void TestCommandPalette::nothingFoundRunsNothing()
{
    m_palette->open();
    m_typed->setText(QStringLiteral("zzzz"));
    QTest::keyClick(m_typed, Qt::Key_Down);
    QTest::keyClick(m_typed, Qt::Key_Return);
    QVERIFY(m_palette->isHidden());
}

void TestCommandPalette::clickingRuns()
{
    const QSignalSpy dark(m_actions.value(QStringLiteral("Dark")), &QAction::triggered);
    m_palette->open();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualItemRect(m_list->item(2)).center());
    QCOMPARE(dark.size(), 1);
    QVERIFY(m_palette->isHidden());
}

void TestCommandPalette::staysInsideANarrowWindow()
{
    m_palette->open();
    m_window->resize(320, 240);
    QTRY_VERIFY(m_window->rect().contains(m_palette->geometry()));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
