// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

class QAction;
class QMenuBar;

namespace shiwen {

/// The keys of the commands in the menus, and what the reader made of them. A command is known by its objectName. GUI
/// thread.
class Shortcuts
{
public:
    using Keys = QList<QKeySequence>;

    /// The keys that the actions of `bar` have now are those that they have at first. `bar` must outlive it.
    explicit Shortcuts(const QMenuBar &bar);

    /// Every action with a name, in the order of the menus.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The action that has these keys; nullptr when none has.
    [[nodiscard]] QAction *owner(const QKeySequence &keys) const;
    /// Gives an action these keys; another one that has any of them loses it.
    void set(QAction &action, const Keys &keys);
    void reset(QAction &action);
    void resetAll();

    /// What differs from the beginning: names, and keys as QKeySequence::listToString() writes them, portably.
    [[nodiscard]] QMap<QString, QString> changed() const;
    /// Makes changed() these; names that no action has are left out.
    void restore(const QMap<QString, QString> &changed);

private:
    QList<QAction *> m_actions;
    QHash<QString, Keys> m_first;
};

} // namespace shiwen
