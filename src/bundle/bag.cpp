// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag.h"

#include "bundle/path_rules.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace shiwen::bag {

namespace {

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

/// The lines of a tag file; LF, CR and CRLF end a line (section 2.1). None when it is not UTF-8.
std::optional<QStringList> linesOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

Error notUtf8(const QString &file)
{
    return invalid(QCoreApplication::translate("Bundle", "%1 is not UTF-8.").arg(escapedForDisplay(file)));
}

/// Undoes the escapes of section 2.1.3. Bags before 1.0 escape line ends, but not `%`.
QString unescapedPath(QString path, Version version)
{
    path.replace(QLatin1String("%0A"), QLatin1String("\n"), Qt::CaseInsensitive);
    path.replace(QLatin1String("%0D"), QLatin1String("\r"), Qt::CaseInsensitive);
    if (!version.before(1, 0))
        path.replace(QLatin1String("%25"), QLatin1String("%"));
    return path;
}

bool isTagManifest(const QString &file)
{
    return file.startsWith(QLatin1String("tagmanifest-"));
}

/// Why a path may not stand in a manifest; empty when it may.
QString manifestPathProblem(const QString &path, bool tags)
{
    if (path.startsWith(QLatin1Char('~')))
        return QCoreApplication::translate("Bundle", "its path leads out of the folder");
    if (const QString problem = pathProblem(path); !problem.isEmpty())
        return problem;
    const bool payload = path.startsWith(QLatin1String("data/"));
    if (tags && (payload || isTagManifest(path)))
        return QCoreApplication::translate("Bundle", "a tag manifest does not list it");
    if (!tags && !payload)
        return QCoreApplication::translate("Bundle", "it does not lie below data/");
    return {};
}

struct Line {
    Sum sum;
    QString warning;
};

Result<Line> readLine(const QString &text, qsizetype digestSize, Version version, bool tags)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]+)[ \\t]+(\\*?)([^ \\t].*)\\z"));
    const auto match = form.match(text);
    const QByteArray hex = match.captured(1).toLatin1();
    if (!match.hasMatch() || hex.size() != 2 * digestSize)
        return invalid(QCoreApplication::translate("Bundle", "it is not a checksum and a path"));
    QString path = match.captured(3);
    if (!match.captured(2).isEmpty() && !version.before(1, 0))
        path.prepend(QLatin1Char('*'));
    Line line;
    if (path.startsWith(QLatin1String("./"))) {
        line.warning =
            QCoreApplication::translate("Bundle", "“%1” should be written without “./”.").arg(escapedForDisplay(path));
        path.remove(0, 2);
    }
    line.sum = {unescapedPath(path, version), QByteArray::fromHex(hex)};
    if (const QString problem = manifestPathProblem(line.sum.path, tags); !problem.isEmpty())
        return Error{ErrorCode::Refused, QCoreApplication::translate("Bundle", "“%1” is refused: %2")
                                             .arg(escapedForDisplay(line.sum.path), problem)};
    return line;
}

} // namespace

QByteArray declaration()
{
    return QByteArrayLiteral("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

Result<Version> readDeclaration(const QByteArray &bytes)
{
    static const QRegularExpression first(QStringLiteral("\\ABagIt-Version: ([0-9]{1,4})\\.([0-9]{1,4})\\z"));
    static const QRegularExpression second(QStringLiteral("\\ATag-File-Character-Encoding: UTF-8\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto lines = linesOf(bytes);
    if (!lines)
        return notUtf8(QStringLiteral("bagit.txt"));
    const auto version = first.match(lines->value(0));
    if (lines->size() != 2 || !version.hasMatch() || !second.match(lines->at(1)).hasMatch())
        return invalid(QCoreApplication::translate("Bundle", "bagit.txt is not the declaration of a bag in UTF-8 "
                                                             "(RFC 8493, section 2.1.1)."));
    const Version found{version.captured(1).toInt(), version.captured(2).toInt()};
    if (!found.before(1, 1))
        return Error{ErrorCode::NewerVersion,
                     QCoreApplication::translate("Bundle", "The bag is of BagIt version %1.%2; Shiwen reads up to 1.0.")
                         .arg(found.major)
                         .arg(found.minor)};
    return found;
}

QByteArray manifest(QList<Sum> sums)
{
    std::sort(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    QByteArray text;
    for (const Sum &sum : std::as_const(sums))
        text += sum.digest.toHex() + "  " + sum.path.toUtf8() + '\n';
    return text;
}

std::optional<QCryptographicHash::Algorithm> algorithmOf(const QString &manifestName)
{
    static const QMap<QString, QCryptographicHash::Algorithm> known{
        {QStringLiteral("md5"), QCryptographicHash::Md5},       {QStringLiteral("sha1"), QCryptographicHash::Sha1},
        {QStringLiteral("sha224"), QCryptographicHash::Sha224}, {QStringLiteral("sha256"), QCryptographicHash::Sha256},
        {QStringLiteral("sha384"), QCryptographicHash::Sha384}, {QStringLiteral("sha512"), QCryptographicHash::Sha512}};
    const QString word = manifestName.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0);
    const auto found = known.constFind(word.toLower());
    if (found == known.cend())
        return {};
    return *found;
}

Result<Manifest> readManifest(const QString &file, const QByteArray &bytes, Version version)
{
    const auto lines = linesOf(bytes);
    if (!lines)
        return notUtf8(file);
    Manifest result;
    result.file = file;
    result.algorithm = algorithmOf(file).value_or(QCryptographicHash::Sha256);
    const qsizetype digestSize = QCryptographicHash::hashLength(result.algorithm);
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const auto line = readLine(lines->at(i), digestSize, version, isTagManifest(file));
        const bool twice = line && result.digests.contains(line->sum.path);
        if (!line || twice)
            return Error{line ? ErrorCode::Invalid : line.error().code,
                         QCoreApplication::translate("Bundle", "%1, line %2: %3.")
                             .arg(escapedForDisplay(file))
                             .arg(i + 1)
                             .arg(line ? QCoreApplication::translate("Bundle", "the path stands there twice")
                                       : line.error().message)};
        if (!line->warning.isEmpty())
            result.warnings.append(line->warning);
        result.digests.insert(line->sum.path, line->sum.digest);
    }
    return result;
}

QByteArray info(const QList<QPair<QString, QString>> &fields)
{
    QByteArray text;
    for (const auto &[label, value] : fields)
        text += label.toUtf8() + ": " + value.toUtf8() + '\n';
    return text;
}

Result<QList<QPair<QString, QString>>> readInfo(const QByteArray &bytes)
{
    const auto lines = linesOf(bytes);
    if (!lines)
        return notUtf8(QStringLiteral("bag-info.txt"));
    QList<QPair<QString, QString>> fields;
    for (const QString &line : *lines) {
        const bool continues = line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t'));
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (continues && !fields.isEmpty())
            fields.last().second += QLatin1Char(' ') + line.trimmed();
        else if (!continues && colon > 0)
            fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        else if (!line.trimmed().isEmpty())
            return invalid(
                QCoreApplication::translate("Bundle", "bag-info.txt holds a line that is not “Label: value”: “%1”.")
                    .arg(escapedForDisplay(line.left(80))));
    }
    return fields;
}

Result<Oxum> readOxum(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,18})\\.([0-9]{1,18})\\z"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return invalid(QCoreApplication::translate("Bundle", "Payload-Oxum in bag-info.txt is not BYTES.FILES."));
    return Oxum{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

} // namespace shiwen::bag
