// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Reads and keeps folders of saved articles."));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Shows this text.")},
        {{u"v"_s, u"version"_s}, QCoreApplication::translate("CommandLine", "Shows the version.")},
        {u"library"_s, QCoreApplication::translate("CommandLine", "Where the index and the notebook lie."), u"DIR"_s},
        {u"screenshot"_s,
         QCoreApplication::translate(
             "CommandLine", "For documentation: opens, reads the folders, saves a picture of the window, ends."),
         u"FILE"_s},
        {u"size"_s, QCoreApplication::translate("CommandLine", "Size of the window."), u"WxH"_s},
        {u"theme"_s, QCoreApplication::translate("CommandLine", "light, sepia or dark."), u"THEME"_s},
        {u"language"_s, QCoreApplication::translate("CommandLine", "zh_CN, zh_TW or en."), u"LANGUAGE"_s},
        {u"select"_s,
         QCoreApplication::translate("CommandLine", "With --screenshot: the row to open, 1 is the newest."), u"N"_s},
    });
    parser.addPositionalArgument(
        u"PATH"_s,
        QCoreApplication::translate(
            "CommandLine", "Folders to add, bundles to import, articles to open, by path or by shiwen://article/ID."),
        u"[FOLDER|BUNDLE|FILE...]"_s);
}

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message};
}

/// What a desktop hands over may be an address: of an article of the library, or of a file.
QString absolute(const QString &given)
{
    if (given.startsWith("shiwen:"_L1, Qt::CaseInsensitive))
        return given;
    if (given.startsWith("file://"_L1, Qt::CaseInsensitive))
        return QUrl(given).toLocalFile();
    return QFileInfo(given).absoluteFilePath();
}

Result<QSize> readSize(const QString &text)
{
    bool wide = false;
    bool high = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&wide), text.section(u'x', 1).toInt(&high));
    if (!wide || !high || size.width() < 200 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        return usage(
            QCoreApplication::translate("CommandLine", "“%1” is no size of a window. Write it as 1280x800.").arg(text));
    return size;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    CommandLine line;
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.library = parser.value(u"library"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.theme = parser.value(u"theme"_s);
    line.language = parser.value(u"language"_s);
    if (!line.theme.isEmpty() && line.theme != "light"_L1 && line.theme != "sepia"_L1 && line.theme != "dark"_L1)
        return usage(QCoreApplication::translate("CommandLine", "--theme is light, sepia or dark."));
    if (!line.language.isEmpty() && !languages().contains(line.language))
        return usage(QCoreApplication::translate("CommandLine", "--language is zh_CN, zh_TW or en."));
    if (parser.isSet(u"size"_s)) {
        const auto size = readSize(parser.value(u"size"_s));
        if (!size)
            return size.error();
        line.size = *size;
    }
    if (parser.isSet(u"select"_s)) {
        bool number = false;
        line.select = parser.value(u"select"_s).toInt(&number) - 1;
        if (!number || line.select < 0)
            return usage(QCoreApplication::translate("CommandLine", "--select is the number of a row, from 1."));
    }
    for (const QString &given : parser.positionalArguments())
        line.paths << absolute(given);
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace shiwen
