// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

namespace shiwen {

/// Something the menus offer, as a line of text.
struct Command {
    QPointer<QAction> action;
    QString name;    ///< as the menu says it, without mnemonic and dots
    QString menu;    ///< where it stands, outermost first: `View › Colours`
    QString keys;    ///< the first shortcut in the system's notation, empty for none
    bool on = false; ///< checked
};

/// An action of a menu.
[[nodiscard]] Command commandOf(QAction &action);

/// What can be done now: every enabled action of the menus, in their order.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar &bar);

/// Those that `typed` could mean, best first: names that begin with it, that hold it, then those of which each word
/// that was typed is found in name or menu, as it is written or by its pinyin. Case, width and traditional forms do not
/// count. All of them when nothing was typed.
[[nodiscard]] QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed);

} // namespace shiwen
