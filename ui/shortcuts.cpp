// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace shiwen {

namespace {

void collect(const QList<QAction *> &actions, QList<QAction *> &named)
{
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), named);
        else if (!action->objectName().isEmpty())
            named.append(action);
    }
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar &bar)
{
    collect(bar.actions(), m_actions);
    for (const QAction *action : std::as_const(m_actions))
        m_first.insert(action->objectName(), action->shortcuts());
}

QAction *Shortcuts::owner(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return nullptr;
    for (QAction *action : m_actions) {
        if (action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

void Shortcuts::set(QAction &action, const Keys &keys)
{
    for (const QKeySequence &one : keys) {
        QAction *other = owner(one);
        if (!other || other == &action)
            continue;
        Keys rest = other->shortcuts();
        rest.removeAll(one);
        other->setShortcuts(rest);
    }
    action.setShortcuts(keys);
}

void Shortcuts::reset(QAction &action)
{
    set(action, m_first.value(action.objectName()));
}

void Shortcuts::resetAll()
{
    for (QAction *action : std::as_const(m_actions))
        action->setShortcuts(m_first.value(action->objectName()));
}

QMap<QString, QString> Shortcuts::changed() const
{
    QMap<QString, QString> changed;
    for (const QAction *action : m_actions) {
        if (action->shortcuts() != m_first.value(action->objectName()))
            changed.insert(action->objectName(),
                           QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
    }
    return changed;
}

void Shortcuts::restore(const QMap<QString, QString> &changed)
{
    resetAll();
    for (QAction *action : std::as_const(m_actions)) {
        const auto found = changed.constFind(action->objectName());
        if (found == changed.cend())
            continue;
        Keys keys = QKeySequence::listFromString(*found, QKeySequence::PortableText);
        keys.removeAll(QKeySequence()); // an empty text is read as one
        action->setShortcuts(keys);
    }
}

} // namespace shiwen
