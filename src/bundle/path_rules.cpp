// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/path_rules.h"

#include "bundle/limits.h"
#include "core/files.h"
#include "core/hash.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace shiwen {

namespace {

bool isBidi(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Control characters, and the two that some programs take for a line end.
bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool isWindowsCharacter(char32_t c)
{
    return c == U'<' || c == U'>' || c == U':' || c == U'"' || c == U'|' || c == U'?' || c == U'*';
}

/// The device names of Windows, which it finds in every folder and with every extension.
bool isDeviceName(const QString &component)
{
    static const QSet<QString> names{QStringLiteral("CON"),   QStringLiteral("PRN"),    QStringLiteral("AUX"),
                                     QStringLiteral("NUL"),   QStringLiteral("CONIN$"), QStringLiteral("CONOUT$"),
                                     QStringLiteral("CLOCK$")};
    const QString stem = component.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    if (names.contains(stem))
        return true;
    if (stem.size() != 4 || !(stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))))
        return false;
    const char16_t last = stem.at(3).unicode();
    return (last >= u'0' && last <= u'9') || last == u'\u00B9' || last == u'\u00B2' || last == u'\u00B3';
}

bool endsBadly(const QString &component)
{
    return component.endsWith(QLatin1Char('.')) || component.endsWith(QLatin1Char(' '));
}

QString characterProblem(const QString &path)
{
    if (!path.isValidUtf16())
        return QCoreApplication::translate("Bundle", "its name is not valid Unicode");
    const auto codePoints = path.toUcs4();
    for (const char32_t c : codePoints) {
        if (isControl(c))
            return QCoreApplication::translate("Bundle", "its name holds a control character");
        if (isBidi(c))
            return QCoreApplication::translate("Bundle", "its name holds a character that reverses the order of text");
        if (c == U'\\')
            return QCoreApplication::translate("Bundle", "its name holds a backslash");
#ifdef Q_OS_WIN
        if (isWindowsCharacter(c))
            return QCoreApplication::translate("Bundle", "its name holds a character that Windows does not allow");
#endif
    }
    return {};
}

QString componentProblem(const QString &component)
{
    if (component.isEmpty() || component == QLatin1String("."))
        return QCoreApplication::translate("Bundle", "its path holds an empty part");
    if (component == QLatin1String(".."))
        return QCoreApplication::translate("Bundle", "its path leads out of the folder");
    if (component.toUtf8().size() > limits::componentBytes)
        return QCoreApplication::translate("Bundle", "its name is longer than %1 bytes").arg(limits::componentBytes);
    if (isDeviceName(component))
        return QCoreApplication::translate("Bundle", "its name is reserved by Windows");
#ifdef Q_OS_WIN
    if (endsBadly(component))
        return QCoreApplication::translate("Bundle", "its name ends in a dot or a space, which Windows drops");
#endif
    return {};
}

QString shortHash(const QString &text, int digits)
{
    return QString::fromLatin1(sha256(text.toUtf8()).toHex().left(digits));
}

/// Where the extension begins, or the size: at most 16 bytes count as one.
qsizetype extensionBegin(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && name.mid(dot).toUtf8().size() <= 16 ? dot : name.size();
}

/// The longest beginning of `text` of at most `bytes` bytes that cuts no character.
QString cutToBytes(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(utf8.at(bytes)) & 0xC0) == 0x80)
        --bytes;
    utf8.truncate(bytes);
    return QString::fromUtf8(utf8);
}

QString hashedName(const QString &name, const QString &original)
{
    const qsizetype begin = extensionBegin(name);
    const QString tail = QLatin1Char('~') + shortHash(original, 8) + name.mid(begin);
    return cutToBytes(name.left(begin), limits::componentBytes - tail.toUtf8().size()) + tail;
}

} // namespace

