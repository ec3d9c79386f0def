// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace shiwen;
using namespace shiwen::cli;

namespace {

QList<Command> allCommands()
{
    return folderCommands() + articleCommands() + familyCommands() + highlightCommands() + searchCommands() +
           bundleCommands() + examinationCommands();
}

QString usage()
{
    QString text =
        QCoreApplication::translate("Cli", "Usage: shiwenctl [--library DIR] COMMAND ...") + QStringLiteral("\n\n");
    for (const Command &command : allCommands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, command.synopsis);
    text += QLatin1Char('\n') +
            QCoreApplication::translate("Cli", "DIR holds index.db and notebook.db; without it, %1.")
                .arg(Library::defaultDirectory()) +
            QLatin1Char('\n') +
            QCoreApplication::translate(
                "Cli", "Exit codes: 0 done, 1 found or nothing matched, 2 wrong usage, 3 bad input, 4 refused.") +
            QLatin1Char('\n');
    return text;
}

int wrongUsage(const QString &message)
{
    return fail({ErrorCode::Usage, message});
}

/// Takes what stands before the command off `arguments`: the library's folder.
Result<QString> takeLibrary(QStringList &arguments)
{
    QString directory = Library::defaultDirectory();
    while (!arguments.isEmpty() && arguments.first().startsWith(QLatin1String("--library"))) {
        const QString option = arguments.takeFirst();
        if (option.startsWith(QLatin1String("--library=")))
            directory = option.section(QLatin1Char('='), 1);
        else if (option == QLatin1String("--library") && !arguments.isEmpty())
            directory = arguments.takeFirst();
        else
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("Cli", "The option %1 needs a folder.").arg(option)};
    }
    return directory;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shiwenctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIWEN_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("shiwen"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto directory = takeLibrary(arguments);
    if (!directory)
        return fail(directory.error());
    if (arguments.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Which command? See \"shiwenctl --help\"."));
    const QString name = arguments.takeFirst();
    if (name == QLatin1String("--help") || name == QLatin1String("help") || name == QLatin1String("-h")) {
        print(usage());
        return Done;
    }
    if (name == QLatin1String("--version")) {
        print(QStringLiteral("shiwenctl %1\n").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end())
        return wrongUsage(
            QCoreApplication::translate("Cli", "The command %1 is unknown. See \"shiwenctl --help\".").arg(name));
    const auto cut = cutArguments(arguments, command->options);
    if (!cut)
        return fail(cut.error());
    return command->run(*cut, *directory);
}
