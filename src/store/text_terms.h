// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <array>

namespace shiwen {

/// Where a term stands: anywhere in an article, or in its title, which is in both; and what its title, tags and account
/// sound like, in words of pinyinTerms().
enum class TermField : quint8 { Anywhere, Title, Sound };

/// Longest word of the index, in bytes of UTF-8. Of a longer one the beginning stands for the whole, so the hits of a
/// term that is as long have to be checked.
inline constexpr qsizetype longestWordTerm = 60;

/// A term as bytes: one byte for field and kind, then one or two code points in three bytes each, highest first, or a
/// folded word in UTF-8. Terms sort by field, units before words, code points and words in the order of Unicode.
[[nodiscard]] QByteArray unitTerm(TermField field, char32_t unit);
/// Two units side by side, with nothing between them that ends a phrase.
[[nodiscard]] QByteArray pairTerm(TermField field, char32_t first, char32_t second);
[[nodiscard]] QByteArray wordTerm(TermField field, QByteArrayView utf8);
/// A word and a unit side by side, or a unit and a word, both in UTF-8. It sorts among the words.
[[nodiscard]] QByteArray mixedTerm(TermField field, QByteArrayView first, QByteArrayView second);

/// The same as wordTerm(), or with `second` as mixedTerm(), in memory of the caller's.
class WordTerm
{
public:
    WordTerm(TermField field, QByteArrayView first, QByteArrayView second = {});
    operator QByteArrayView() const { return {m_bytes.data(), m_size}; } // NOLINT(google-explicit-constructor)

private:
    std::array<char, longestWordTerm + 1> m_bytes; // NOLINT(cppcoreguidelines-pro-type-member-init)
    qsizetype m_size;
};

/// A term in words, for tests and logs: `甲乙`, `abc`, `abc+甲`, with `title:` or `sound:` before it.
[[nodiscard]] QString toString(QByteArrayView term);

} // namespace shiwen
