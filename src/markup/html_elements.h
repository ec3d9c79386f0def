// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

#include <optional>
#include <string_view>

namespace shiwen {

/// What an HTML element means to a Document.
enum class ElementKind : quint8 {
    Transparent, ///< only its content counts: span, font, unknown names
    Block,       ///< a boundary between paragraphs: p, div, section
    Heading,
    Blockquote,
    List,
    ListItem,
    Preformatted,
    Table,
    TableHead,
    TableRow,
    TableCell,
    ThematicBreak,
    LineBreak,
    Strong,
    Emphasis,
    Delete,
    Code,
    Link,
    Image,
    Figure,
    Caption,
    Embed,
    MediaSource, ///< source inside video and audio
    Superscript,
    Subscript,
    RubyText,
    Drawing, ///< svg: its pictures and texts count
    Skipped, ///< vanishes with its content: script, style, form controls
};

/// By name in lower case.
[[nodiscard]] ElementKind elementKind(std::string_view name);

/// `name`, in lower case, is an element of HTML, of what the platform or word processors add to it, or a custom one;
/// with `drawing` also of SVG. Other names are no markup but text, where a text may hold them: `ssh <user>@<host>`.
[[nodiscard]] bool isKnownElement(std::string_view name, bool drawing);

/// The attributes of a start tag as libxml2 hands them over: names in lower case, values decoded, UTF-8.
class HtmlAttributes
{
public:
    explicit HtmlAttributes(const unsigned char **pairs) : m_pairs(pairs) {}

    /// Empty when the attribute is absent or has no value.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] QString text(std::string_view name) const;
    /// A whole number between 1 and `most`; 1 when it is none.
    [[nodiscard]] int span(std::string_view name, int most) const;
    /// The element is not shown: `hidden`, a style of its own with display:none, a class that savers and platforms hide
    /// by, or numbers of code lines.
    [[nodiscard]] bool isHidden() const;
    /// A style of its own with visibility:hidden.
    [[nodiscard]] bool isInvisible() const;
    /// A style of its own makes it bold.
    [[nodiscard]] bool isBold() const;
    /// A style of its own takes its boldness away.
    [[nodiscard]] bool isLight() const;
    /// The class attribute holds the word.
    [[nodiscard]] bool hasClass(std::string_view word) const;
    /// The picture that a style of its own paints behind it; empty without one.
    [[nodiscard]] QString background() const;

private:
    const unsigned char **m_pairs;
};

/// A `style` attribute, entities and all, that HtmlAttributes or HtmlTree may read something in.
[[nodiscard]] bool mayStyleMatter(std::string_view style);

/// The picture of an img: `src`, or where that is missing or a placeholder what lazy loading left in `data-src`.
[[nodiscard]] Node imageNode(const HtmlAttributes &attributes);
/// The emoji that an img stands for; empty for pictures.
[[nodiscard]] QString emojiText(const HtmlAttributes &attributes);
/// The link of an a. None without a destination, or with one that could run (javascript:, data:).
[[nodiscard]] std::optional<Node> linkNode(const HtmlAttributes &attributes);
/// Video, audio, frame or mini-program.
[[nodiscard]] Node embedNode(std::string_view name, const HtmlAttributes &attributes);
/// The language a pre or code is marked with: `language-c`, `lang-c`, `data-lang`; empty without one.
[[nodiscard]] QString codeLanguage(const HtmlAttributes &attributes);
/// `url` has a scheme that is not for pages, pictures or mail. Control characters and spaces hide nothing.
[[nodiscard]] bool mayRun(std::string_view url);

} // namespace shiwen
