// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_reader.h"

#include "markup/html_page.h"
#include "markup/html_parser.h"
#include "markup/html_source.h"
#include "markup/html_tree.h"

#include <utility>

namespace shiwen {

namespace {

constexpr std::size_t mostBlocksOfAScrap = 3;
constexpr qsizetype scrapShare = 10;
constexpr qsizetype mostTags = 100;

/// An element that is marked as the article holds so little of what the page shows that the mark must be wrong.
bool missesTheText(const HtmlPage &page)
{
    if (page.document.root.children.empty())
        return true;
    if (page.document.root.children.size() > mostBlocksOfAScrap)
        return false;
    return plainText(page.preface->root).size() > scrapShare * (plainText(page.document.root).size() + 1) &&
           page.meta.account.isEmpty();
}

} // namespace

void HtmlMeta::addTag(const QString &tag)
{
    if (!tag.isEmpty() && tags.size() < mostTags && !tags.contains(tag))
        tags.append(tag);
}

HtmlPage parseHtml(const QString &text)
{
    HtmlPage page = readHtmlPage(text, PagePart::Article);
    if (!page.meta.removed && page.preface.has_value() && missesTheText(page)) {
        page.document = readHtmlPage(text, PagePart::Body).document;
        page.preface.reset();
    }
    return page;
}

struct HtmlFragmentReader::Private : HtmlEvents {
    explicit Private(DocumentBuilder &builder) : tree(builder) {}

    void startElement(std::string_view name, const HtmlAttributes &attributes) override
    {
        tree.start(name, attributes);
    }
    void endElement() override { tree.end(); }
    void characters(std::string_view utf8) override { tree.text(utf8); }

    HtmlTree tree;
    std::unique_ptr<HtmlParser> parser; ///< made with the first piece: most articles hold none
};

HtmlFragmentReader::HtmlFragmentReader(DocumentBuilder &builder) : d(new Private(builder)) {}

HtmlFragmentReader::~HtmlFragmentReader() = default;

void HtmlFragmentReader::feed(QStringView html)
{
    if (!d->parser)
        d->parser = std::make_unique<HtmlParser>(HtmlParser::Mode::Fragment, *d);
    d->tree.beginPiece();
    const QByteArray utf8 = htmlInput(html);
    d->parser->feed(prepareHtml({utf8.constData(), std::size_t(utf8.size())}, HtmlExtent::Piece).markup);
    d->parser->flush();
    d->tree.endPiece();
}

void HtmlFragmentReader::enter()
{
    d->tree.enter();
}

void HtmlFragmentReader::leave()
{
    while (d->tree.hasOpenSinceEnter())
        if (!d->parser->endInnermost())
            d->tree.end();
    d->tree.leave();
}

void HtmlFragmentReader::finish()
{
    if (!d->parser)
        return;
    d->tree.beginPiece();
    d->parser->finish();
    while (d->tree.hasOpenSinceEnter())
        d->tree.end();
    d->tree.endPiece();
    d->tree.closeLevel();
    d->parser.reset();
}

} // namespace shiwen
