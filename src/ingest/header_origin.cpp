// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/header_origin.h"

#include "ingest/article_links.h"
#include "ingest/origin_lines.h"
#include "markup/date_text.h"

namespace shiwen {

namespace {

/// `Name https://…`: the name.
QString withoutAddress(const QString &text)
{
    const qsizetype at = text.indexOf(QStringLiteral("http"));
    return at > 0 && isAddress(text.mid(at)) ? text.first(at).trimmed() : text;
}

QString authors(const FrontMatter &header)
{
    for (const char16_t *key : {u"author", u"authors", u"作者", u"byline"}) {
        QStringList names;
        const QStringList values = header.values.value(QString::fromUtf16(key));
        for (const QString &value : values)
            if (const QString name = withoutAddress(unlinked(value)); !name.isEmpty() && !isAddress(name))
                names += name;
        if (!names.isEmpty())
            return names.join(u'、');
    }
    return {};
}

} // namespace

QString unlinked(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u"[[") && text.endsWith(u"]]"))
        text = text.mid(2, text.size() - 4).section(u'|', -1);
    return text.simplified();
}

QString headerValue(const FrontMatter &header, std::initializer_list<const char16_t *> keys)
{
    for (const char16_t *key : keys) {
        const QString value = unlinked(header.first(QString::fromUtf16(key)));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString headerDate(const FrontMatter &header, std::initializer_list<const char16_t *> keys)
{
    for (const char16_t *key : keys) {
        const QString date = normalisedDate(header.first(QString::fromUtf16(key)));
        if (!date.isEmpty())
            return date;
    }
    return {};
}

Provenance headerOrigin(const FrontMatter &header)
{
    Provenance origin;
    if (header.values.isEmpty())
        return origin;
    origin.author = authors(header);
    origin.account = headerValue(
        header, {u"account", u"公众号", u"公眾號", u"公众号名称", u"nickname", u"account_name", u"mp_name", u"wechat"});
    origin.accountId = headerValue(header, {u"account_id", u"微信号", u"公众号id", u"biz"});
    origin.date = headerDate(header, {u"date", u"published", u"publish_time", u"publish_date", u"published_at",
                                      u"pubdate", u"pubtime", u"发布时间", u"发布日期", u"日期", u"时间"});
    for (const char16_t *key : {u"url", u"link", u"source_url", u"original_url", u"original", u"原文链接", u"链接",
                                u"permalink", u"source", u"from", u"来源", u"來源", u"via"})
        if (const QString value = headerValue(header, {key}); isAddress(value) && QStringView(key) != u"via")
            addAddress(value, origin);
    for (const char16_t *key : {u"archive", u"archive_url", u"archive_urls", u"archived", u"存档", u"备份"}) {
        const QStringList values = header.values.value(QString::fromUtf16(key));
        for (const QString &value : values)
            if (isArchiveUrl(value))
                addAddress(value, origin);
    }
    for (const char16_t *key : {u"source", u"来源", u"來源", u"from", u"site", u"转载自", u"转载"})
        if (const QString value = headerValue(header, {key});
            origin.source.isEmpty() && !isAddress(value) && value != u"true" && value != u"false")
            origin.source = value;
    return origin;
}

} // namespace shiwen
