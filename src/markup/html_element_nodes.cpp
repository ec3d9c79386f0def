// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures, links, embedded media and listings become, by their attributes.
#include "markup/html_elements.h"
#include "markup/html_entities.h"

#include <algorithm>
#include <array>
#include <string>

namespace shiwen {

namespace {

/// A data: address shorter than this holds no picture that anyone would look at.
constexpr std::size_t shortestPicture = 400;
constexpr qsizetype longestEmoji = 14; ///< UTF-16 code units

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString trimmedText(std::string_view utf8)
{
    return toText(utf8).trimmed();
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
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

/// The first address of a srcset (HTML Living Standard, 4.8.4.2.1).
std::string_view firstCandidate(std::string_view list)
{
    const std::size_t begin = list.find_first_not_of(" \t\r\n,");
    if (begin == std::string_view::npos)
        return {};
    list.remove_prefix(begin);
    const auto url = list.substr(0, list.find_first_of(" \t\r\n"));
    return url.ends_with(',') ? url.substr(0, url.size() - 1) : url;
}

/// `src` only holds the place of the picture until it is loaded.
bool holdsPlace(std::string_view source)
{
    if (source.empty() || source.starts_with("about:") || source == "#")
        return true;
    if (source.starts_with("data:"))
        return source.size() < shortestPicture || source.starts_with("data:image/svg");
    const auto name = source.substr(source.find_last_of('/') + 1);
    for (const std::string_view word : {"blank.", "placeholder", "loading", "spacer", "grey.gif", "gray.gif", "lazy",
                                        "transparent.", "pixel.gif", "pic_blank"})
        if (has(name, word))
            return true;
    return false;
}

std::string_view pictureSource(const HtmlAttributes &attributes)
{
    const auto source = attributes.value("src");
    if (!holdsPlace(source))
        return source;
    const auto lazy = firstOf(attributes, {"data-src", "data-original", "data-actualsrc", "data-lazy-src", "data-echo",
                                           "data-url", "data-backsrc", "data-croporisrc", "img-src"});
    if (!lazy.empty())
        return lazy;
    const auto set = firstCandidate(firstOf(attributes, {"srcset", "data-srcset", "data-lazy-srcset"}));
    if (!set.empty() && !set.starts_with("data:"))
        return set;
    return source.empty() ? firstOf(attributes, {"xlink:href", "href"}) : source;
}

QString embedKind(std::string_view name, const HtmlAttributes &attributes)
{
    if (name == "iframe" || name == "embed") {
        const auto source = firstOf(attributes, {"data-src", "src"});
        for (const std::string_view host : {"v.qq.com", "youtube", "bilibili", "vimeo", "youku", "mpvideo"})
            if (has(source, host))
                return QStringLiteral("video");
        return attributes.hasClass("video_iframe") ? QStringLiteral("video") : QStringLiteral("iframe");
    }
    if (name == "video" || name.ends_with("videosnap"))
        return QStringLiteral("video");
    if (name == "audio" || name == "mpvoice" || name.ends_with("audio") || name.ends_with("music"))
        return QStringLiteral("audio");
    return QStringLiteral("miniprogram");
}

/// Where a voice message of the platform is served.
QString voiceAddress(const HtmlAttributes &attributes)
{
    const auto id = firstOf(attributes, {"voice_encode_fileid", "data-voice_encode_fileid"});
    return id.empty() ? QString() : QStringLiteral("https://res.wx.qq.com/voice/getvoice?mediaid=") + trimmedText(id);
}

} // namespace

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
        if (scheme.size() > 20)
            return false;
    }
    return false;
}

QString emojiText(const HtmlAttributes &attributes)
{
    const auto alt = attributes.value("alt");
    if (alt.empty() || alt.size() > 4 * std::size_t(longestEmoji))
        return {};
    const auto classes = attributes.value("class");
    if (!has(classes, "emoji") && !has(classes, "emotion") && !has(attributes.value("src"), "/emoji/") &&
        !attributes.has("data-emoji"))
        return {};
    const QString text = trimmedText(alt);
    const bool named = text.startsWith(u'[') && text.endsWith(u']');
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u' ' || c == u'_';
    };
    const bool word = std::all_of(text.begin(), text.end(), isPlain);
    return text.size() <= longestEmoji && (named || !word) ? text : QString();
}

Node imageNode(const HtmlAttributes &attributes)
{
    const auto source = pictureSource(attributes);
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
    const auto begin = target.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || target.substr(begin) == "#" || mayRun(target))
        return std::nullopt;
    Node node{.type = NodeType::Link};
    node.url = trimmedText(target);
    node.title = attributes.text("title");
    return node;
}

Node embedNode(std::string_view name, const HtmlAttributes &attributes)
{
    Node node{.type = NodeType::Embed};
    node.label = embedKind(name, attributes);
    node.url = voiceAddress(attributes);
    const auto url = firstOf(
        attributes, {"src", "data-src", "data-url", "data-audio-url", "audiourl", "play_url", "musicurl", "data-link"});
    if (node.url.isEmpty() && !mayRun(url))
        node.url = trimmedText(url);
    const auto label = firstOf(attributes, {"title", "data-title", "name", "data-name", "data-miniprogram-title",
                                            "data-weapp-title", "data-miniprogram-nickname", "data-weapp-nickname",
                                            "music_name", "musictitle", "data-desc", "data-nickname", "aria-label"});
    node.value = decodeEntities(toText(label)).simplified();
    const auto singer = firstOf(attributes, {"singer", "data-singer"});
    if (!singer.empty() && !node.value.isEmpty())
        node.value += QStringLiteral(" · ") + trimmedText(singer);
    return node;
}

QString codeLanguage(const HtmlAttributes &attributes)
{
    static constexpr auto layouts = std::to_array<std::string_view>({"fix", "github", "nowrap", "line-index", "outer"});
    const auto marked = firstOf(attributes, {"data-lang", "data-language", "lang"});
    if (!marked.empty())
        return trimmedText(marked);
    const auto classes = attributes.value("class");
    for (const std::string_view prefix : {"language-", "lang-", "highlight-source-", "code-snippet__", "brush:"}) {
        const auto at = classes.find(prefix);
        if (at == std::string_view::npos || (at > 0 && static_cast<unsigned char>(classes[at - 1]) > ' '))
            continue;
        auto rest = classes.substr(at + prefix.size());
        rest = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
        rest = rest.substr(0, rest.find_first_of(" ;\t\r\n"));
        if (std::find(layouts.begin(), layouts.end(), rest) == layouts.end())
            return toText(rest);
    }
    return {};
}

} // namespace shiwen
