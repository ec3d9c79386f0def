// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_elements.h"

#include <QByteArray>

#include <algorithm>
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
    QByteArray compact;
    compact.reserve(qsizetype(style.size()));
    for (const char c : style)
        if (c > ' ')
            compact += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return compact;
}

} // namespace

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
    return has("hidden");
}

bool HtmlAttributes::isBold() const
{
    const auto style = value("style");
    if (style.find("font-weight") == std::string_view::npos)
        return false;
    const QByteArray compact = compactStyle(style);
    const qsizetype at = compact.indexOf("font-weight:");
    const QByteArray weight = compact.mid(at + 12, 4);
    return at >= 0 && (weight == "bold" || (weight.size() > 2 && weight[0] >= '6' && weight.mid(1, 2) == "00"));
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
