// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen::cli {

/// An option of a command: `--name` or `--name VALUE`.
struct Option {
    QString name;
    bool takesValue = false;
};

/// A command line, cut. A word that begins with one `-` is a word: it belongs to the query (`-快递`).
struct Arguments {
    QStringList words;
    QHash<QString, QString> values; ///< by option name; a flag has an empty value

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    /// The option as a whole number from 0 on; `fallback` when it was not given. Usage when it is no such number.
    Result<qint64> number(const QString &option, qint64 fallback) const;
    /// The words joined by spaces.
    [[nodiscard]] QString query() const { return words.join(QLatin1Char(' ')); }
};

/// Cuts `arguments`; `--` ends the options. Usage for an option that is not in `options` or lacks its value.
Result<Arguments> cutArguments(const QStringList &arguments, const QList<Option> &options);

} // namespace shiwen::cli
