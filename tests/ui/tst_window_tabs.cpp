// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_tabs.h"
#include "window_fixture.h"

#include <QToolButton>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Several articles open in tabs.
class TestWindowTabs : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openLibrary();
        addArticles();
        QVERIFY(!tabs()->isVisible());
        click(0);
        QTRY_VERIFY(shows(u"一个字符也不能差"_s));
    }

    void cleanup() { closeLibrary(); }

    void eachHasItsArticleAndHistory()
    {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 1);
        QVERIFY(tabs()->isVisible());
        click(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        QCOMPARE(titles(), (QStringList{u"校验和怎么读"_s, u"旧纸怎样防潮"_s}));
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs()->currentIndex(), 0);
        QTRY_VERIFY(shows(u"一个字符也不能差"_s));
        QVERIFY(!action(u"Back"_s)->isEnabled());
        tabs()->setCurrentIndex(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        QVERIFY(action(u"Back"_s)->isEnabled());
        action(u"Back"_s)->trigger();
        QTRY_VERIFY(shows(u"一个字符也不能差"_s));
        QCOMPARE(titles(), (QStringList{u"校验和怎么读"_s, u"校验和怎么读"_s}));
    }

    void theMiddleButtonOpensBesideAndCloses()
    {
        const QPoint row = list()->visualRect(list()->model()->index(2, 0)).center();
        QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, row);
        QTRY_VERIFY(shows(u"另一座城市"_s));
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(titles(), (QStringList{u"校验和怎么读"_s, u"三份备份放在哪里"_s}));
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(0).center());
        QCOMPARE(titles(), QStringList{u"三份备份放在哪里"_s});
        QVERIFY(shows(u"另一座城市"_s));
        QTRY_VERIFY(!tabs()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier); // the last one stays
        QCOMPARE(tabs()->count(), 1);
    }

    void closingTheChosenOneShowsItsNeighbour()
    {
        action(u"New tab"_s)->trigger();
        click(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        qobject_cast<QToolButton *>(tabs()->tabButton(1, QTabBar::RightSide))->click();
        QTRY_VERIFY(shows(u"一个字符也不能差"_s));
        QCOMPARE(titles(), QStringList{u"校验和怎么读"_s});
    }

    void theyMoveWithTheirArticles()
    {
        action(u"New tab"_s)->trigger();
        click(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        tabs()->moveTab(1, 0);
        QCOMPARE(titles(), (QStringList{u"旧纸怎样防潮"_s, u"校验和怎么读"_s}));
        QVERIFY(shows(u"无酸盒子"_s));
        tabs()->setCurrentIndex(1);
        QTRY_VERIFY(shows(u"一个字符也不能差"_s));
        tabs()->setCurrentIndex(0);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
    }

    void theyAreThereAtTheNextStart()
    {
        action(u"New tab"_s)->trigger();
        click(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        action(u"New tab"_s)->trigger();
        click(2);
        QTRY_VERIFY(shows(u"另一座城市"_s));
        tabs()->setCurrentIndex(1);
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        m_window->close();
        m_window.reset();
        openWindow();
        QTRY_VERIFY(shows(u"无酸盒子"_s));
        QCOMPARE(titles(), (QStringList{u"校验和怎么读"_s, u"旧纸怎样防潮"_s, u"三份备份放在哪里"_s}));
        QCOMPARE(tabs()->currentIndex(), 1);
        tabs()->setCurrentIndex(2);
        QTRY_VERIFY(shows(u"另一座城市"_s));
    }

private:
    ArticleTabs *tabs() const { return m_window->findChild<ArticleTabs *>(); }

    QStringList titles() const
    {
        QStringList all;
        for (int i = 0; i < tabs()->count(); ++i)
            all.append(tabs()->tabText(i));
        return all;
    }

    bool shows(const QString &text) const { return reader()->toPlainText().contains(text); }
};

QTEST_MAIN(TestWindowTabs)
#include "tst_window_tabs.moc"
