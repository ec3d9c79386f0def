// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace shiwen::bench {

/// Milliseconds that `job` took.
template <typename Job> double millisecondsOf(Job job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The shortest of `runs` runs, in milliseconds: what the machine can do when nothing else disturbs it.
template <typename Job> double fastestOf(int runs, Job job)
{
    double fastest = millisecondsOf(job);
    for (int i = 1; i < runs; ++i)
        fastest = std::min(fastest, millisecondsOf(job));
    return fastest;
}

/// The value below which `share` (0 to 1) of `values` lie.
inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(share * double(values.size()))));
}

/// A line of /proc/self/status, "VmRSS:" or another, in MB; 0 where the system does not tell it like Linux.
inline double residentMegabytes(QByteArrayView name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

inline double megabytesPerSecond(qint64 bytes, double milliseconds)
{
    return milliseconds > 0 ? double(bytes) / 1e3 / milliseconds : 0;
}

} // namespace shiwen::bench
