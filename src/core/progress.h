// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace shiwen {

/// How far a long job is. `total` is 0 while it is not known yet.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString current; ///< what is being worked on, for the status bar
};

/// What a long job is given by its caller. Both functions may be empty, and are called on the job's thread.
struct Monitor {
    std::function<void(const Progress &)> report;
    std::function<bool()> cancelled;

    void tell(const Progress &progress) const
    {
        if (report)
            report(progress);
    }
    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace shiwen

Q_DECLARE_METATYPE(shiwen::Progress)
