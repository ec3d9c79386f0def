// SPDX-License-Identifier: GPL-3.0-or-later
// Picture references that are addresses on the network: of WeChat's pictures, of repositories, of any host.
#include "ingest/image_reference.h"
#include "markup/quick_find.h"
#include "text/character_set.h"

namespace shiwen {

namespace {

constexpr qsizetype shortestMediaId = 8;

bool isMediaCharacter(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
}

/// The parts of `path` from number `from` on.
QString partsFrom(const QStringList &parts, qsizetype from)
{
    return parts.mid(from).join(u'/');
}

/// Most addresses name none of the hosts that show repositories, and there are many.
bool mayNameRepository(QStringView url)
{
    static constexpr CharacterSet begins(u"gjs");
    for (qsizetype at = begins.firstIn(url, 0); at < url.size(); at = begins.firstIn(url, at + 1)) {
        const QStringView rest = url.sliced(at);
        if (rest.startsWith(u"git") || rest.startsWith(u"jsdelivr") || rest.startsWith(u"static"))
            return true;
    }
    return false;
}

/// `REPO@ref` as jsDelivr writes it.
QString withoutRef(const QString &repository)
{
    return repository.section(u'@', 0, 0);
}

} // namespace

qsizetype authorityBegin(QStringView url)
{
    if (url.startsWith(u"//"))
        return 2;
    const qsizetype begin = url.startsWith(u"hh", Qt::CaseInsensitive) ? 1 : 0;
    for (const QStringView scheme : {QStringView(u"https"), QStringView(u"http"), QStringView(u"ftp")}) {
        if (!url.sliced(begin).startsWith(scheme, Qt::CaseInsensitive))
            continue;
        const qsizetype end = begin + scheme.size();
        const QStringView rest = url.sliced(end);
        if (rest.startsWith(u"://") || rest.startsWith(u"\uFF1A//"))
            return end + 3;
        if (rest.startsWith(u"//"))
            return end + 2;
        if (rest.startsWith(u':'))
            return end + 1;
    }
    return -1;
}

QStringView withoutQuery(QStringView path)
{
    const qsizetype query = path.indexOf(u'?');
    const qsizetype fragment = path.indexOf(u'#');
    const qsizetype end = query < 0 ? fragment : fragment < 0 ? query : qMin(query, fragment);
    return end > 0 ? path.first(end) : path;
}

QString mediaId(const QString &url)
{
    qsizetype host = -1;
    for (const QStringView name : {QStringView(u".qpic.cn"), QStringView(u".qlogo.cn")})
        if (const qsizetype at = quickFind(url, name); at >= 0) {
            host = at + name.size();
            break;
        }
    if (host < 0)
        return {};
    QString rest = url.sliced(host);
    if (rest.startsWith(QLatin1String("%2F"), Qt::CaseInsensitive) ||
        rest.startsWith(QLatin1String("%252F"), Qt::CaseInsensitive))
        rest = percentDecoded(percentDecoded(rest));
    qsizetype kindEnd = rest.indexOf(u'/', 1);
    if (!rest.startsWith(u'/') || kindEnd < 0 || !QStringView(rest).first(kindEnd).contains(u"mm"))
        return {};
    ++kindEnd;
    qsizetype end = kindEnd;
    while (end < rest.size() && isMediaCharacter(rest[end]))
        ++end;
    return end - kindEnd >= shortestMediaId ? rest.sliced(kindEnd, end - kindEnd) : QString();
}

NetworkPlace networkPlace(const QString &written)
{
    const QStringView url = QStringView(written).trimmed();
    const qsizetype begin = authorityBegin(url);
    if (begin < 0)
        return {};
    const QStringView rest = url.sliced(begin);
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView authority = slash < 0 ? rest : rest.first(slash);
    const qsizetype user = authority.lastIndexOf(u'@') + 1;
    const qsizetype port = authority.indexOf(u':', user);
    const QStringView host = authority.sliced(user, (port < 0 ? authority.size() : port) - user);
    const QString path = slash < 0 ? QString() : withoutQuery(rest.sliced(slash)).toString();
    return {host.toString().toLower(), tidiedPath(percentDecoded(path))};
}

RepositoryPath repositoryPath(const QString &url)
{
    if (!mayNameRepository(url))
        return {};
    // A mirror is given the whole address as its path: https://ghproxy.example/https://raw.githubusercontent.com/…
    const qsizetype inner = url.indexOf(QLatin1String("https://"), 8);
    const NetworkPlace place = networkPlace(inner > 0 ? url.sliced(inner) : url);
    const QStringList parts = place.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {};
    if (place.host == u"raw.githubusercontent.com" && parts.size() > 3)
        return {parts[0] + u'/' + parts[1], partsFrom(parts, parts[2] == u"refs" && parts.size() > 5 ? 5 : 3)};
    const bool forge = place.host == u"github.com" || place.host == u"www.github.com" || place.host == u"gitee.com";
    if (forge && parts.size() > 4 && (parts[2] == u"raw" || parts[2] == u"blob"))
        return {parts[0] + u'/' + parts[1], partsFrom(parts, 4)};
    const bool mirror = place.host.endsWith(u".jsdelivr.net") || place.host == u"cdn.statically.io" ||
                        place.host == u"cdn.staticaly.com";
    if (!mirror || parts[0] != u"gh" || parts.size() < 4)
        return {};
    // statically.io puts the ref into a part of its own, or behind @ as jsDelivr does.
    const bool ownRef = !place.host.endsWith(u".jsdelivr.net") && !parts[2].contains(u'@') && parts.size() > 4;
    return {parts[1] + u'/' + withoutRef(parts[2]), partsFrom(parts, ownRef ? 4 : 3)};
}

} // namespace shiwen
