// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_elements.h"

#include <algorithm>
#include <array>

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
    {"area", Skipped},
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
    {"clippath", Skipped},
    {"code", Code},
    {"datalist", Skipped},
    {"dd", Block},
    {"defs", Skipped},
    {"del", Delete},
    {"desc", Skipped},
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
    {"foreignobject", Block},
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
    {"hgroup", Block},
    {"hr", ThematicBreak},
    {"i", Emphasis},
    {"iframe", Embed},
    {"image", Image},
    {"img", Image},
    {"input", Skipped},
    {"kbd", Code},
    {"li", ListItem},
    {"lineargradient", Skipped},
    {"link", Skipped},
    {"main", Block},
    {"menu", List},
    {"meta", Skipped},
    {"metadata", Skipped},
    {"mp-ad", Skipped},
    {"mp-common-cpsad", Skipped},
    {"mp-common-link", Embed},
    {"mp-common-miniprogram", Embed},
    {"mp-common-mpaudio", Embed},
    {"mp-common-music", Embed},
    {"mp-common-plain-music", Embed},
    {"mp-common-poi", Embed},
    {"mp-common-product", Embed},
    {"mp-common-profile", Embed},
    {"mp-common-qqmusic", Embed},
    {"mp-common-videosnap", Embed},
    {"mp-common-vote", Embed},
    {"mp-common-wedrive", Embed},
    {"mp-miniprogram", Embed},
    {"mp-style-type", Skipped},
    {"mp-weapp", Embed},
    {"mpcpc", Skipped},
    {"mpmusic", Embed},
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
    {"radialgradient", Skipped},
    {"rp", Skipped},
    {"rt", RubyText},
    {"rtc", Skipped},
    {"s", Delete},
    {"samp", Code},
    {"script", Skipped},
    {"search", Block},
    {"section", Block},
    {"select", Skipped},
    {"source", MediaSource},
    {"strike", Delete},
    {"strong", Strong},
    {"style", Skipped},
    {"sub", Subscript},
    {"summary", Block},
    {"sup", Superscript},
    {"svg", Drawing},
    {"symbol", Skipped},
    {"table", Table},
    {"td", TableCell},
    {"template", Skipped},
    {"text", Block},
    {"textarea", Skipped},
    {"th", TableCell},
    {"thead", TableHead},
    {"title", Skipped},
    {"tr", TableRow},
    {"tt", Code},
    {"ul", List},
    {"video", Embed},
});

/// Elements that only their content counts of.
constexpr auto transparentElements = std::to_array<std::string_view>({
    "abbr",   "acronym",  "applet",   "basefont", "bdi",       "bdo",  "big",   "blink", "canvas", "cite",
    "col",    "colgroup", "data",     "dfn",      "dialog",    "font", "head",  "html",  "ins",    "label",
    "leaf",   "legend",   "map",      "mark",     "marquee",   "math", "meter", "nobr",  "o",      "optgroup",
    "output", "picture",  "progress", "q",        "rb",        "ruby", "slot",  "small", "span",   "tbody",
    "tfoot",  "time",     "track",    "u",        "undefined", "var",  "wbr",
});

/// Elements that mean something in drawings only.
constexpr auto drawingElements = std::to_array<std::string_view>({
    "animate", "circle",         "clippath", "defs", "desc",    "ellipse",  "foreignobject",  "g",    "image",
    "line",    "lineargradient", "metadata", "path", "polygon", "polyline", "radialgradient", "rect", "search",
    "set",     "stop",           "symbol",   "text", "tspan",   "use",
});

static_assert(std::is_sorted(transparentElements.begin(), transparentElements.end()));
static_assert(std::is_sorted(drawingElements.begin(), drawingElements.end()));
static_assert(std::is_sorted(knownElements.begin(), knownElements.end(),
                             [](const auto &a, const auto &b) { return a.name < b.name; }));

} // namespace

bool isKnownElement(std::string_view name, bool drawing)
{
    if (std::binary_search(drawingElements.begin(), drawingElements.end(), name))
        return drawing;
    return elementKind(name) != Transparent || name.find_first_of("-:") != std::string_view::npos ||
           std::binary_search(transparentElements.begin(), transparentElements.end(), name);
}

ElementKind elementKind(std::string_view name)
{
    const auto at = std::lower_bound(knownElements.begin(), knownElements.end(), name,
                                     [](const auto &known, std::string_view wanted) { return known.name < wanted; });
    return at != knownElements.end() && at->name == name ? at->kind : Transparent;
}

} // namespace shiwen
