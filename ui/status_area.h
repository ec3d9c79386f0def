// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace shiwen {

/// The status bar: how many articles are listed, and how far indexing is, with a button to stop it.
class StatusArea : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusArea(QWidget *parent = nullptr);

    /// `searched`: there is a text that was searched for.
    void showCount(const QueryAnswer &answer, bool searched);
    /// `total` 0: not known yet.
    void showProgress(int done, int total, const QString &what);
    void hideProgress();
    [[nodiscard]] QString countText() const;

signals:
    void cancelRequested();

private:
    QLabel *m_count;
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace shiwen
