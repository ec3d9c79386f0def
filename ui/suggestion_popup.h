// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "theme.h"

#include <QFrame>
#include <QList>

class QGraphicsDropShadowEffect;
class QListWidget;

namespace shiwen {

class PopupRowDelegate;

/// The rows of suggestions below a search box. A part of the window, not a window of its own: it takes no focus, so
/// that keys and input methods stay with the box. GUI thread.
class SuggestionPopup : public QFrame
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 8;

    explicit SuggestionPopup(QWidget *window);

    void setColours(const ThemeColours &colours);
    /// Shows the first maximumRows below `box`, none of them chosen; hides when there are none.
    void show(const QList<Suggestion> &suggestions, const QWidget &box);
    /// Chooses the next row (1) or the one before (-1); before the first none is. False at the end, where nothing
    /// moves.
    bool step(int by);
    /// The chosen one; nullptr when none is.
    [[nodiscard]] const Suggestion *current() const;
    /// What the chosen row says, with its kind; for screen readers.
    [[nodiscard]] QString currentWords() const;

signals:
    void chosen(const shiwen::Suggestion &suggestion);

private:
    QListWidget *m_list;
    QGraphicsDropShadowEffect *m_shadow;
    PopupRowDelegate *m_delegate;
    QList<Suggestion> m_suggestions;
};

} // namespace shiwen
