// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "language.h"
#include "library/library.h"
#include "main_window.h"
#include "screenshot.h"
#include "session.h"
#include "single_instance.h"
#include "theme.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace shiwen;

namespace {

/// Says why the program cannot go on: in a window where there is a screen to show it on, else on standard error.
int refuse(const QString &message)
{
    if (QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1)
        QTextStream(stderr) << "shiwen: " << message << Qt::endl;
    else
        QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Shiwen"), message);
    return 1;
}

int answer(const QString &text, FILE *stream, int code)
{
    QTextStream(stream) << text << Qt::endl;
    return code;
}

int run(QApplication &application, const CommandLine &line, const QString &directory)
{
    ThemeSwitch theme(application);
    const auto library = Library::open({directory, false});
    if (!library) {
        if (library.error().code == ErrorCode::Busy && line.screenshot.isEmpty() &&
            handOver(instanceName(directory), line.paths))
            return 0;
        return refuse(library.error().message);
    }
    MainWindow window(**library, theme, sessionPath(directory));
    SingleInstance instance;
    QObject::connect(&instance, &SingleInstance::handedOver, &window, [&window](const QStringList &paths) {
        window.raiseWindow();
        window.openPaths(paths);
    });
    // Without a name to listen on the window works; a second start then says that the library is in use.
    (void)instance.listen(instanceName(directory));
    if (!line.theme.isEmpty())
        window.setTheme(themeFromString(line.theme));
    if (line.size.isValid())
        window.resize(line.size);
    window.show();
    window.openPaths(line.paths);
    if (!line.screenshot.isEmpty())
        (new Screenshot(window, line.screenshot, line.select))->start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shiwen"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIWEN_VERSION));
    QGuiApplication::setDesktopFileName(u"shiwen"_s);

    const auto line = parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return answer(u"shiwen: "_s + line.error().message, stderr, 2);
    const QString directory = line->library.isEmpty() ? Library::defaultDirectory() : line->library;
    const Session session = loadSession(sessionPath(directory));
    const QString wanted = line->language.isEmpty() ? session.language : line->language;
    installLanguage(application, chooseLanguage(wanted, QLocale::system().uiLanguages()));
    if (line->help)
        return answer(commandLineHelp(), stdout, 0);
    if (line->version)
        return answer(u"shiwen "_s + QCoreApplication::applicationVersion(), stdout, 0);
    return run(application, *line, directory);
}
