// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace shiwen {

/// One node of a parsed query.
struct QueryNode {
    enum class Kind {
        All,     ///< no condition
        And,     ///< every child
        Or,      ///< any child
        Not,     ///< not the one child
        Phrase,  ///< `text` anywhere in title, text, tags, account
        Literal, ///< `text` checked on the stored text, character by character, folded (`C++`, `CVE-2022-0995`)
        Field,   ///< `field` has `text`; for dates, `text` and `until` are the first and the last day
    };
    Kind kind = Kind::All;
    QString field;       ///< title tag account author folder source reposter date is has lang
    QString text;        ///< as typed, without quotes
    QString until;       ///< date only, `YYYY-MM-DD`; either end may be empty
    bool prefix = false; ///< Phrase: the last unit matches as a prefix too
    std::vector<QueryNode> children;
};

/// What a person typed, understood. Whatever did not parse is text: nothing typed is an error.
struct SearchQuery {
    QString written; ///< as typed
    QueryNode root;

    /// Whether any text is searched for, so that hits can be marked and ranked.
    [[nodiscard]] bool hasText() const;
    /// The phrases that must or may occur, for highlights; those below a Not are left out.
    [[nodiscard]] QStringList positivePhrases() const;
};

/// Parses the query language of README. `prefixLastWord`: the text is still being typed.
[[nodiscard]] SearchQuery parseQuery(const QString &text, bool prefixLastWord = false);

} // namespace shiwen
