// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notebook.h"

#include <QUrl>
#include <QUrlQuery>

namespace shiwen {

namespace {

QString parameter(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// Empty when the link names no article.
QString weChatKey(const QUrl &url)
{
    static const QLatin1String shortPath("/s/");
    const QString path = url.path();
    if (path.startsWith(shortPath) && path.size() > shortPath.size())
        return QStringLiteral("weixin:s/") + path.mid(shortPath.size()).section(u'/', 0, 0);
    const QUrlQuery query(url);
    const QString account = parameter(query, "__biz");
    const QString message = parameter(query, "mid").isEmpty() ? parameter(query, "appmsgid") : parameter(query, "mid");
    const QString number = parameter(query, "idx").isEmpty() ? parameter(query, "itemidx") : parameter(query, "idx");
    if (account.isEmpty() || message.isEmpty())
        return {};
    return QStringList{QStringLiteral("weixin:") + account, message, number, parameter(query, "sn")}.join(u'/');
}

} // namespace

QString urlKey(const QString &url)
{
    QString written = url.trimmed();
    written.replace(QLatin1String("&amp;"), QLatin1String("&"));
    QUrl parsed(written, QUrl::TolerantMode);
    if (written.isEmpty() || !parsed.isValid())
        return written;
    if (parsed.host().compare(QLatin1String("mp.weixin.qq.com"), Qt::CaseInsensitive) == 0) {
        const QString key = weChatKey(parsed);
        if (!key.isEmpty())
            return key;
    }
    parsed.setFragment(QString());
    return parsed.toString(QUrl::FullyEncoded);
}

} // namespace shiwen
