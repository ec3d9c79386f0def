// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/wechat_page.h"

#include "markup/date_text.h"

#include <QUrlQuery>

namespace shiwen {

namespace {

/// Value of `copyright_info.copyright_stat`: reposted from another account of the platform.
constexpr QStringView repostedStat = u"2";
constexpr int mostEscapes = 8; ///< how often an address was escaped anew on its way

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.simplified();
}

QString addressOf(const QString &biz, const QString &mid, const QString &idx, const QString &sn)
{
    if (biz.isEmpty() || mid.isEmpty() || mid == u"0")
        return {};
    QString url = QStringLiteral("https://mp.weixin.qq.com/s?__biz=%1&mid=%2&idx=%3").arg(biz, mid, idx);
    return sn.isEmpty() ? url : url + QStringLiteral("&sn=") + sn;
}

QString ownAddress(const WeChatScripts &scripts)
{
    const QString idx = scripts.text({"idx"});
    return addressOf(scripts.text({"biz", "bizuin"}), scripts.text({"mid", "appmsgid"}),
                     idx.isEmpty() ? QStringLiteral("1") : idx, scripts.text({"sn"}));
}

void addRepost(const WeChatScripts &scripts, HtmlMeta &meta)
{
    const ScriptValue *copyright = scripts.structure("copyright_info");
    const bool reposted = copyright && copyright->textOf("copyright_stat") == repostedStat;
    const QString original = reposted ? copyright->textOf("platform") : scripts.text({"source_nickname"});
    if (!original.isEmpty() && original != scripts.text({"nick_name", "nickname"})) {
        meta.account = original.simplified();
        meta.accountId = reposted ? copyright->textOf("source_username") : scripts.text({"source_username"});
        fill(meta.reposter, scripts.text({"nick_name", "nickname"}));
    }
    const QString first = reposted ? plainWeChatUrl(copyright->textOf("reprint_url")) : QString();
    if (!first.isEmpty())
        meta.otherUrls.append(first);
}

void addAlbums(const WeChatScripts &scripts, HtmlMeta &meta)
{
    const ScriptValue *list = scripts.structure("appmsg_album_infos");
    if (!list)
        list = scripts.structure("appmsgalbuminfo");
    if (const ScriptValue *shown = scripts.structure("public_tag_info"); !list && shown)
        list = shown->member("tags");
    if (!list)
        return;
    meta.addTag(list->textOf("title").simplified());
    for (const auto &album : list->members) {
        const QString title = album.value.textOf("title");
        meta.addTag((title.isEmpty() ? album.value.textOf("tag_name") : title).simplified());
    }
}

} // namespace

QString plainWeChatUrl(QString url)
{
    for (int times = 0; times < mostEscapes && url.contains(QLatin1String("&amp;")); ++times)
        url.replace(QLatin1String("&amp;"), QLatin1String("&"));
    url = url.trimmed();
    for (const char *leadsNowhere : {"#rd", "#wechat_redirect"})
        if (url.endsWith(QLatin1String(leadsNowhere)))
            url.truncate(url.lastIndexOf(u'#'));
    const qsizetype host = url.indexOf(QLatin1String("mp.weixin.qq.com/"));
    if (host < 0 || host > 8)
        return url;
    const qsizetype question = url.indexOf(u'?');
    const QString path = question < 0 ? url : url.first(question);
    const QUrlQuery query(question < 0 ? QString() : url.mid(question + 1).section(u'#', 0, 0));
    const auto item = [&](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QString address = addressOf(item("__biz"), item("mid").isEmpty() ? item("appmsgid") : item("mid"),
                                      item("idx").isEmpty() ? item("itemidx") : item("idx"), item("sn"));
    if (!address.isEmpty())
        return address;
    const bool isShort = path.contains(QLatin1String("mp.weixin.qq.com/s/"));
    return QStringLiteral("https://") + (isShort ? path : url).mid(host);
}

void addWeChatMeta(const WeChatScripts &scripts, HtmlMeta &meta)
{
    addRepost(scripts, meta);
    addAlbums(scripts, meta);
    const QString date = normalisedDate(
        scripts.text({"ori_create_time", "oriCreateTime", "ct", "create_time", "createTime", "publish_time"}));
    if (!date.isEmpty())
        meta.date = date;
    fill(meta.title, scripts.text({"msg_title", "title"}));
    fill(meta.account, scripts.text({"nick_name", "nickname"}));
    fill(meta.accountId, scripts.text({"user_name", "alias"}));
    fill(meta.author, scripts.text({"author"}));
    fill(meta.digest, scripts.text({"desc", "msg_desc"}));
    const QString own = ownAddress(scripts);
    const QString link = plainWeChatUrl(scripts.text({"link", "msg_link", "short_link"}));
    if (meta.url.isEmpty())
        meta.url = link.isEmpty() ? own : link;
    if (meta.url.isEmpty())
        meta.url = plainWeChatUrl(scripts.text({"transferTargetLink", "transfer_target_link"}));
    if (!own.isEmpty() && own != meta.url && !meta.otherUrls.contains(own))
        meta.otherUrls.append(own);
}

} // namespace shiwen
