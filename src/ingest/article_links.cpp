// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_links.h"

#include "markup/quick_find.h"
#include "text/character_set.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestUrl = 4000; // UTF-16 code units

struct UrlParts {
    QStringView host; ///< as written
    QStringView path;
    QStringView query;
    QStringView fragment;
};

UrlParts partsOf(QStringView url)
{
    UrlParts parts;
    if (const qsizetype hash = url.indexOf(u'#'); hash >= 0) {
        parts.fragment = url.mid(hash + 1);
        url = url.first(hash);
    }
    if (const qsizetype mark = url.indexOf(u'?'); mark >= 0) {
        parts.query = url.mid(mark + 1);
        url = url.first(mark);
    }
    const qsizetype begin = quickFind(url, u"://") + 3;
    const qsizetype slash = url.indexOf(u'/', begin);
    parts.host = slash < 0 ? url.mid(begin) : url.mid(begin, slash - begin);
    parts.path = slash < 0 ? QStringView() : url.mid(slash);
    return parts;
}

QStringView parameter(QStringView query, QStringView name)
{
    const QList<QStringView> pairs = query.split(u'&');
    for (const QStringView &pair : pairs)
        if (pair.startsWith(name) && pair.mid(name.size()).startsWith(u'='))
            return pair.mid(name.size() + 1);
    return {};
}

bool isHost(QStringView host, QStringView domain)
{
    return host.endsWith(domain, Qt::CaseInsensitive) &&
           (host.size() == domain.size() || host[host.size() - domain.size() - 1] == u'.');
}

/// Empty when the link names no article.
QString weChatUrl(const UrlParts &parts)
{
    static const QString site = QStringLiteral("https://mp.weixin.qq.com/s");
    if (parts.path.startsWith(u"/s/") && parts.path.size() > 3)
        return site + parts.path.mid(2).toString();
    const auto either = [&](QStringView name, QStringView old) {
        const QStringView value = parameter(parts.query, name);
        return value.isEmpty() ? parameter(parts.query, old) : value;
    };
    const QStringView account = parameter(parts.query, u"__biz");
    const QStringView message = either(u"mid", u"appmsgid");
    if (account.isEmpty() || message.isEmpty())
        return {};
    QString url = site + QStringLiteral("?__biz=%1&mid=%2").arg(account, message);
    if (const QStringView number = either(u"idx", u"itemidx"); !number.isEmpty())
        url += QStringLiteral("&idx=") + number.toString();
    if (const QStringView check = either(u"sn", u"sign"); !check.isEmpty())
        url += QStringLiteral("&sn=") + check.toString();
    return url.replace(QStringLiteral("%3D"), QStringLiteral("="));
}

bool countsVisits(QStringView pair)
{
    static constexpr std::array<QStringView, 6> names{u"spm=",   u"fbclid=",      u"gclid=",
                                                      u"yclid=", u"share_token=", u"isappinstalled="};
    return pair.startsWith(u"utm_") ||
           std::any_of(names.begin(), names.end(), [&](QStringView name) { return pair.startsWith(name); });
}

} // namespace

bool isAddress(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive);
}

QString canonicalUrl(const QString &url)
{
    QString written = url.trimmed();
    if (!isAddress(written) || written.size() > longestUrl)
        return {};
    written.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    const UrlParts parts = partsOf(written);
    if (parts.host.isEmpty())
        return {};
    if (parts.host.compare(u"mp.weixin.qq.com", Qt::CaseInsensitive) == 0)
        if (const QString article = weChatUrl(parts); !article.isEmpty())
            return article;
    QStringList kept;
    const QList<QStringView> pairs = parts.query.split(u'&', Qt::SkipEmptyParts);
    for (const QStringView &pair : pairs)
        if (!countsVisits(pair))
            kept += pair.toString();
    const qsizetype path = written.indexOf(u"://") + 3 + parts.host.size();
    QString clean = written.first(path) + parts.path.toString();
    if (!kept.isEmpty())
        clean += u'?' + kept.join(u'&');
    // Some pages are told apart by what follows `#/` or `#!` alone.
    if (parts.fragment.startsWith(u'/') || parts.fragment.startsWith(u'!'))
        clean += u'#' + parts.fragment.toString();
    return clean;
}

bool isWeChatUrl(QStringView url)
{
    return isAddress(url) && partsOf(url).host.compare(u"mp.weixin.qq.com", Qt::CaseInsensitive) == 0;
}

bool isArchiveUrl(QStringView url)
{
    static constexpr std::array<QStringView, 14> hosts{
        u"archive.org",
        u"archive.ph",
        u"archive.today",
        u"archive.is",
        u"archive.li",
        u"archive.fo",
        u"archive.md",
        u"archive.vn",
        u"perma.cc",
        u"ghostarchive.org",
        u"cc.bingj.com",
        u"megalodon.jp",
        u"wechatscope.jmsc.hku.hk",
        u"webcache.googleusercontent.com",
    };
    if (!isAddress(url))
        return false;
    const QStringView host = partsOf(url).host;
    const QStringView name = host.contains(u':') ? host.first(host.indexOf(u':')) : host;
    return std::any_of(hosts.begin(), hosts.end(), [&](QStringView domain) { return isHost(name, domain); });
}

QString originalOfArchive(const QString &url)
{
    const qsizetype inner = url.indexOf(QStringLiteral("/http"), url.indexOf(QStringLiteral("://")) + 3);
    return inner > 0 && isArchiveUrl(url) ? canonicalUrl(url.mid(inner + 1)) : QString();
}

QString addressIn(QStringView text)
{
    const qsizetype begin = quickFind(text, u"http");
    if (begin < 0 || !isAddress(text.mid(begin)))
        return {};
    qsizetype end = begin;
    while (end < text.size() && text[end].unicode() > 0x20 && text[end].unicode() < 0x7f &&
           !isOneOf(text[end], u"<>\"`|\\^{}"))
        ++end;
    while (end > begin && isOneOf(text[end - 1], u").,;]"))
        --end;
    return text.mid(begin, end - begin).toString();
}

} // namespace shiwen
