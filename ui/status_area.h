// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// `relaxed`: nothing had the whole query, its parts were searched for.
    void showCount(int articles, bool searched, bool relaxed, double elapsedMs);
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
