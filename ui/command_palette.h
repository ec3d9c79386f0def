// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "theme.h"

#include <QFrame>

class QGraphicsDropShadowEffect;
class QLineEdit;
class QListWidget;
class QMainWindow;

namespace shiwen {

class PopupRowDelegate;

/// Everything the menus offer in one list that is narrowed down by typing: ↓ and ↑ choose, Return does it, Esc or a
/// click elsewhere puts it away, and the focus goes back where it was. What was done lately comes first. A part of the
/// window. GUI thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 12;
    static constexpr int rememberedCommands = 4;

    /// `opener`: the action that opens it, which it does not offer.
    CommandPalette(QMainWindow &window, const QAction &opener);

    void setColours(const ThemeColours &colours);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void place();
    void step(int by);
    void runCurrent();
    void close();

    QMainWindow &m_window;
    const QAction &m_opener;
    QLineEdit *m_typed;
    QListWidget *m_list;
    PopupRowDelegate *m_delegate;
    QGraphicsDropShadowEffect *m_shadow;
    QList<Command> m_commands; ///< all that can be done
    QList<Command> m_shown;    ///< the rows
    QList<QPointer<QAction>> m_lately;
    QPointer<QWidget> m_focusBefore;
};

} // namespace shiwen
