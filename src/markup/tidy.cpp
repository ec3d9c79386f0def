// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/tidy.h"

#include "markup/bare_links.h"
#include "markup/line_parting.h"

#include <algorithm>
#include <iterator>

namespace shiwen {

namespace {

bool isEmphasis(NodeType type)
{
    return type == NodeType::Strong || type == NodeType::Emphasis || type == NodeType::Delete;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isBlankText(const Node &node)
{
    return node.type == NodeType::Text && isBlank(node.value);
}

/// Only pictures, breaks and white space: nothing that emphasis would change.
bool showsNoText(const Node &node)
{
    return std::all_of(node.children.begin(), node.children.end(), [](const Node &child) {
        return child.type == NodeType::Image || child.type == NodeType::Break || isBlankText(child);
    });
}

bool isVoid(const Node &node)
{
    const auto showsNothing = [](const Node &child) {
        const bool emptyLink = child.type == NodeType::Link && child.children.empty();
        return child.type == NodeType::Break || emptyLink || isBlankText(child);
    };
    if (node.type == NodeType::Paragraph || node.type == NodeType::Heading)
        return std::all_of(node.children.begin(), node.children.end(), showsNothing);
    return (node.type == NodeType::Text && node.value.isEmpty()) ||
           (node.type == NodeType::Code && isBlank(node.value));
}

void trimBreaks(std::vector<Node> &children)
{
    const auto isBreak = [](const Node &child) {
        return child.type == NodeType::Break || isBlankText(child);
    };
    const auto last = std::find_if_not(children.rbegin(), children.rend(), isBreak).base();
    children.erase(last, children.end());
    children.erase(children.begin(), std::find_if_not(children.begin(), children.end(), isBreak));
}

/// Where a paragraph may become several.
bool takesParagraphs(NodeType parent)
{
    return parent == NodeType::Root || parent == NodeType::Blockquote || parent == NodeType::Fold;
}

/// A quote that is the text of a footnote, as Md4cEvents leaves it.
void defineFootnote(Node &quote)
{
    if (quote.children.empty() || quote.children.front().type != NodeType::Paragraph)
        return;
    std::vector<Node> &phrases = quote.children.front().children;
    if (phrases.empty() || phrases.front().type != NodeType::FootnoteReference || phrases.front().label.isEmpty())
        return;
    quote.type = NodeType::FootnoteDefinition;
    quote.url = phrases.front().url;
    phrases.erase(phrases.begin());
    if (phrases.empty())
        quote.children.erase(quote.children.begin());
}

class Tidying
{
public:
    explicit Tidying(const LineEnds &ends) : m_ends(ends) {}

    void tidy(Node &node, bool inLink)
    {
        inLink = inLink || node.type == NodeType::Link;
        bool changes = false;
        for (Node &child : node.children) {
            tidy(child, inLink);
            changes = changes || settlesDifferently(child, inLink);
            child.spread = child.spread && (child.type != NodeType::Break || node.type == NodeType::Paragraph);
        }
        if (!changes)
            return;
        std::vector<Node> settled;
        settled.reserve(node.children.size());
        for (Node &child : node.children)
            settle(std::move(child), node.type, inLink, settled);
        node.children = std::move(settled);
    }

private:
    /// Moves `node` behind `out`, or what of it is worth showing.
    void settle(Node &&node, NodeType parent, bool inLink, std::vector<Node> &out) const
    {
        if (isEmphasis(node.type) && showsNoText(node)) {
            std::move(node.children.begin(), node.children.end(), std::back_inserter(out));
            return;
        }
        if (node.type == NodeType::Text && !inLink && mayHoldLink(node.value))
            return splitBareLinks(node.value, out);
        if (node.type == NodeType::Paragraph || node.type == NodeType::Heading)
            trimBreaks(node.children);
        if (node.type == NodeType::Blockquote)
            defineFootnote(node);
        if (isVoid(node))
            return;
        if (node.type == NodeType::Paragraph)
            return partLines(std::move(node), takesParagraphs(parent) ? m_ends : LineEnds(), out);
        out.push_back(std::move(node));
    }

    static bool settlesDifferently(const Node &node, bool inLink)
    {
        if (node.type == NodeType::Text)
            return node.value.isEmpty() || (!inLink && mayHoldLink(node.value));
        return isEmphasis(node.type) || node.type == NodeType::Paragraph || node.type == NodeType::Heading ||
               node.type == NodeType::Blockquote || node.type == NodeType::Code;
    }

    const LineEnds &m_ends;
};

} // namespace

void tidyRepost(Node &root, const LineEnds &ends)
{
    Tidying(ends).tidy(root, false);
}

} // namespace shiwen
