// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace shiwen::cli {

Result<qint64> Arguments::number(const QString &option, qint64 fallback) const
{
    const auto found = values.constFind(option);
    if (found == values.constEnd())
        return fallback;
    bool ok = false;
    const qint64 number = found->toLongLong(&ok);
    if (!ok || number < 0)
        return Error{
            ErrorCode::Usage,
            QCoreApplication::translate("Cli", "--%1 takes a whole number from 0 on, not \"%2\".").arg(option, *found)};
    return number;
}

Result<Arguments> cutArguments(const QStringList &arguments, const QList<Option> &options)
{
    Arguments cut;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--")) {
            cut.words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(QLatin1String("--"))) {
            cut.words += argument;
            continue;
        }
        const QString name = argument.mid(2).section(QLatin1Char('='), 0, 0);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end())
            return Error{
                ErrorCode::Usage,
                QCoreApplication::translate("Cli", "The option --%1 is unknown. See \"shiwenctl --help\".").arg(name)};
        if (!option->takesValue) {
            cut.values.insert(name, QString());
        } else if (argument.contains(QLatin1Char('='))) {
            cut.values.insert(name, argument.section(QLatin1Char('='), 1));
        } else if (i + 1 < arguments.size()) {
            cut.values.insert(name, arguments.at(++i));
        } else {
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("Cli", "The option --%1 needs a value.").arg(name)};
        }
    }
    return cut;
}

} // namespace shiwen::cli
