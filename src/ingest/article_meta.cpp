// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_meta.h"

#include "markup/date_text.h"

#include <QRegularExpression>

#include <initializer_list>

namespace shiwen {

namespace {

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

/// Obsidian writes names as links: `[[name]]`.
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

bool isAddress(const QString &text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

QString withoutExtension(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

QString withoutDate(const QString &name)
{
    const QString rest = name.mid(dateInName(name).length).trimmed();
    return rest.isEmpty() ? name : rest;
}

bool namesNothing(const QString &name)
{
    const QString lower = name.toLower();
    return lower == u"index" || lower == u"content" || lower == u"article" || lower == u"readme";
}

QString titleFromPath(const QString &path)
{
    const QString name = withoutDate(withoutExtension(path.section(u'/', -1)));
    const QString folder = path.section(u'/', -2, -2);
    return namesNothing(name) && !folder.isEmpty() ? withoutDate(folder) : name;
}

QString headerDate(const FrontMatter &header)
{
    for (const char16_t *key : {u"date", u"published", u"publish_time", u"pubdate", u"created", u"create_time",
                                u"发布时间", u"日期", u"时间"}) {
        const QString date = normalisedDate(header.first(QString::fromUtf16(key)));
        if (!date.isEmpty())
            return date;
    }
    return {};
}

QString dateFromPath(const QString &path)
{
    const QString own = dateInName(path.section(u'/', -1)).date;
    return own.isEmpty() ? dateInName(path.section(u'/', -2, -2)).date : own;
}

} // namespace

QString articleTitle(const ArticleSources &sources)
{
    const QString header = headerValue(sources.header, {u"title", u"标题", u"標題"});
    if (!header.isEmpty())
        return header;
    const QString &page = sources.page.title;
    const QString heading = sources.heading.simplified();
    // `<title>` often carries the site's name behind the heading; an h1 that it does not name is a part of the text.
    if (!heading.isEmpty() && (page.isEmpty() || page.contains(heading)))
        return heading;
    return page.isEmpty() ? titleFromPath(sources.path) : page;
}

QStringList articleTags(const FrontMatter &header)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\n]"));
    for (const char16_t *key : {u"tags", u"tag", u"标签", u"標籤", u"keywords", u"keyword", u"关键词"}) {
        QStringList tags;
        for (const QString &value : header.values.value(QString::fromUtf16(key))) {
            for (const QString &part : value.split(separators)) {
                QString tag = unlinked(part);
                if (tag.startsWith(u'#'))
                    tag = tag.mid(1).trimmed();
                if (!tag.isEmpty() && !tags.contains(tag))
                    tags.append(tag);
            }
        }
        if (!tags.isEmpty())
            return tags;
    }
    return {};
}

void fillOrigin(const ArticleSources &sources, const Provenance &origin, ArticleSummary &summary)
{
    const FrontMatter &header = sources.header;
    const QString from = headerValue(header, {u"source", u"来源", u"來源", u"from"});
    const QString link = headerValue(header, {u"url", u"link", u"source_url", u"original_url", u"原文链接"});
    summary.author =
        firstOf({headerValue(header, {u"author", u"authors", u"作者"}), sources.page.author, origin.author});
    summary.account = firstOf(
        {headerValue(header, {u"account", u"公众号", u"公眾號", u"nickname"}), sources.page.account, origin.account});
    summary.accountId = firstOf({headerValue(header, {u"account_id", u"微信号"}), origin.accountId});
    summary.source = firstOf({isAddress(from) ? QString() : from, origin.source});
    summary.url =
        firstOf({isAddress(link) ? link : QString(), isAddress(from) ? from : QString(), sources.page.url, origin.url});
    summary.date = firstOf({headerDate(header), sources.page.date, origin.date, dateFromPath(sources.path)});
}

} // namespace shiwen
