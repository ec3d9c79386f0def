// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextFrame>

using namespace shiwen;

/// The settings, each of which shows in the window at once.
class TestSettings : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openLibrary();
        addArticles();
        m_window->selectRow(1);
        QTRY_VERIFY(reader()->toPlainText().contains(QStringLiteral("无酸盒子")));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(dialog());
    }

    void cleanup() { closeLibrary(); }

    void theTextIsSetAsTheReaderLikesIt()
    {
        const double before = reader()->document()->size().height();
        spin(0)->setValue(30);
        QCOMPARE(reader()->document()->defaultFont().pixelSize(), 30);
        QVERIFY(reader()->document()->size().height() > before);
        spin(0)->setValue(20);
        spin(1)->setValue(20);
        const qreal side = reader()->document()->rootFrame()->frameFormat().leftMargin();
        QVERIFY(qAbs(reader()->viewport()->width() - 2 * side - 400) <= 2);
        check(0)->setChecked(false);
        QVERIFY(!(paragraph().blockFormat().alignment() & Qt::AlignJustify));
        check(1)->setChecked(true);
        QCOMPARE(paragraph().blockFormat().textIndent(), 40.0);
    }

    void itIsKeptAndCanBeReset()
    {
        dialog()->findChildren<QDoubleSpinBox *>().first()->setValue(2.2);
        combo(0)->setCurrentIndex(1);
        QVERIFY(reader()->document()->defaultFont().families().constFirst().contains(QStringLiteral("Serif")));
        QVERIFY(m_window->close());
        m_window.reset();
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(dialog()->reader().lineHeight, 2.2);
        QVERIFY(dialog()->reader().typeface == Typeface::Serif);
        for (QAbstractButton *button : dialog()->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog()->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click();
        }
        QVERIFY(dialog()->reader() == ReaderSettings());
        QVERIFY(m_window->close());
        QVERIFY(loadSession(sessionPath(m_dir->filePath(QStringLiteral("library")))).reader == ReaderSettings());
    }

    void coloursFollowTheDialogAndTheMenu()
    {
        choose(*combo(1), int(Theme::Sepia));
        QCOMPARE(int(m_theme->shown()), int(Theme::Sepia));
        QCOMPARE(reader()->viewport()->grab().toImage().pixelColor(3, 3), pageStyle(Theme::Sepia).paper);
        m_window->setTheme(Theme::Dark);
        QCOMPARE(combo(1)->currentData().toInt(), int(Theme::Dark));
    }

private:
    SettingsDialog *dialog() const { return m_window->findChild<SettingsDialog *>(); }
    QSpinBox *spin(int number) const { return dialog()->findChildren<QSpinBox *>().at(number); }
    QCheckBox *check(int number) const { return dialog()->findChildren<QCheckBox *>().at(number); }
    QComboBox *combo(int number) const { return dialog()->findChildren<QComboBox *>().at(number); }

    static void choose(QComboBox &box, const QVariant &value)
    {
        box.setCurrentIndex(box.findData(value));
        emit box.activated(box.currentIndex());
    }

    /// The first one of the text.
    QTextBlock paragraph() const
    {
        QTextBlock block = reader()->document()->begin();
        while (block.isValid() && !block.text().startsWith(QStringLiteral("把纸")))
            block = block.next();
        return block;
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
