// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_elements.h"

#include <algorithm>
#include <array>
#include <string>

namespace shiwen {

namespace {

struct KnownElement {
    std::string_view name;
    ElementKind kind;
};

using enum ElementKind;

constexpr auto knownElements = std::to_array<KnownElement>({
    {"a", Link},
    {"address", Block},
    {"article", Block},
    {"aside", Block},
    {"audio", Embed},
    {"b", Strong},
    {"base", Skipped},
    {"blockquote", Blockquote},
    {"body", Block},
    {"br", LineBreak},
    {"button", Skipped},
    {"caption", Block},
    {"center", Block},
    {"code", Code},
    {"datalist", Skipped},
    {"dd", Block},
    {"del", Delete},
    {"details", Block},
    {"div", Block},
    {"dl", Block},
    {"dt", Block},
    {"em", Emphasis},
    {"embed", Embed},
    {"fieldset", Block},
    {"figcaption", Caption},
    {"figure", Figure},
    {"footer", Block},
    {"form", Block},
    {"frame", Skipped},
    {"frameset", Skipped},
    {"h1", Heading},
    {"h2", Heading},
    {"h3", Heading},
    {"h4", Heading},
    {"h5", Heading},
    {"h6", Heading},
    {"header", Block},
    {"hr", ThematicBreak},
    {"i", Emphasis},
    {"iframe", Embed},
    {"image", Image},
    {"img", Image},
    {"input", Skipped},
    {"kbd", Code},
    {"li", ListItem},
    {"link", Skipped},
    {"main", Block},
    {"menu", List},
    {"meta", Skipped},
    {"mp-common-miniprogram", Embed},
    {"mp-common-mpaudio", Embed},
    {"mp-common-profile", Embed},
    {"mp-common-qqmusic", Embed},
    {"mp-common-videosnap", Embed},
    {"mp-miniprogram", Embed},
    {"mp-weapp", Embed},
    {"mpvideosnap", Embed},
    {"mpvoice", Embed},
    {"nav", Block},
    {"noembed", Skipped},
    {"noframes", Skipped},
    {"noscript", Skipped},
    {"object", Block},
    {"ol", List},
    {"option", Skipped},
    {"p", Block},
    {"param", Skipped},
    {"pre", Preformatted},
    {"qqmusic", Embed},
    {"s", Delete},
    {"samp", Code},
    {"script", Skipped},
    {"section", Block},
    {"select", Skipped},
    {"source", MediaSource},
    {"strike", Delete},
    {"strong", Strong},
    {"style", Skipped},
    {"summary", Block},
    {"svg", Skipped},
    {"table", Table},
    {"td", TableCell},
    {"template", Skipped},
    {"textarea", Skipped},
    {"th", TableCell},
    {"thead", TableHead},
    {"title", Skipped},
    {"tr", TableRow},
    {"tt", Code},
    {"ul", List},
    {"video", Embed},
});

static_assert(std::is_sorted(knownElements.begin(), knownElements.end(),
                             [](const auto &a, const auto &b) { return a.name < b.name; }));

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString trimmedText(std::string_view utf8)
{
    return toText(utf8).trimmed();
}

std::string_view firstOf(const HtmlAttributes &attributes, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        const auto value = attributes.value(name);
        if (value.find_first_not_of(" \t\r\n") != std::string_view::npos)
            return value;
    }
    return {};
}

QString embedKind(std::string_view name)
{
    if (name == "iframe" || name == "embed")
        return QStringLiteral("iframe");
    if (name == "video" || name.ends_with("videosnap"))
        return QStringLiteral("video");
    if (name == "audio" || name == "mpvoice" || name.ends_with("audio") || name.ends_with("music"))
        return QStringLiteral("audio");
    return QStringLiteral("miniprogram");
}

} // namespace

ElementKind elementKind(std::string_view name)
{
    const auto at = std::lower_bound(knownElements.begin(), knownElements.end(), name,
                                     [](const auto &known, std::string_view wanted) { return known.name < wanted; });
    return at != knownElements.end() && at->name == name ? at->kind : Transparent;
}

bool mayRun(std::string_view url)
{
    std::string scheme;
    for (const char c : url) {
        if (c == '/' || c == '?' || c == '#')
            return false;
        if (c == ':')
            return scheme == "javascript" || scheme == "vbscript" || scheme == "data" || scheme == "livescript" ||
                   scheme == "mocha" || scheme == "about" || scheme == "blob";
        if (static_cast<unsigned char>(c) > ' ')
            scheme += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return false;
}

Node imageNode(const HtmlAttributes &attributes)
{
    auto source = attributes.value("src");
    if (source.empty() || source.starts_with("data:") || source.starts_with("about:")) {
        const auto lazy = firstOf(attributes, {"data-src", "data-original", "data-actualsrc", "data-lazy-src",
                                               "data-backsrc", "img-src", "xlink:href", "href"});
        if (!lazy.empty())
            source = lazy;
    }
    Node node{.type = NodeType::Image};
    node.value = attributes.text("alt");
    node.title = attributes.text("title");
    if (!mayRun(source) || source.starts_with("data:image/"))
        node.url = trimmedText(source);
    return node;
}

std::optional<Node> linkNode(const HtmlAttributes &attributes)
{
    const auto target = attributes.value("href");
    if (target.empty() || mayRun(target))
        return std::nullopt;
    Node node{.type = NodeType::Link};
    node.url = trimmedText(target);
    node.title = attributes.text("title");
    return node;
}

Node embedNode(std::string_view name, const HtmlAttributes &attributes)
{
    Node node{.type = NodeType::Embed};
    node.label = embedKind(name);
    const auto url = firstOf(attributes, {"src", "data-src", "data-url", "data-audio-url"});
    if (!mayRun(url))
        node.url = trimmedText(url);
    node.value = trimmedText(firstOf(attributes, {"title", "data-title", "name", "data-miniprogram-title",
                                                  "data-weapp-title", "music_name", "data-nickname", "data-desc"}));
    return node;
}

QString codeLanguage(const HtmlAttributes &attributes)
{
    const auto marked = firstOf(attributes, {"data-lang", "data-language"});
    if (!marked.empty())
        return trimmedText(marked);
    const auto classes = attributes.value("class");
    for (const std::string_view prefix : {"language-", "lang-"}) {
        const auto at = classes.find(prefix);
        if (at == std::string_view::npos || (at > 0 && classes[at - 1] > ' '))
            continue;
        const auto rest = classes.substr(at + prefix.size());
        return toText(rest.substr(0, rest.find_first_of(" \t\r\n")));
    }
    return {};
}

} // namespace shiwen
