// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace shiwen {

/// Reads a text from its start, step by step.
class DateScanner
{
public:
    explicit DateScanner(QStringView text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QStringView anyOf)
    {
        if (m_at >= m_text.size() || !anyOf.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }
    /// Between `least` and `most` ASCII digits, and no digit after them.
    std::optional<int> number(int least, int most)
    {
        const qsizetype digits = countDigits();
        if (digits < least || digits > most)
            return std::nullopt;
        return digitsAs(digits);
    }
    /// A run of ASCII letters.
    QStringView word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].unicode() < 0x80 && m_text[m_at].isLetter())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    bool takeWord(QStringView expected)
    {
        if (!m_text.mid(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }
    /// Exactly `count` digits, whatever follows.
    std::optional<int> digits(int count)
    {
        if (countDigits() < count)
            return std::nullopt;
        return digitsAs(count);
    }
    [[nodiscard]] qsizetype countDigits() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
            ++end;
        return end - m_at;
    }

private:
    int digitsAs(qsizetype count)
    {
        int value = 0;
        for (const qsizetype end = m_at + count; m_at < end; ++m_at)
            value = value * 10 + (m_text[m_at].unicode() - u'0');
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// A day in figures at the scanner: 2021-12-24, 2021年12月24日, 20211224 and their like. Invalid when there is none.
[[nodiscard]] QDate scanDate(DateScanner &scanner);

} // namespace shiwen
