// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_elements.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>

namespace shiwen {

namespace {

std::string_view view(const unsigned char *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/// `style` in lower case without spaces, for looking for one declaration.
QByteArray compactStyle(std::string_view style)
{
    QByteArray compact(qsizetype(style.size()), Qt::Uninitialized);
    char *out = compact.data();
    for (const char c : style) {
        *out = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        out += c > ' ' ? 1 : 0;
    }
    compact.truncate(out - compact.constData());
    return compact;
}

/// Classes whose style sheets hide what bears them, and those of line numbers beside code.
constexpr auto hidingClasses = std::to_array<std::string_view>({
    "sf-hidden",
    "weui-hidden_abs",
    "weui-a11y_ref",
    "element-invisible",
    "element-hidden",
    "visually-hidden",
    "screen-reader-text",
    "sr-only",
    "code-snippet__line-index",
    "line-numbers-rows",
    "hljs-ln-numbers",
});

/// The weight that a style sets, 0 where it sets none.
int fontWeight(std::string_view style)
{
    if (style.find("font-weight") == std::string_view::npos)
        return 0;
    const QByteArray compact = compactStyle(style);
    const qsizetype at = compact.indexOf("font-weight:");
    if (at < 0)
        return 0;
    const QByteArray weight = compact.mid(at + 12, 6);
    if (weight.startsWith("bold"))
        return 700;
    return weight.startsWith("normal") || weight.startsWith("lighte") ? 400 : weight.left(3).toInt();
}

} // namespace

bool mayStyleMatter(std::string_view style)
{
    const auto holds = [style](std::string_view word) {
        return style.find(word) != std::string_view::npos;
    };
    return holds("&") || holds("font-weight") || (holds("background") && holds("url(")) ||
           (holds("text-align") && (holds("center") || holds("right"))) ||
           (holds("visibility") && compactStyle(style).contains("visibility:hidden")) ||
           (holds("none") && compactStyle(style).contains("display:none"));
}

std::string_view HtmlAttributes::value(std::string_view name) const
{
    for (auto pair = m_pairs; pair && pair[0]; pair += 2)
        if (view(pair[0]) == name)
            return view(pair[1]);
    return {};
}

bool HtmlAttributes::has(std::string_view name) const
{
    for (auto pair = m_pairs; pair && pair[0]; pair += 2)
        if (view(pair[0]) == name)
            return true;
    return false;
}

QString HtmlAttributes::text(std::string_view name) const
{
    const auto found = value(name);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

int HtmlAttributes::span(std::string_view name, int most) const
{
    const auto digits = value(name);
    int number = 1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return std::clamp(number, 1, most);
}

bool HtmlAttributes::isHidden() const
{
    if (!m_pairs)
        return false;
    const auto style = value("style");
    if (style.find("none") != std::string_view::npos && compactStyle(style).contains("display:none"))
        return true;
    const auto isMarked = [this](std::string_view word) {
        return hasClass(word);
    };
    return has("hidden") ||
           (!value("class").empty() && std::any_of(hidingClasses.begin(), hidingClasses.end(), isMarked));
}

bool HtmlAttributes::isInvisible() const
{
    const auto style = value("style");
    return style.find("visibility") != std::string_view::npos && compactStyle(style).contains("visibility:hidden");
}

bool HtmlAttributes::isBold() const
{
    return fontWeight(value("style")) >= 600;
}

bool HtmlAttributes::isLight() const
{
    const int weight = fontWeight(value("style"));
    return weight > 0 && weight < 500;
}

QString HtmlAttributes::background() const
{
    const auto style = value("style");
    std::size_t begin = style.find("background");
    begin = begin == std::string_view::npos ? begin : style.find("url(", begin);
    const std::size_t end = begin == std::string_view::npos ? begin : style.find(')', begin);
    if (end == std::string_view::npos)
        return {};
    QString url = QString::fromUtf8(style.data() + begin + 4, qsizetype(end - begin - 4)).trimmed();
    if (url.size() > 1 && (url.front() == u'"' || url.front() == u'\''))
        url = url.mid(1, url.size() - 2);
    return url;
}

bool HtmlAttributes::hasClass(std::string_view word) const
{
    const auto classes = value("class");
    for (auto at = classes.find(word); at != std::string_view::npos; at = classes.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || classes[at - 1] <= ' ') && (end == classes.size() || classes[end] <= ' '))
            return true;
    }
    return false;
}

} // namespace shiwen
