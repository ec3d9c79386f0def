// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_dialog.h"

#include "text/fold.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace shiwen {

namespace {

constexpr int wasRole = Qt::UserRole + 1; ///< Qt::CheckState before anything was clicked
constexpr int keyRole = Qt::UserRole + 2; ///< as tags are compared

QString keyOf(const QString &tag)
{
    return folded(tag.simplified());
}

QStandardItem *newItem(const QString &tag, Qt::CheckState was)
{
    auto *item = new QStandardItem(tag);
    item->setEditable(false);
    item->setCheckable(true);
    item->setCheckState(was);
    item->setData(int(was), wasRole);
    item->setData(keyOf(tag), keyRole);
    return item;
}

} // namespace

TagDialog::TagDialog(const QStringList &known, const QList<QStringList> &tags, QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this)), m_list(new QListView(this)), m_tags(new QStandardItemModel(this))
{
    setWindowTitle(tr("Tags of %n article(s)", nullptr, int(tags.size())));
    m_typed->setPlaceholderText(tr("Find a tag or write a new one"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setModel(m_tags);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setUniformItemSizes(true);
    fill(known, tags);
    auto *note = new QLabel(tr("Tags are kept in the library; the files stay as they are. A / makes a tag below "
                               "another one."),
                            this);
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    // Enter takes what was typed first.
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        take();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_typed, &QLineEdit::textChanged, this, &TagDialog::filter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(380, 460);
}

void TagDialog::fill(const QStringList &known, const QList<QStringList> &tags)
{
    QHash<QString, qsizetype> articlesWith;
    QStringList own;
    for (const QStringList &ofArticle : tags) {
        for (const QString &tag : ofArticle) {
            if (++articlesWith[keyOf(tag)] == 1)
                own.append(tag);
        }
    }
    // What the articles have first, then the rest of the library's.
    QSet<QString> listed;
    for (const QString &tag : own + known) {
        const QString key = keyOf(tag);
        if (key.isEmpty() || listed.contains(key))
            continue;
        listed.insert(key);
        const qsizetype count = articlesWith.value(key);
        m_tags->appendRow(newItem(tag, count == 0             ? Qt::Unchecked
                                       : count == tags.size() ? Qt::Checked
                                                              : Qt::PartiallyChecked));
    }
}

void TagDialog::filter(const QString &typed)
{
    const QString key = keyOf(typed);
    int first = -1;
    for (int row = 0; row < m_tags->rowCount(); ++row) {
        const bool hidden = !m_tags->item(row)->data(keyRole).toString().contains(key);
        m_list->setRowHidden(row, hidden);
        if (!hidden && first < 0)
            first = row;
    }
    m_list->setCurrentIndex(key.isEmpty() || first < 0 ? QModelIndex() : m_tags->index(first, 0));
}

QStandardItem *TagDialog::itemOf(const QString &tag) const
{
    const QString key = keyOf(tag);
    for (int row = 0; row < m_tags->rowCount(); ++row) {
        if (m_tags->item(row)->data(keyRole).toString() == key)
            return m_tags->item(row);
    }
    return nullptr;
}

void TagDialog::take()
{
    const QString tag = m_typed->text().simplified();
    if (tag.isEmpty())
        return;
    QStandardItem *item = itemOf(tag);
    if (!item) {
        item = newItem(tag, Qt::Unchecked);
        m_tags->insertRow(0, item);
    }
    item->setCheckState(Qt::Checked);
    m_typed->clear();
    m_list->scrollTo(item->index());
}

MarksChange TagDialog::change() const
{
    MarksChange change;
    for (int row = 0; row < m_tags->rowCount(); ++row) {
        const QStandardItem *item = m_tags->item(row);
        if (int(item->checkState()) == item->data(wasRole).toInt())
            continue;
        (item->checkState() == Qt::Checked ? change.addTags : change.removeTags).append(item->text());
    }
    return change;
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_typed->text().isEmpty()) {
        take();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shiwen