QString pathProblem(const QString &path)
{
    if (path.isEmpty())
        return QCoreApplication::translate("Bundle", "it has no name");
    if (path.startsWith(QLatin1Char('/')))
        return QCoreApplication::translate("Bundle", "its path is absolute");
    const QChar first = path.at(0);
    if (path.size() > 1 && path.at(1) == QLatin1Char(':') && first.unicode() < 128 && first.isLetter())
        return QCoreApplication::translate("Bundle", "its path names a drive");
    if (path.toUtf8().size() > limits::pathBytes)
        return QCoreApplication::translate("Bundle", "its path is longer than %1 bytes").arg(limits::pathBytes);
    if (const QString problem = characterProblem(path); !problem.isEmpty())
        return problem;
    const QStringList components = path.split(QLatin1Char('/'));
    if (components.size() > limits::depth)
        return QCoreApplication::translate("Bundle", "it lies deeper than %1 folders").arg(limits::depth);
    for (const QString &component : components)
        if (const QString problem = componentProblem(component); !problem.isEmpty())
            return problem;
    return {};
}

QString comparisonKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool isTextPath(const QString &path)
{
    static const QSet<QString> extensions{QStringLiteral("md"),   QStringLiteral("markdown"), QStringLiteral("html"),
                                          QStringLiteral("htm"),  QStringLiteral("txt"),      QStringLiteral("css"),
                                          QStringLiteral("json"), QStringLiteral("jsonl"),    QStringLiteral("svg"),
                                          QStringLiteral("xml"),  QStringLiteral("csv"),      QStringLiteral("js"),
                                          QStringLiteral("yaml"), QStringLiteral("yml")};
    return extensions.contains(path.section(QLatin1Char('.'), -1).toLower());
}

bool PathSet::parentsAreFolders(const QString &key) const
{
    for (qsizetype slash = key.indexOf(QLatin1Char('/')); slash >= 0; slash = key.indexOf(QLatin1Char('/'), slash + 1))
        if (const auto found = m_known.constFind(key.left(slash)); found != m_known.cend() && *found == Kind::File)
            return false;
    return true;
}

void PathSet::rememberParents(const QString &key)
{
    for (qsizetype slash = key.lastIndexOf(QLatin1Char('/')); slash > 0;
         slash = key.lastIndexOf(QLatin1Char('/'), slash - 1)) {
        const QString parent = key.left(slash);
        if (m_known.contains(parent))
            return;
        m_known.insert(parent, Kind::Folder);
    }
}

bool PathSet::addFile(const QString &path)
{
    const QString key = comparisonKey(path);
    if (m_known.contains(key) || !parentsAreFolders(key))
        return false;
    m_known.insert(key, Kind::File);
    rememberParents(key);
    return true;
}

bool PathSet::addFolder(const QString &path)
{
    const QString key = comparisonKey(path);
    if (const auto found = m_known.constFind(key); found != m_known.cend())
        return *found == Kind::Folder;
    if (!parentsAreFolders(key))
        return false;
    m_known.insert(key, Kind::Folder);
    rememberParents(key);
    return true;
}

QString portableComponent(const QString &name)
{
    std::u32string portable;
    const auto codePoints = name.toUcs4();
    for (const char32_t c : codePoints) {
        const bool lost = c == QChar::ReplacementCharacter && !name.isValidUtf16();
        const bool refused =
            lost || isControl(c) || isBidi(c) || isWindowsCharacter(c) || c == U'\\' || c == U'/' || c == U'%';
        portable.push_back(refused ? U'_' : c);
    }
    QString result = QString::fromStdU32String(portable);
    if (result.isEmpty() || result == QLatin1String(".") || result == QLatin1String(".."))
        return QString(qMax<qsizetype>(1, result.size()), QLatin1Char('_'));
    if (endsBadly(result))
        result.back() = QLatin1Char('_');
    if (isDeviceName(result))
        result.prepend(QLatin1Char('_'));
    return result.toUtf8().size() > limits::componentBytes ? hashedName(result, name) : result;
}

QString portablePath(const QString &path, int maxDepth, int maxBytes)
{
    QStringList components = path.split(QLatin1Char('/'));
    for (QString &component : components)
        component = portableComponent(component);
    const QString portable = components.join(QLatin1Char('/'));
    if (components.size() <= maxDepth && portable.toUtf8().size() <= maxBytes)
        return portable;
    return QLatin1Char('~') + shortHash(path.section(QLatin1Char('/'), 0, -2), 16) + QLatin1Char('/') +
           components.constLast();
}

QString withHashSuffix(const QString &path, const QString &original)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return path.left(slash + 1) + hashedName(path.mid(slash + 1), original);
}

} // namespace shiwen
