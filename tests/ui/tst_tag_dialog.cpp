// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace shiwen;

class TestTagDialog : public QObject
{
    Q_OBJECT

private slots:
    void whatTheArticlesHaveComesFirst()
    {
        const TagDialog dialog(m_known, m_tags);
        QCOMPARE(shown(dialog), (QStringList{QStringLiteral("+纸张"), QStringLiteral("~待读"), QStringLiteral("-数字"),
                                             QStringLiteral("-相片")}));
        QVERIFY(dialog.change().addTags.isEmpty());
        QVERIFY(dialog.change().removeTags.isEmpty());
    }

    void aClickChangesAndAnotherChangesBack()
    {
        TagDialog dialog(m_known, m_tags);
        dialog.show();
        click(dialog, 0);
        QCOMPARE(dialog.change().removeTags, QStringList{QStringLiteral("纸张")});
        click(dialog, 0);
        QVERIFY(dialog.change().removeTags.isEmpty());
        click(dialog, 1); // half checked: all get it
        QCOMPARE(dialog.change().addTags, QStringList{QStringLiteral("待读")});
        click(dialog, 1);
        QVERIFY(dialog.change().addTags.isEmpty());
        QCOMPARE(dialog.change().removeTags, QStringList{QStringLiteral("待读")});
    }

    void typingFindsAndEnterTakes()
    {
        TagDialog dialog(m_known, m_tags);
        dialog.show();
        typed(dialog)->setText(QStringLiteral("數"));
        QCOMPARE(shown(dialog), QStringList{QStringLiteral("-数字")});
        typed(dialog)->setText(QStringLiteral("數字"));
        QTest::keyClick(typed(dialog), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(typed(dialog)->text().isEmpty());
        QCOMPARE(dialog.change().addTags, QStringList{QStringLiteral("数字")});
    }

    void aNewTagIsAdded()
    {
        TagDialog dialog(m_known, m_tags);
        dialog.show();
        typed(dialog)->setText(QStringLiteral("  整理/ 第一批 "));
        // What was typed and not yet taken counts too.
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.change().addTags, QStringList{QStringLiteral("整理/ 第一批")});
    }

private:
    static QLineEdit *typed(const TagDialog &dialog) { return dialog.findChild<QLineEdit *>(); }

    /// The tags that are not filtered away, each with its state: `+` on all, `~` on some, `-` on none.
    static QStringList shown(const TagDialog &dialog)
    {
        const auto *list = dialog.findChild<QListView *>();
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const int state = index.data(Qt::CheckStateRole).toInt();
            if (!list->isRowHidden(row))
                lines.append(QStringLiteral("-~+").at(state) + index.data().toString());
        }
        return lines;
    }

    static void click(const TagDialog &dialog, int row)
    {
        auto *list = dialog.findChild<QListView *>();
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 10, rect.center().y()));
    }

    const QStringList m_known{QStringLiteral("数字"), QStringLiteral("纸张"), QStringLiteral("相片")};
    const QList<QStringList> m_tags{{QStringLiteral("纸张")}, {QStringLiteral("紙張"), QStringLiteral("待读")}};
};

QTEST_MAIN(TestTagDialog)
#include "tst_tag_dialog.moc"
