// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_page.h"

#include "markup/date_text.h"
#include "markup/html_parser.h"
#include "markup/html_tree.h"

#include <utility>

namespace shiwen {

namespace {

/// What of the page the events belong to now.
enum class Scope { Body, Articles, WeChat };

class PageReader : public HtmlEvents
{
public:
    explicit PageReader(PagePart part) : m_part(part) { restart(); }

    void startElement(std::string_view name, const HtmlAttributes &attributes) override;
    void endElement() override;
    void characters(std::string_view utf8) override;

    HtmlPage finish(QStringView text, bool gaveUp);

private:
    void restart();
    bool entersScope(std::string_view name, const HtmlAttributes &attributes);
    void readMeta(const HtmlAttributes &attributes);
    void beginCapture(std::string_view name, const HtmlAttributes &attributes);

    PagePart m_part;
    Scope m_scope = Scope::Body;
    int m_depth = 0;
    int m_scopeDepth = -1; ///< depth of the element that is the article's own; -1 outside it
    std::unique_ptr<DocumentBuilder> m_builder;
    std::unique_ptr<HtmlTree> m_tree;
    std::optional<Document> m_preface;
    HtmlMeta m_meta;
    QString m_pageTitle; ///< of title, which og:title and #activity-name outrank
    QString m_name;      ///< of #js_name
    QString m_published; ///< of #publish_time
    QString *m_capture = nullptr;
    int m_captureDepth = 0;
};

void PageReader::restart()
{
    if (m_tree) {
        m_tree->flush();
        m_tree.reset();
        m_preface = m_builder->finish();
    }
    m_builder = std::make_unique<DocumentBuilder>(Profile::Repost);
    m_tree = std::make_unique<HtmlTree>(*m_builder);
}

bool PageReader::entersScope(std::string_view name, const HtmlAttributes &attributes)
{
    if (m_part == PagePart::Body || m_scope == Scope::WeChat)
        return false;
    if (attributes.value("id") == "js_content") {
        restart();
        m_scope = Scope::WeChat;
    } else if (name == "article" && m_scopeDepth < 0) {
        if (m_scope == Scope::Body)
            restart();
        m_scope = Scope::Articles;
    } else {
        return false;
    }
    m_scopeDepth = m_depth;
    return true;
}

void PageReader::startElement(std::string_view name, const HtmlAttributes &attributes)
{
    ++m_depth;
    if (name == "meta")
        readMeta(attributes);
    else if (name == "html" && m_meta.lang.isEmpty())
        m_meta.lang = attributes.text("lang").trimmed();
    else if (!m_capture)
        beginCapture(name, attributes);
    if (entersScope(name, attributes))
        return;
    if (m_scope == Scope::Body || m_scopeDepth >= 0)
        m_tree->start(name, attributes);
}

void PageReader::endElement()
{
    if (m_depth == m_scopeDepth) {
        m_scopeDepth = -1;
        m_tree->boundary();
    } else if (m_scope == Scope::Body || m_scopeDepth >= 0) {
        m_tree->end();
    }
    if (m_capture && m_depth == m_captureDepth)
        m_capture = nullptr;
    --m_depth;
}

void PageReader::characters(std::string_view utf8)
{
    if (m_capture)
        *m_capture += QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (m_scope == Scope::Body || m_scopeDepth >= 0)
        m_tree->text(utf8);
}

void PageReader::beginCapture(std::string_view name, const HtmlAttributes &attributes)
{
    const auto id = attributes.value("id");
    QString *target = nullptr;
    if (name == "title" && m_pageTitle.isEmpty())
        target = &m_pageTitle;
    else if (id == "activity-name" && m_meta.title.isEmpty())
        target = &m_meta.title;
    else if (id == "js_name" && m_name.isEmpty())
        target = &m_name;
    else if (id == "publish_time" && m_published.isEmpty())
        target = &m_published;
    m_capture = target;
    m_captureDepth = m_depth;
}

void PageReader::readMeta(const HtmlAttributes &attributes)
{
    const auto property = attributes.has("property") ? attributes.value("property") : attributes.value("name");
    const QString content = attributes.text("content").trimmed();
    if (content.isEmpty())
        return;
    const auto take = [&](QString &target) {
        if (target.isEmpty())
            target = content;
    };
    if (property == "og:title")
        take(m_meta.title);
    else if (property == "og:article:author" || property == "author" || property == "article:author")
        take(m_meta.author);
    else if (property == "og:url")
        take(m_meta.url);
    else if (property == "article:published_time" || property == "publish_time")
        take(m_published);
}

HtmlPage PageReader::finish(QStringView text, bool gaveUp)
{
    m_tree->flush();
    m_tree.reset();
    HtmlPage page;
    page.document = m_builder->finish();
    page.document.truncated = page.document.truncated || gaveUp;
    page.preface = std::move(m_preface);
    page.meta = std::move(m_meta);
    page.meta.account = m_name.simplified();
    page.meta.date = normalisedDate(m_published);
    page.meta.title = page.meta.title.simplified();
    addScriptMeta(text, page.meta);
    if (page.meta.title.isEmpty())
        page.meta.title = m_pageTitle.simplified();
    if (m_scope == Scope::Body)
        page.meta.removed = isTombstone(plainText(page.document.root));
    return page;
}

} // namespace

HtmlPage readHtmlPage(const QString &text, PagePart part)
{
    PageReader reader(part);
    HtmlParser parser(HtmlParser::Mode::Page, reader);
    parser.feed(text);
    parser.finish();
    return reader.finish(text, parser.gaveUp());
}

} // namespace shiwen
