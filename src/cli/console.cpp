// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/files.h"

#include <QJsonDocument>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace shiwen::cli {

namespace {

void writeTo(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return WrongUsage;
    case ErrorCode::Busy:
    case ErrorCode::Disk:
    case ErrorCode::Database: return SystemRefused;
    case ErrorCode::Cancelled: return Found;
    default: return BadInput;
    }
}

} // namespace

void print(const QString &text)
{
    writeTo(stdout, text);
}

void printLine(const QString &text)
{
    writeTo(stdout, escapedForDisplay(text) + QLatin1Char('\n'));
}

void printJson(const QJsonObject &object)
{
    writeTo(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printJsonArray(const QJsonArray &array)
{
    writeTo(stdout, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)));
}

void note(const QString &message)
{
    writeTo(stderr, QStringLiteral("shiwenctl: ") + escapedForDisplay(message) + QLatin1Char('\n'));
}

int fail(const Error &error)
{
    note(error.message);
    return exitCode(error.code);
}

void showProgress(const QFuture<void> &job)
{
    constexpr unsigned long pauseMs = 20;
    constexpr int barWidth = 30;
    const bool terminal = isTerminal(stderr);
    bool shown = false;
    while (!job.isFinished()) {
        QThread::msleep(pauseMs);
        if (!terminal || job.progressMaximum() == 0 || job.progressValue() == 0)
            continue;
        const int filled = barWidth * job.progressValue() / job.progressMaximum();
        writeTo(stderr, QStringLiteral("\r[%1%2] %3\x1B[K")
                            .arg(QString(filled, QLatin1Char('#')), QString(barWidth - filled, QLatin1Char('.')),
                                 escapedForDisplay(job.progressText())));
        shown = true;
    }
    if (shown)
        writeTo(stderr, QStringLiteral("\r\x1B[K"));
}

} // namespace shiwen::cli
