// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace shiwen::cli {

/// Exit codes of shiwenctl; other programs rely on them.
enum ExitCode { Done = 0, Found = 1, WrongUsage = 2, BadInput = 3, SystemRefused = 4 };

/// Writes to standard output in UTF-8, bytes as they are.
void print(const QString &text);
/// Writes one line to standard output, control and bidi characters shown as escapes.
void printLine(const QString &text);
void printJson(const QJsonObject &object);
void printJsonArray(const QJsonArray &array);
/// Writes `shiwenctl: message` to standard error and gives the exit code for the error.
int fail(const Error &error);
/// The same for a note that changes no exit code.
void note(const QString &message);

/// Shows the progress of a job on standard error until it is finished: a bar on a terminal, else nothing.
void showProgress(const QFuture<void> &job);

/// Waits for a job with its progress shown.
template <typename Answer> Answer wait(QFuture<Answer> job)
{
    showProgress(QFuture<void>(job));
    return job.result();
}

} // namespace shiwen::cli
