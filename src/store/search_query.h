// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/phrase_finder.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace shiwen {

/// Bounds of a query. What is typed beyond them is ignored; groups nested deeper are read as if their parentheses were
/// not there.
inline constexpr qsizetype maximumQueryLength = 10'000; ///< UTF-16 code units
inline constexpr int maximumQueryTerms = 500;           ///< words, quotes and fields
inline constexpr int maximumQueryDepth = 40;            ///< nested groups

/// One node of a parsed query.
struct QueryNode {
    enum class Kind {
        All,     ///< no condition; only as the root
        And,     ///< every child; two or more, none of them And
        Or,      ///< any child; two or more, none of them Or
        Not,     ///< not the one child, which is not a Not
        Phrase,  ///< `text` anywhere in title, text, tags, account; holds at least one unit
        Literal, ///< `text` checked on the stored text, character by character, folded (`C++`, `CVE-2022-0995`)
        Field,   ///< `field` has `text`; for dates, `text` and `until` are the first and the last day
    };
    Kind kind = Kind::All;
    QString field;       ///< title tag account author folder source reposter date is has lang family
    QString text;        ///< as typed, without quotes; of `is`, `has`: one of the known words, in lower case
    QString until;       ///< date only, `YYYY-MM-DD`; either end may be empty
    bool prefix = false; ///< Phrase: the last unit matches as a prefix too
    bool exact = false;  ///< Phrase: it was put in quotes
    std::vector<QueryNode> children;
};

/// Something in a query that was not taken as it may have been meant.
struct QueryRemark {
    enum class Kind {
        NoDate,          ///< `part` is text: its value is no date
        NoState,         ///< `part` is text: `is:` with an unknown word
        NoFeature,       ///< `part` is text: `has:` with an unknown word
        NoValue,         ///< `part` is text: a field's name without a value
        LoneOperator,    ///< `part` is text: an operator without its operands
        OpenQuote,       ///< the quote that `part` begins with has no partner
        OpenParenthesis, ///< parentheses without partner were left out
        TooDeep,         ///< parentheses nested too deep were left out
        NothingToFind,   ///< `part` was left out: it holds nothing that is searched for
        TooMany,         ///< everything from `part` on was left out: too many words
        TooLong,         ///< everything from `part` on was left out: too long
    };
    Kind kind = Kind::NoDate;
    QString part; ///< as typed
    bool operator==(const QueryRemark &) const = default;
};

/// What a person typed, understood. Whatever did not parse is text: nothing typed is an error.
struct SearchQuery {
    QString written; ///< as typed
    QueryNode root;
    QList<QueryRemark> remarks; ///< in the order of discovery, each once; 20 at most

    /// Whether any text is searched for, so that hits can be marked and ranked: a Phrase or Literal outside any Not.
    [[nodiscard]] bool hasText() const;
    /// The phrases that must or may occur, for highlights, each once; those below a Not are left out.
    [[nodiscard]] QStringList positivePhrases() const;
    /// The same as they are looked for, to be marked in a text.
    [[nodiscard]] QList<WantedPhrase> wantedPhrases() const;
    /// What is to be marked in a title: those, and what `title:` asks for.
    [[nodiscard]] QList<WantedPhrase> wantedInTitle() const;
    /// Whether the copies of one article are asked for: a `family:` outside any Not.
    [[nodiscard]] bool namesFamily() const;
};

/// Parses the query language of README: words and "phrases" side by side are And, `OR`, `NOT`, `-x`, groups, and the
/// fields of QueryNode, `before:` and `after:`. Text without any unit of searching (`！`, `""`, a lone `-`) is ignored;
/// a query of nothing else is All. An operator without its operands, a field without value or with one it does not
/// know, and an unpaired quote are text. A word with marks of every kind of quote loses the straight ones, so that it
/// can be written in quotes; an unpaired quote before a field's value is left out. `prefixLastWord`: the text is still
/// being typed, its last word unfinished. Any thread; linear in time.
[[nodiscard]] SearchQuery parseQuery(const QString &text, bool prefixLastWord = false);

/// The text that `title:` looks for in titles, as a Phrase or Literal.
[[nodiscard]] QueryNode titleNode(const QueryNode &field);

/// The tree in one line, for tests and logs: `("征信" & !"快递")`, `tag:"反诈"`, `date:2021-01-01..`, `literal "C++"`,
/// `"kua"*` for a prefix, `*` for All.
[[nodiscard]] QString toString(const QueryNode &node);

/// The tree as a query that a person could have typed: `征信 -广告 tag:反诈 date:2020.. (a OR "b c")`, empty for All.
/// For every tree that parseQuery() makes, parsing the result gives the same tree (`prefix` apart, and `exact`, which a
/// word gains that only quotes keep from being read as an operator or a field), as long as it is within the bounds.
[[nodiscard]] QString writtenQuery(const QueryNode &node);

} // namespace shiwen
