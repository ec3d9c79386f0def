// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_page_meta.h"

#include "core/fill.h"
#include "markup/date_text.h"
#include "markup/html_json_ld.h"
#include "markup/wechat_page.h"
#include "text/character_set.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestFact = 300; ///< UTF-16 code units of a captured text
constexpr qsizetype longestName = 60;

bool anyOf(std::string_view value, std::initializer_list<std::string_view> wanted)
{
    return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool hasAnyClass(const HtmlAttributes &attributes, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return attributes.hasClass(word); });
}

/// The platform's own name, which stands where an account's could.
bool namesPlatform(const QString &name)
{
    return name == u"微信公众平台" || name == u"微信公眾平台" || name == u"Weixin Official Accounts Platform" ||
           name == u"微信" || name == u"WeChat";
}

/// A byline without the word that introduces it; empty when it is no name.
QString nameIn(const QString &text)
{
    QString name = text.simplified();
    for (const QStringView word : {u"作者", u"文", u"By", u"by", u"BY"}) {
        if (!name.startsWith(word) || name.size() <= word.size())
            continue;
        const QChar next = name.at(word.size());
        if (next == u'：' || next == u':' || next == u' ' || next == u'｜' || next == u'|' || next == u'/')
            name = name.mid(word.size() + 1).trimmed();
    }
    return name.size() > longestName || name.contains(QLatin1String("://")) ? QString() : name;
}

/// The address that SingleFile notes in the comment at the top of a page.
QString savedFrom(std::string_view comment)
{
    if (comment.find("SingleFile") == std::string_view::npos)
        return {};
    const std::size_t at = comment.find("url:");
    if (at == std::string_view::npos)
        return {};
    const auto line = comment.substr(at + 4, comment.find('\n', at) - at - 4);
    return QString::fromUtf8(line.data(), qsizetype(line.size())).trimmed();
}

/// The address that a copy in the Wayback Machine was made of; the copy's own becomes one of the archive's.
void settleArchive(HtmlMeta &meta)
{
    const qsizetype archive = meta.url.indexOf(QLatin1String("web.archive.org/web/"));
    const qsizetype original = archive < 0 ? -1 : meta.url.indexOf(QLatin1String("/http"), archive);
    if (original < 0)
        return;
    meta.archiveUrls.append(meta.url);
    meta.url = plainWeChatUrl(meta.url.mid(original + 1));
}

} // namespace

void HtmlPageMeta::start(std::string_view name, const HtmlAttributes &attributes)
{
    ++m_depth;
    if (name == "meta")
        return readMeta(attributes);
    if (name == "html" && m_head.lang.isEmpty())
        m_head.lang = attributes.text("lang").trimmed();
    if (name == "link" || name == "a")
        readLink(name, attributes);
    if (name == "time" && m_dateline.isEmpty() && normalisedDate(attributes.text("datetime")).size() > 0)
        m_dateline = attributes.text("datetime");
    if (m_byDepth < 0 && hasAnyClass(attributes, {"__meta__"}))
        m_byDepth = m_depth;
    if (m_sourceDepth < 0 && name == "blockquote" && attributes.hasClass("source"))
        m_sourceDepth = m_depth;
    m_isMessage = m_isMessage || hasAnyClass(attributes, {"weui-msg", "page_msg", "mesg-block", "page_rumor"}) ||
                  attributes.value("class").find("global_error_msg") != std::string_view::npos;
    capture(name, attributes);
}

void HtmlPageMeta::end()
{
    while (!m_captures.empty() && m_captures.back().depth >= m_depth)
        m_captures.pop_back();
    if (m_byDepth == m_depth)
        m_byDepth = -1;
    if (m_sourceDepth == m_depth)
        m_sourceDepth = -1;
    --m_depth;
}

void HtmlPageMeta::text(std::string_view utf8)
{
    if (m_captures.empty())
        return;
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(std::min(utf8.size(), std::size_t(longestFact) * 3)));
    for (const Capture &capture : m_captures)
        if (capture.target->size() < longestFact)
            *capture.target += text;
}

QString *HtmlPageMeta::targetOfId(std::string_view id)
{
    if (id == "activity-name")
        return &m_heading;
    if (id == "js_name")
        return &m_account;
    if (id == "js_author_name")
        return &m_author;
    return id == "publish_time" ? &m_published : nullptr;
}

QString *HtmlPageMeta::targetOfClass(std::string_view name, const HtmlAttributes &attributes)
{
    const auto classes = attributes.value("class");
    if (classes.empty() && !attributes.has("itemprop") && !attributes.has("rel"))
        return nullptr;
    if (hasAnyClass(attributes, {"original_primary_nickname", "original_account_nickname"}))
        return &m_original;
    if (m_byDepth >= 0) {
        if (attributes.hasClass("nick_name"))
            return &m_account;
        if (attributes.hasClass("author"))
            return &m_author;
        return attributes.hasClass("create_time") ? &m_published : nullptr;
    }
    if (!anyOf(name, {"a", "span", "div", "p", "address", "em", "time", "cite"}))
        return nullptr;
    if (hasAnyClass(attributes, {"author", "byline", "post-author", "entry-author", "article-author", "author-name"}) ||
        attributes.value("rel") == "author" || attributes.value("itemprop") == "author")
        return &m_byline;
    if (hasAnyClass(attributes, {"published", "post-date", "entry-date", "post-time", "pubtime", "publish-time",
                                 "pub-time", "article-time", "publish_time"}) ||
        attributes.value("itemprop") == "datePublished")
        return &m_dateline;
    return nullptr;
}

