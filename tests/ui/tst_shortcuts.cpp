// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"
#include "shortcut_dialog.h"
#include "shortcuts.h"
#include "window_fixture.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Keys of commands, as the reader chooses them.
class TestShortcuts : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openLibrary(); }
    void cleanup() { closeLibrary(); }

    void everyCommandHasANameOfItsOwn()
    {
        const Shortcuts shortcuts(*m_window->menuBar());
        QSet<QString> names;
        for (const QAction *action : shortcuts.actions())
            names.insert(action->objectName());
        QCOMPARE(names.size(), shortcuts.actions().size());
        QVERIFY(names.size() > 50);
        for (const char *name : {"add-folder", "highlight", "colours-dark", "list-cards", "language-zh_CN"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        // No two have the same keys.
        QSet<QKeySequence> keys;
        for (const QAction *action : shortcuts.actions()) {
            for (const QKeySequence &one : action->shortcuts()) {
                QVERIFY2(!keys.contains(one), qPrintable(action->objectName() + u' ' + one.toString()));
                keys.insert(one);
            }
        }
    }

    void keysAreTakenFromAnother()
    {
        Shortcuts shortcuts(*m_window->menuBar());
        QAction &star = *m_window->findChild<QAction *>(u"star"_s);
        QAction &tags = *m_window->findChild<QAction *>(u"tags"_s);
        shortcuts.set(star, {QKeySequence(Qt::Key_T)});
        QCOMPARE(star.shortcut(), QKeySequence(Qt::Key_T));
        QVERIFY(tags.shortcuts().isEmpty());
        QCOMPARE(shortcuts.changed(), (QMap<QString, QString>{{u"star"_s, u"T"_s}, {u"tags"_s, QString()}}));
        const auto changed = shortcuts.changed();
        shortcuts.resetAll();
        QVERIFY(shortcuts.changed().isEmpty());
        QCOMPARE(tags.shortcut(), QKeySequence(Qt::Key_T));
        shortcuts.restore(changed);
        QCOMPARE(shortcuts.changed(), changed);
        shortcuts.restore({{u"no such command"_s, u"Ctrl+1"_s}});
        QVERIFY(shortcuts.changed().isEmpty());
    }

    void theDialogChangesThemAtOnceAndTheyStay()
    {
        action(u"Keys…"_s)->trigger();
        auto *dialog = m_window->findChild<ShortcutDialog *>();
        QVERIFY(dialog);
        auto *rows = dialog->findChild<QTreeWidget *>();
        dialog->findChild<QLineEdit *>()->setText(u"settings"_s);
        QTreeWidgetItem *row = nullptr;
        int shown = 0;
        for (int i = 0; i < rows->topLevelItemCount(); ++i) {
            if (rows->topLevelItem(i)->isHidden())
                continue;
            ++shown;
            row = rows->topLevelItem(i);
        }
        QCOMPARE(shown, 1);
        QCOMPARE(row->text(0), u"Library › Settings"_s);
        rows->setCurrentItem(row);
        dialog->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_E));
        const auto *said = dialog->findChild<QLabel *>(u"quiet"_s);
        QVERIFY2(said->text().contains(u"Export listed articles"_s), qPrintable(said->text()));
        press(*dialog, u"Use these keys"_s);
        QCOMPARE(row->text(1), u"Ctrl+E"_s);
        dialog->close();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_window->findChild<SettingsDialog *>());

        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->findChild<QAction *>(u"settings"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(m_window->findChild<QAction *>(u"export-listed"_s)->shortcuts().isEmpty());
        action(u"Keys…"_s)->trigger();
        press(*m_window->findChild<ShortcutDialog *>(), u"All as at first"_s);
        QCOMPARE(m_window->findChild<QAction *>(u"export-listed"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    }

private:
    static void press(const QWidget &dialog, const QString &name)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == name)
                return button->click();
        }
        QFAIL(qPrintable(u"There is no button "_s + name));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
