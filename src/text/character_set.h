// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <array>
#include <cstddef>

namespace shiwen {

/// Whether `c` is one of the characters of `set`, all of the basic plane. QStringView::contains() answers the same
/// through a call and a general search, which costs more than all else that is done with most characters.
template <std::size_t N> [[nodiscard]] constexpr bool isOneOf(QChar c, const char16_t (&set)[N])
{
    bool found = false;
    for (std::size_t i = 0; i + 1 < N; ++i)
        found |= set[i] == c.unicode();
    return found;
}

/// The same for a set that is handed on. It is looked through: for short ones.
[[nodiscard]] constexpr bool isAnyOf(QChar c, QStringView set)
{
    for (qsizetype i = 0; i < set.size(); ++i)
        if (set[i] == c)
            return true;
    return false;
}

/// Characters of ASCII that a long text is searched for, and at most one beyond ASCII. A value; any thread.
class CharacterSet
{
public:
    constexpr CharacterSet() = default;
    constexpr explicit CharacterSet(QStringView characters)
    {
        for (qsizetype i = 0; i < characters.size(); ++i)
            add(characters[i]);
    }

    constexpr void add(QChar c)
    {
        if (c.unicode() < m_ascii.size())
            m_ascii[c.unicode()] = true;
        else
            m_other = c.unicode();
    }
    [[nodiscard]] constexpr bool contains(QChar c) const
    {
        const char16_t unit = c.unicode();
        return unit < m_ascii.size() ? m_ascii[unit] : unit == m_other;
    }
    /// Where the first of them stands in `text` at or behind `from`; the text's size when nowhere.
    [[nodiscard]] qsizetype firstIn(QStringView text, qsizetype from) const
    {
        const QChar *const begin = text.begin();
        const QChar *const end = text.end();
        const QChar *at = begin + from;
        while (at < end && !contains(*at))
            ++at;
        return at - begin;
    }

private:
    std::array<bool, 0x80> m_ascii{};
    char16_t m_other = 0; ///< 0: none, as it is no character beyond ASCII
};

} // namespace shiwen
