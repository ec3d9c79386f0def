// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_meta.h"

#include "ingest/article_links.h"
#include "ingest/article_title.h"
#include "ingest/header_origin.h"
#include "ingest/origin_places.h"
#include "markup/date_text.h"
#include "text/character_set.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestTag = 60; // UTF-16 code units
constexpr qsizetype mostTags = 100;

bool isHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The words of one value: parted by marks, and by spaces where every part is a `#word` or Chinese.
QStringList partedTags(const QString &value)
{
    QString marks = value;
    for (QChar &c : marks)
        if (isOneOf(c, u"，、;；\n\t"))
            c = u',';
    QStringList tags;
    const QStringList parts = marks.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        const bool apart = words.size() > 1 && !part.contains(u"[[") &&
                           std::all_of(words.begin(), words.end(),
                                       [](const QString &word) { return word.startsWith(u'#') || isHan(word); });
        tags += apart ? words : QStringList{part};
    }
    return tags;
}

void addTags(const QStringList &values, QStringList &tags)
{
    for (const QString &value : values) {
        const QStringList parts = partedTags(value);
        for (const QString &part : parts) {
            QString tag = unlinked(part);
            while (tag.startsWith(u'#'))
                tag = tag.mid(1).trimmed();
            if (!tag.isEmpty() && tag.size() <= longestTag && tags.size() < mostTags && !tags.contains(tag))
                tags.append(tag);
        }
    }
}

bool namesNoSubject(const QString &category)
{
    static constexpr std::array<QStringView, 10> names{u"blog",    u"archive",       u"archives", u"post", u"posts",
                                                       u"default", u"uncategorized", u"未分类",   u"默认", u"文章"};
    const QString lower = category.toLower();
    return std::find(names.begin(), names.end(), QStringView(lower)) != names.end();
}

/// The date of the file's or its folder's name; of the month alone where the folders say no more.
QString dateFromPath(const QString &path, bool &monthOnly)
{
    const QString name = path.section(u'/', -1);
    const QString folder = path.section(u'/', -2, -2);
    const QString stem = name.contains(u'.') ? name.section(u'.', 0, -2) : name;
    for (const QString &date :
         {dateInName(name).date, dateInName(folder).date, dateAtEndOfName(stem), dateAtEndOfName(folder)})
        if (!date.isEmpty())
            return date;
    for (const QString &month : {monthOfName(folder), monthOfName(path.section(u'/', -3, -3))})
        if (!month.isEmpty()) {
            monthOnly = true;
            return month + QStringLiteral("-01");
        }
    return {};
}

/// Where an account's page or byline says that it reposts another's text, the other is the account.
void fillAccounts(const OriginPlaces &places, ArticleSummary &summary)
{
    const ArticleSources &sources = places.sources();
    summary.account = places.first(&Provenance::account);
    summary.accountId = places.idOf(summary.account);
    summary.reposter = headerValue(sources.header, {u"reposter", u"转载者"});
    if (summary.reposter.isEmpty())
        summary.reposter = sources.page.reposter;
    const Provenance &text = sources.text.repostOf.isEmpty() ? sources.preface : sources.text;
    const QString &other = text.repostOf;
    if (other.isEmpty() || sameName(other, summary.account))
        return;
    const bool certain = !places.header().account.isEmpty() || !summary.reposter.isEmpty();
    if (summary.account.isEmpty()) {
        summary.account = other;
        summary.accountId = text.accountId;
    } else if (text.repostMarked && !certain) {
        summary.reposter = summary.account;
        summary.account = other;
        summary.accountId = text.accountId;
    } else if (summary.source.isEmpty()) {
        summary.source = other;
    }
}

} // namespace

QString articleTitle(const ArticleSources &sources)
{
    TitleSources titles;
    titles.header = headerValue(sources.header, {u"title", u"标题", u"標題"});
    titles.heading = sources.heading;
    titles.page = sources.page.title;
    titles.fallback =
        sources.sidecar.title.isEmpty() ? headerValue(sources.header, {u"subject"}) : sources.sidecar.title;
    titles.path = sources.path;
    return articleTitle(titles);
}

QStringList articleTags(const ArticleSources &sources)
{
    QStringList tags;
    const auto &values = sources.header.values;
    for (const char16_t *key : {u"tags", u"tag", u"标签", u"標籤", u"keywords", u"keyword", u"关键词"}) {
        addTags(values.value(QString::fromUtf16(key)), tags);
        if (!tags.isEmpty())
            break;
    }
    addTags(sources.page.tags, tags);
    addTags(sources.text.tags, tags);
    addTags(sources.sidecar.tags, tags);
    if (!tags.isEmpty())
        return tags;
    for (const char16_t *key : {u"categories", u"category", u"分类"})
        addTags(values.value(QString::fromUtf16(key)), tags);
    tags.removeIf(namesNoSubject);
    return tags;
}

void fillOrigin(const ArticleSources &sources, Article &article)
{
    ArticleSummary &summary = article.summary;
    const OriginPlaces places(sources);
    summary.author = places.first(&Provenance::author);
    summary.source = places.first(&Provenance::source);
    fillAccounts(places, summary);
    summary.url = places.first(&Provenance::url);
    if (summary.url.isEmpty())
        summary.url = canonicalUrl(headerValue(sources.header, {u"via"}));
    summary.archiveUrls = places.archiveUrls();
    summary.date = places.first(&Provenance::date);
    bool monthOnly = false;
    const QString named = dateFromPath(sources.path, monthOnly);
    if (summary.date.isEmpty() && !monthOnly)
        summary.date = named;
    if (summary.date.isEmpty())
        summary.date = headerDate(sources.header, {u"created", u"create_time", u"modified", u"updated"});
    if (summary.date.isEmpty() && monthOnly) {
        summary.date = named;
        article.problems.append(
            {QStringLiteral("metadata"),
             QCoreApplication::translate("Ingest", "Only the month of the article is known, from its folder's name; %1 "
                                                   "stands for it. Write a date into the file's header or name.")
                 .arg(named)});
    }
    // A date at a name's end is often the text's own subject, as of a weekly report.
    summary.conflicts = places.conflicts(summary.reposter, dateInName(sources.path.section(u'/', -1)).date);
}

} // namespace shiwen
