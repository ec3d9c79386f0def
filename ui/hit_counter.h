// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace shiwen {

/// Says which hit of how many the reader stands at, between the buttons that go to the others; hidden when there are
/// none. GUI thread.
class HitCounter : public QWidget
{
    Q_OBJECT

public:
    HitCounter(QAction *previous, QAction *next, QWidget *parent);

    /// `current` from 1; nothing is shown for a `total` of 0.
    void setCount(int current, int total);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_count;
};

} // namespace shiwen
