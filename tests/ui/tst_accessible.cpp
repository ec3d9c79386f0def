// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QDialog>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// What a screen reader is given.
class TestAccessible : public QObject, protected WindowFixture
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

    void theArticleIsReadLineByLine()
    {
        QAccessibleInterface *article = QAccessible::queryAccessibleInterface(reader());
        QVERIFY(article);
        QCOMPARE(article->text(QAccessible::Name), u"旧纸怎样防潮"_s);
        QAccessibleTextInterface *text = article->textInterface();
        QVERIFY(text);
        QString read;
        for (int at = 0; at < text->characterCount();) {
            int begin = 0;
            int end = 0;
            read += text->textAtOffset(at, QAccessible::ParagraphBoundary, &begin, &end);
            QVERIFY(end >= at);
            at = end + 1; // behind the end of the paragraph
        }
        QVERIFY2(read.contains(u"旧纸怎样防潮"_s), qPrintable(read));
        QVERIFY2(read.contains(u"把纸放进无酸盒子，隔几个月开盒看一次，先查四角有没有霉点。"_s), qPrintable(read));
    }

    void aRowOfTheListSaysItsTitle()
    {
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QVERIFY(rows);
        QCOMPARE(rows->childCount(), 3);
        QVERIFY2(rows->child(1)->text(QAccessible::Name).contains(u"旧纸怎样防潮"_s),
                 qPrintable(rows->child(1)->text(QAccessible::Name)));
        QVERIFY(rows->child(1)->state().selected);
    }

    void whatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("window") << QString();
        for (const char *command : {"settings", "keys", "tags", "highlights", "palette", "find"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void whatTakesTheFocusHasAName()
    {
        QFETCH(QString, command);
        if (!command.isEmpty()) {
            m_window->findChild<QAction *>(command)->trigger();
            QTRY_VERIFY(QApplication::focusWidget());
        }
        QTest::qWait(100); // the tags of the library come to their dialog
        int looked = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const bool takesFocus = widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
            // The parts of a combo box or a spin box are named by it.
            if (!takesFocus || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(told, widget->metaObject()->className());
            QVERIFY2(!told->text(QAccessible::Name).isEmpty() || !told->text(QAccessible::Description).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
            ++looked;
        }
        QVERIFY(looked >= 5);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
