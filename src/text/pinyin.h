// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shiwen {

/// The version of the readings and of pinyinTerms(). An index made with another version is rebuilt.
inline constexpr int pinyinVersion = 1;

/// Letters of a query that is read as pinyin; a longer one is none, nor is one with as many other characters.
inline constexpr qsizetype maximumPinyinLetters = 63;

/// Where a text is read like a query, in UTF-16 code units of that text.
struct PinyinHit {
    qsizetype begin = 0;
    qsizetype length = 0;
    bool operator==(const PinyinHit &) const = default;
};

/// Which texts can be read like a query at all, by the terms of pinyinTerms().
struct PinyinCondition {
    QList<QByteArrayList> ways; ///< a text has every term of one of them; neither list is ever empty
    bool exact = false;         ///< every text that fulfils it is a hit
};

/// A query as it is typed for Chinese characters that stand in a row: for each of them a syllable of any of its
/// readings (`kuaidi`), an initial (`kd`; z or zh), or at the end a syllable that is not finished (`kuaidin`). ü is u
/// or v. Case, width and accents do not count. Letters that go on a syllable are no initials: `hang` is no han and g,
/// `de` no d and e; an apostrophe or a space parts them (`han'g`, `xi'an`). A single character needs a syllable, or
/// three letters of one; initials need a neighbour.
/// A row goes over punctuation, as phrases do, but not over a line end, a word in other letters, or kana.
/// Any thread.
class PinyinQuery
{
public:
    /// Nothing when `text` cannot be pinyin. `typing`: the last syllable may be unfinished even where it is one as it
    /// stands (`kuaidi` on the way to `kuaidian`).
    static std::optional<PinyinQuery> parse(QStringView text, bool typing = false);

    /// The first place that `text` is read so, the longest that ends there. Linear in time, without memory.
    [[nodiscard]] std::optional<PinyinHit> find(QStringView text) const;

    /// Made of few ways and terms, however long the query is.
    [[nodiscard]] PinyinCondition condition() const;

private:
    friend class PinyinScan;
    friend class PinyinWays;

    /// One character's share of the query's letters.
    struct Part {
        enum class Kind { Syllable, Initial, Unfinished };
        Kind kind = Kind::Syllable;
        int end = 0;       ///< one past its last letter
        bool open = false; ///< the next letter could go on the syllable, and is no initial
    };

    explicit PinyinQuery(std::string letters) : m_letters(std::move(letters)) {}
    [[nodiscard]] int size() const { return int(m_letters.size()); }
    [[nodiscard]] std::string_view letters(int begin, int end) const
    {
        return std::string_view(m_letters).substr(std::size_t(begin), std::size_t(end - begin));
    }
    [[nodiscard]] bool isParted(int begin, int end) const;
    /// Whether the letters from `begin` to before `end` go on as a syllable.
    [[nodiscard]] bool goesOn(int begin, int end) const;
    [[nodiscard]] bool mayBeInitial(int begin, int end) const;
    [[nodiscard]] bool mayBeUnfinished(int begin) const;
    /// What a character may take of the letters from `begin`, such that the rest can be pinyin too; `open` as of the
    /// part before.
    [[nodiscard]] std::vector<Part> partsAt(int begin, bool open) const;
    bool findWays();
    void findPlaces();

    std::string m_letters;    ///< a to z
    std::uint64_t m_gaps = 0; ///< bit i: a syllable cannot go on from letter i - 1 to letter i
    bool m_typing = false;
    std::uint64_t m_canFinish[2]{}; ///< bit i: the letters from i on can be pinyin; the second one, after an open part

    // Bit i: what can be taken of the letters from i on.
    std::vector<std::uint64_t> m_syllables;  ///< for each spelling
    std::vector<std::uint64_t> m_open;       ///< those of them that are open
    std::vector<std::uint64_t> m_unfinished; ///< for each spelling, all that is left
    std::uint64_t m_initials[26]{};          ///< one letter
    std::uint64_t m_retroflex[26]{};         ///< zh ch sh
};

/// What the index is fed of a text, a space between terms, each once: every reading of each Han character, and for
/// neighbours each pair of readings and of their first letters (快递: `kuai di kuai2di 2kd`).
[[nodiscard]] QByteArray pinyinTerms(QStringView text);

} // namespace shiwen
