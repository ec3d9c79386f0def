// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcut_dialog.h"

#include "commands.h"
#include "shortcuts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int actionRole = Qt::UserRole; ///< place in Shortcuts::actions()

QString shownKeys(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &one : action.shortcuts())
        keys.append(one.toString(QKeySequence::NativeText));
    return keys.join("   "_L1);
}

} // namespace

ShortcutDialog::ShortcutDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_owner(new QLabel(this))
    , m_take(new QPushButton(tr("Use these keys"), this))
    , m_clear(new QPushButton(tr("No keys"), this))
    , m_reset(new QPushButton(tr("As at first"), this))
{
    setWindowTitle(tr("Keys"));
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_owner->setObjectName(u"quiet"_s);
    m_owner->setWordWrap(true);
    auto *resetAll = new QPushButton(tr("All as at first"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_take, m_clear, m_reset, resetAll, close})
        button->setAutoDefault(false);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_take);
    edit->addWidget(m_clear);
    edit->addWidget(m_reset);
    auto *foot = new QHBoxLayout;
    foot->addWidget(resetAll);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(edit);
    column->addWidget(m_owner);
    column->addLayout(foot);
    resize(640, 620);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::weigh);
    connect(m_take, &QPushButton::clicked, this, &ShortcutDialog::take);
    connect(m_clear, &QPushButton::clicked, this, &ShortcutDialog::clear);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutDialog::reset);
    connect(resetAll, &QPushButton::clicked, this, &ShortcutDialog::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    fill();
}

void ShortcutDialog::fill()
{
    for (qsizetype place = 0; place < m_shortcuts.actions().size(); ++place) {
        QAction &action = *m_shortcuts.actions().at(place);
        const Command command = commandOf(action);
        auto *item = new QTreeWidgetItem(m_list, {command.menu + u" › "_s + command.name, shownKeys(action)});
        item->setData(0, actionRole, place);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutDialog::filter(const QString &typed)
{
    QList<Command> commands;
    for (QAction *action : m_shortcuts.actions())
        commands.append(commandOf(*action));
    QSet<const QAction *> wanted;
    for (const Command &command : matchingCommands(commands, typed))
        wanted.insert(command.action);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const auto place = m_list->topLevelItem(row)->data(0, actionRole).toLongLong();
        m_list->topLevelItem(row)->setHidden(!wanted.contains(m_shortcuts.actions().at(place)));
    }
}

QAction *ShortcutDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_shortcuts.actions().at(item->data(0, actionRole).toLongLong()) : nullptr;
}

/// One chord: menus show no more, and no other program has them.
QKeySequence ShortcutDialog::typed() const
{
    const QKeySequence keys = m_keys->keySequence();
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

void ShortcutDialog::showChosen()
{
    const QAction *action = chosen();
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    weigh();
}

void ShortcutDialog::weigh()
{
    const QAction *action = chosen();
    QAction *owner = m_shortcuts.owner(typed());
    m_take->setEnabled(action && !typed().isEmpty() && owner != action);
    m_clear->setEnabled(action && !action->shortcuts().isEmpty());
    m_owner->setText(owner && owner != action
                         ? tr("%1 belongs to “%2”, which loses it.")
                               .arg(typed().toString(QKeySequence::NativeText), commandOf(*owner).name)
                         : QString());
}

void ShortcutDialog::take()
{
    if (QAction *action = chosen(); action && !typed().isEmpty())
        m_shortcuts.set(*action, {typed()});
    tellChanged();
}

void ShortcutDialog::clear()
{
    if (QAction *action = chosen())
        m_shortcuts.set(*action, {});
    tellChanged();
}

void ShortcutDialog::reset()
{
    if (QAction *action = chosen())
        m_shortcuts.reset(*action);
    tellChanged();
}

void ShortcutDialog::resetAll()
{
    m_shortcuts.resetAll();
    tellChanged();
}

void ShortcutDialog::tellChanged()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(1, shownKeys(*m_shortcuts.actions().at(item->data(0, actionRole).toLongLong())));
    }
    showChosen();
    emit changed();
}

void ShortcutDialog::keyPressEvent(QKeyEvent *event)
{
    // Return in the list goes on to the keys, and closes nothing.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace shiwen
