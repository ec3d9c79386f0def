// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinyin_matches.h"

#include "store/indexed_texts.h"
#include "store/text_terms.h"

#include <utility>

namespace shiwen {

PinyinMatches::PinyinMatches(RowSet &&candidates, QSqlQuery &&texts, const PinyinQuery &query, TextScope scope)
    : m_candidates(std::move(candidates))
    , m_texts(std::move(texts))
    , m_query(query)
    , m_scope(scope)
    , m_exact(query.condition().exact && scope == TextScope::Everywhere)
{}

Result<PinyinMatches> PinyinMatches::open(Database &database, TextIndexReader &index, const PinyinQuery &query,
                                          TextScope scope)
{
    RowSet candidates;
    const PinyinCondition condition = query.condition();
    for (const QByteArrayList &way : condition.ways) {
        TermPlan plan;
        for (const QByteArray &term : way)
            plan.terms.push_back(wordTerm(TermField::Sound, term));
        auto rows = index.rows(plan);
        if (!rows)
            return rows.error();
        candidates = united(candidates, *rows);
    }
    auto texts = database.prepare(QStringLiteral("select title, tags, account from stored_article where row = ?"));
    if (!texts)
        return texts.error();
    return PinyinMatches(std::move(candidates), std::move(*texts), query, scope);
}

bool PinyinMatches::passes(Row row)
{
    if (m_exact)
        return true;
    m_texts.bindValue(0, row);
    if (!m_texts.exec() || !m_texts.next())
        return false;
    const auto isRead = [this](const QString &text) {
        return m_query.find(text).has_value();
    };
    if (isRead(m_texts.value(0).toString()))
        return true;
    return m_scope == TextScope::Everywhere &&
           (isRead(m_texts.value(2).toString()) || isRead(unpackedList(m_texts.value(1).toString()).join(u'\n')));
}

std::optional<Row> PinyinMatches::next()
{
    while (!m_candidates.empty()) {
        const Row row = m_candidates.back();
        m_candidates.pop_back();
        if (passes(row))
            return row;
    }
    return std::nullopt;
}

} // namespace shiwen
