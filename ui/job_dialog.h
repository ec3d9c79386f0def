// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QProgressDialog>

namespace shiwen {

/// Shows the progress of a job in a small window with a button to cancel, and calls `done(future)` when it has ended.
/// Not modal: QProgressDialog would run the event loop inside setValue().
template <typename T, typename Done>
void showJob(const QFuture<T> &future, QWidget *parent, const QString &label, Done done)
{
    auto *dialog = new QProgressDialog(parent);
    dialog->setLabelText(label);
    dialog->setWindowTitle(label);
    dialog->setRange(0, 0);
    dialog->setMinimumWidth(380);
    dialog->setMinimumDuration(300);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    auto *watcher = new QFutureWatcher<T>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, dialog, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, &QProgressDialog::setValue);
    QObject::connect(dialog, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, [watcher, dialog, done] {
        dialog->hide();
        dialog->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace shiwen
