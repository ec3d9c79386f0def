// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marks.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace shiwen {

/// Chooses the tags of one or several articles. A tag that only some of them have is half checked, and stays as it is
/// until it is clicked.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// `known`: the tags of the library, the most used first. `tags`: those of each article.
    TagDialog(const QStringList &known, const QList<QStringList> &tags, QWidget *parent = nullptr);

    /// What was chosen, as the difference to what the articles have.
    [[nodiscard]] MarksChange change() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &known, const QList<QStringList> &tags);
    void filter(const QString &typed);
    /// Checks the tag that was typed, a new one when there is none.
    void take();
    [[nodiscard]] QStandardItem *itemOf(const QString &tag) const;

    QLineEdit *m_typed;
    QListView *m_list;
    QStandardItemModel *m_tags;
};

} // namespace shiwen
