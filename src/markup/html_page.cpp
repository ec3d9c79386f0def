// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_page.h"

#include "markup/html_page_meta.h"
#include "markup/html_parser.h"
#include "markup/html_removed.h"
#include "markup/html_source.h"
#include "markup/html_tree.h"
#include "markup/tidy.h"
#include "markup/wechat_page.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shiwen {

namespace {

/// What of the page the events belong to now; what comes later in the list outranks what comes before.
enum class Scope { Body, Articles, Entry, WeChat };

/// Classes that blogs and savers give to the element around the text.
constexpr auto entryClasses = std::to_array<std::string_view>({
    "entry-content",
    "post-content",
    "article-content",
    "article__content",
    "post-body",
    "markdown-body",
    "Post-RichText",
    "item_show_type_0",
    "item_show_type_8",
    "item_show_type_10",
});

Scope scopeOf(std::string_view name, const HtmlAttributes &attributes)
{
    if (attributes.value("id") == "js_content" || attributes.hasClass("rich_media_content"))
        return Scope::WeChat;
    const auto isMarked = [&](std::string_view word) {
        return attributes.hasClass(word);
    };
    if (!attributes.value("class").empty() && std::any_of(entryClasses.begin(), entryClasses.end(), isMarked))
        return Scope::Entry;
    if (attributes.value("itemprop") == "articleBody")
        return Scope::Entry;
    return name == "article" ? Scope::Articles : Scope::Body;
}

/// UTF-16 code units that a byline holds beside the name: a date with its time, words between.
constexpr qsizetype bylineRest = 30;

/// A byline whose name is known as the author's says nothing else: it must not be read as an account's.
void dropByline(Document &preface, const QString &author)
{
    auto &blocks = preface.root.children;
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(),
                                [&](const Node &block) {
                                    const QString text = plainText(block);
                                    return block.type == NodeType::Paragraph && text.contains(author) &&
                                           text.size() <= author.size() + bylineRest;
                                }),
                 blocks.end());
}

class PageReader : public HtmlEvents
{
public:
    explicit PageReader(PagePart part) : m_part(part) { restart(); }

    void startElement(std::string_view name, const HtmlAttributes &attributes) override;
    void endElement() override;
    void characters(std::string_view utf8) override;

    HtmlPage finish(const HtmlSource &source, bool gaveUp);

private:
    void restart();
    bool entersScope(std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] bool isInside() const { return m_scope == Scope::Body || m_scopeDepth >= 0; }

    PagePart m_part;
    Scope m_scope = Scope::Body;
    int m_depth = 0;
    int m_scopeDepth = -1; ///< depth of the element that is the article's own; -1 outside it
    std::unique_ptr<DocumentBuilder> m_builder;
    std::unique_ptr<HtmlTree> m_tree;
    std::optional<Document> m_preface;
    HtmlPageMeta m_meta;
};

void PageReader::restart()
{
    if (m_tree) {
        m_tree->flush();
        m_tree.reset();
        Document before = m_builder->finish();
        if (!m_preface || !before.root.children.empty())
            m_preface = std::move(before);
    }
    m_builder = std::make_unique<DocumentBuilder>(Profile::Repost);
    m_tree = std::make_unique<HtmlTree>(*m_builder);
}

bool PageReader::entersScope(std::string_view name, const HtmlAttributes &attributes)
{
    if (m_part == PagePart::Body || m_scope == Scope::WeChat)
        return false;
    const Scope scope = scopeOf(name, attributes);
    if (scope == Scope::Body || scope < m_scope || (scope == m_scope && m_scopeDepth >= 0))
        return false;
    if (scope > m_scope)
        restart();
    m_scope = scope;
    m_scopeDepth = m_depth;
    m_tree->showInvisible(scope == Scope::WeChat);
    return true;
}

void PageReader::startElement(std::string_view name, const HtmlAttributes &attributes)
{
    ++m_depth;
    m_meta.start(name, attributes);
    if (!entersScope(name, attributes) && isInside())
        m_tree->start(name, attributes);
}

void PageReader::endElement()
{
    if (m_depth == m_scopeDepth) {
        m_scopeDepth = -1;
        m_tree->boundary();
    } else if (isInside()) {
        m_tree->end();
    }
    m_meta.end();
    --m_depth;
}

void PageReader::characters(std::string_view utf8)
{
    m_meta.text(utf8);
    if (isInside())
        m_tree->text(utf8);
}

HtmlPage PageReader::finish(const HtmlSource &source, bool gaveUp)
{
    m_tree->flush();
    m_tree.reset();
    HtmlPage page;
    page.document = m_builder->finish();
    tidyRepost(page.document.root);
    page.document.truncated = page.document.truncated || gaveUp;
    page.preface = std::move(m_preface);
    const WeChatScripts scripts(source.scripts);
    page.meta = m_meta.finish(source, scripts);
    if (page.preface && !page.meta.author.isEmpty() && scripts.isEmpty())
        dropByline(*page.preface, page.meta.author);
    const bool inScripts = !scripts.isEmpty() && weChatKind(scripts) == WeChatKind::Shared;
    if (inScripts || page.document.root.children.empty())
        if (auto shared = weChatDocument(scripts))
            page.document = std::move(*shared);
    const bool isMessage = m_meta.isMessage() && m_scope == Scope::Body;
    page.meta.removedReason = removalReason(page.document, isMessage);
    if (page.meta.removedReason.isEmpty())
        return page;
    page.meta.removed = true;
    page.document.root.children.clear();
    page.preface.reset();
    if (isRemovalSentence(page.meta.title))
        page.meta.title.clear();
    return page;
}

} // namespace

HtmlPage readHtmlPage(const QString &text, PagePart part)
{
    const QByteArray utf8 = htmlInput(text);
    const HtmlSource source = prepareHtml({utf8.constData(), std::size_t(utf8.size())}, HtmlExtent::Page);
    PageReader reader(part);
    HtmlParser parser(HtmlParser::Mode::Page, reader);
    parser.feed(source.markup);
    parser.finish();
    return reader.finish(source, parser.gaveUp());
}

} // namespace shiwen
