// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/image_reference.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

bool isSchemeCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' ||
           c == u'.';
}

/// RFC 3986, section 3.1; empty when `url` has none.
QStringView schemeOf(QStringView url)
{
    for (qsizetype at = 0; at < url.size(); ++at) {
        if (url[at] == u':')
            return at > 0 && url[0].isLetter() ? url.first(at) : QStringView();
        if (!isSchemeCharacter(url[at]))
            return {};
    }
    return {};
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QString decodedBytes(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder gb("GB18030");
    if (!gb.isValid())
        return text;
    QString chinese = gb.decode(bytes);
    return gb.hasError() ? text : chinese;
}

/// `{{ site.baseurl }}/images/a.png` of a template that was not worked out.
QStringView withoutTemplate(QStringView path)
{
    if (!path.startsWith(u"{{"))
        return path;
    const qsizetype end = path.indexOf(u"}}");
    return end < 0 || end + 2 >= path.size() ? path : path.sliced(end + 2);
}

} // namespace

ReferenceKind referenceKind(const QString &written)
{
    const QStringView url = QStringView(written).trimmed();
    if (url.isEmpty())
        return ReferenceKind::Empty;
    if (const qsizetype begin = authorityBegin(url); begin >= 0) {
        const bool nothing = std::all_of(url.begin() + begin, url.end(), [](QChar c) { return c == u'/'; });
        return nothing ? ReferenceKind::Empty : ReferenceKind::Network;
    }
    const QStringView scheme = schemeOf(url);
    if (scheme.isEmpty())
        return url.startsWith(u"\\\\") ? ReferenceKind::Foreign : ReferenceKind::Local;
    if (isOneOf(scheme, {u"data"}))
        return ReferenceKind::Embedded;
    const QStringView rest = url.sliced(scheme.size() + 1);
    if (scheme.size() == 1 ? !rest.isEmpty() && isSlash(rest[0]) : isOneOf(scheme, {u"file", u"app", u"capacitor"}))
        return ReferenceKind::Foreign;
    if (isOneOf(scheme, {u"javascript", u"vbscript", u"blob", u"cid", u"about", u"mailto"}) || rest.startsWith(u"//"))
        return ReferenceKind::Unknown;
    return ReferenceKind::Local; // a file's name that has a colon
}

QString percentDecoded(const QString &text)
{
    if (!text.contains(u'%'))
        return text;
    const QByteArray written = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const bool room = written[at] == '%' && at + 2 < written.size();
        const int high = room ? hexValue(written[at + 1]) : -1;
        const int low = room ? hexValue(written[at + 2]) : -1;
        // A zero byte names no file.
        if (high < 0 || low < 0 || high + low == 0) {
            bytes.append(written[at]);
            continue;
        }
        bytes.append(static_cast<char>(high * 16 + low));
        at += 2;
    }
    return decodedBytes(bytes);
}

QString tidiedPath(QString path)
{
    path.replace(u'\\', u'/');
    if (path.contains(QLatin1String("//"))) {
        qsizetype end = 0;
        for (qsizetype at = 0; at < path.size(); ++at)
            if (path[at] != u'/' || end == 0 || path[end - 1] != u'/')
                path[end++] = path[at];
        path.truncate(end);
    }
    qsizetype begin = 0;
    while (QStringView(path).sliced(begin).startsWith(u"./"))
        begin += 2;
    path.remove(0, begin);
    return path.normalized(QString::NormalizationForm_C);
}

QStringList pathReadings(const QString &url)
{
    QStringList readings;
    const auto add = [&](const QString &path) {
        for (QString reading : {tidiedPath(path), path.normalized(QString::NormalizationForm_C)}) {
            if (!readings.contains(reading))
                readings.append(std::move(reading));
            if (!path.contains(u'\\'))
                break;
        }
    };
    const auto addDecoded = [&](const QString &path) {
        add(path);
        const QString once = percentDecoded(path);
        if (once == path)
            return;
        add(once);
        add(percentDecoded(once));
    };
    const QString path = withoutTemplate(QStringView(url).trimmed()).trimmed().toString();
    addDecoded(path);
    const QString bare = withoutQuery(path).toString();
    if (bare.size() != path.size())
        addDecoded(bare);
    if (bare.contains(u'+'))
        add(percentDecoded(QString(bare).replace(u'+', u' ')));
    return readings;
}

QString resolvedPath(const QString &directory, const QString &path)
{
    if (!path.contains(u'.') || (!path.startsWith(u'.') && !path.contains(QLatin1String("/."))))
        return joinedPath(directory, path.startsWith(u'/') ? path.sliced(1) : path);
    QStringList parts = directory.split(u'/', Qt::SkipEmptyParts);
    const QStringList more = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : more) {
        if (part == u".")
            continue;
        if (part != u"..")
            parts.append(part);
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    return parts.isEmpty() ? QStringLiteral("") : parts.join(u'/');
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString directoryOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString stemOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

QString joinedPath(const QString &directory, const QString &name)
{
    if (directory.isEmpty() || name.isEmpty())
        return directory.isEmpty() ? name : directory;
    return directory + u'/' + name;
}

} // namespace shiwen
