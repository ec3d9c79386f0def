// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/phrase_matcher.h"
#include "store/search_query.h"
#include "store/term_plan.h"
#include "store/text_codec.h"

#include <QSqlQuery>
#include <QString>

namespace shiwen {

/// Tells whether a Phrase or a Literal holds, for what the terms of the index leave open: phrases longer than two
/// units, and characters that are no units. On the thread of its Database, which outlives it, as does the codec.
class TextCheck
{
public:
    static Result<TextCheck> make(Database &database, TextCodec &codec, const QueryNode &node, TextScope scope);

    /// Whether title, tags, account or text of the article with `row` hold it; with the scope Title, the title. False
    /// for a row that is gone.
    Result<bool> passes(qint64 row);
    [[nodiscard]] bool holdsIn(const QString &text) const;

private:
    TextCheck(Database &database, TextCodec &codec, const QueryNode &node, QSqlQuery &&query);
    Result<bool> passesAnywhere();

    Database *m_database;
    TextCodec *m_codec;
    TextScope m_scope = TextScope::Everywhere;
    QSqlQuery m_query;
    PhraseMatcher m_phrase;
    QString m_literal; ///< folded; empty for a phrase
};

} // namespace shiwen