void HtmlPageMeta::capture(std::string_view name, const HtmlAttributes &attributes)
{
    QString *target = nullptr;
    if (name == "title")
        target = &m_pageTitle;
    else if (const auto id = attributes.value("id"); !id.empty())
        target = targetOfId(id);
    if (!target)
        target = targetOfClass(name, attributes);
    if (target && target->trimmed().isEmpty() && m_captures.size() < 4)
        m_captures.push_back({target, m_depth});
}

void HtmlPageMeta::readLink(std::string_view name, const HtmlAttributes &attributes)
{
    const QString target = attributes.text("href").trimmed();
    const bool isSource = m_sourceDepth >= 0 && name == "a";
    const bool isCanonical = name == "link" && attributes.value("rel") == "canonical";
    if ((isSource || isCanonical) && m_canonical.isEmpty() && target.startsWith(u"http"))
        m_canonical = target;
}

void HtmlPageMeta::readMeta(const HtmlAttributes &attributes)
{
    auto property = attributes.value("property");
    if (property.empty())
        property = attributes.has("name") ? attributes.value("name") : attributes.value("itemprop");
    const QString content = attributes.text("content").trimmed();
    if (content.isEmpty() || property.empty())
        return;
    if (anyOf(property, {"og:title", "twitter:title"}))
        fill(m_head.title, content.simplified());
    else if (anyOf(property, {"author", "og:article:author", "article:author", "dc.creator", "DC.creator", "byl"}))
        fill(m_head.author, nameIn(content));
    else if (property == "og:url")
        fill(m_head.url, content);
    else if (property == "og:site_name")
        fill(m_siteName, content.simplified());
    else if (anyOf(property, {"og:description", "description"}))
        fill(m_head.digest, QString(content).replace(QLatin1String("\\x0a"), QLatin1String(" ")).simplified());
    else if (anyOf(property, {"article:published_time", "publish_time", "pubdate", "datePublished", "dc.date", "date",
                              "og:release_date", "weibo:article:create_at", "apub:time", "bytedance:published_time"}))
        fill(m_headDate, normalisedDate(content));
    else if (anyOf(property, {"keywords", "article:tag"}))
        for (const QString &word : content.split(u','))
            m_head.addTag(word.simplified());
}

/// The title element without the site's name behind it.
QString HtmlPageMeta::siteTitle() const
{
    QString title = m_pageTitle.simplified();
    if (namesPlatform(title) || title == m_siteName)
        return {};
    if (!m_siteName.isEmpty() && title.endsWith(m_siteName)) {
        QString rest = title.chopped(m_siteName.size()).trimmed();
        while (!rest.isEmpty() && isOneOf(rest.back(), u"-_|–—·•｜：:«»<>"))
            rest = rest.chopped(1).trimmed();
        title = rest.isEmpty() ? title : rest;
    }
    return title;
}

void HtmlPageMeta::addOwn(HtmlMeta &meta) const
{
    const QString account = m_account.simplified();
    const QString original = m_original.simplified();
    fill(meta.reposter, original.isEmpty() || original == account ? QString() : account);
    fill(meta.account, original.isEmpty() ? account : original);
    fill(meta.author, m_author.simplified());
    fill(meta.author, nameIn(m_byline));
    fill(meta.date, normalisedDate(m_published));
    fill(meta.date, m_headDate);
}

HtmlMeta HtmlPageMeta::finish(const HtmlSource &source, const WeChatScripts &scripts)
{
    HtmlMeta meta = std::move(m_head);
    if (namesPlatform(meta.title) || (meta.title == m_siteName && !m_heading.trimmed().isEmpty()))
        meta.title.clear();
    if (const QString heading = m_heading.simplified(); !heading.isEmpty())
        meta.title = heading;
    fill(meta.url, savedFrom(source.firstComment));
    meta.url = plainWeChatUrl(meta.url);
    addWeChatMeta(scripts, meta);
    addOwn(meta);
    for (const HtmlScript &script : source.scripts)
        if (script.tag.find("ld+json") != std::string_view::npos)
            addJsonLd(script.content, meta);
    fill(meta.date, normalisedDate(m_dateline));
    fill(meta.url, plainWeChatUrl(m_canonical));
    settleArchive(meta);
    fill(meta.source, namesPlatform(m_siteName) ? QString() : m_siteName);
    fill(meta.title, siteTitle());
    if (namesPlatform(meta.account))
        meta.account.clear();
    return meta;
}

} // namespace shiwen
