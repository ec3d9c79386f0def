// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/copy_candidates.h"
#include "store/database.h"
#include "store/families.h"
#include "store/text_codec.h"
#include "text/same_text.h"

#include <QByteArray>
#include <QCache>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace shiwen {

/// Brings the tables of resources/sql/index/004_families.sql up to date: a pass over what changed since it was run
/// last, inside a transaction of its caller. What comes out depends on the articles alone, never on the order in which
/// they came. Memory is bounded but for 8 bytes an article and what is known of copies. On the thread of its Database,
/// which outlives it.
class FamilyFinder
{
public:
    FamilyFinder(Database &database, const Monitor &monitor);

    /// Makes everything due when it was found by another version than this one.
    static Result<void> renew(Database &database);

    /// How many articles are in another family or another place of it than before. Cancelled.
    Result<int> run();

private:
    using Lines = std::unordered_set<quint64>;
    /// Two articles to be compared.
    struct Waiting {
        qint64 row = 0;
        qint64 other = 0;
        auto operator<=>(const Waiting &) const = default; // NOLINT(modernize-use-nullptr): a slip of clang-tidy 14
    };

    // family_finder.cpp: signatures
    Result<bool> isDue();
    Result<void> signAll(const std::vector<qint64> &rows);
    Result<void> signRows(const QString &rowsSql);
    Result<void> sign(qint64 row);
    Result<void> prepareSigning();
    Result<void> runWith(QSqlQuery &query, std::initializer_list<QVariant> values);
    /// The lines of a text that accounts repeat: a hash of them, and how many units they have.
    [[nodiscard]] std::pair<quint64, int> repeatedIn(const QByteArray &lines) const;
    /// Signs anew where other lines are to be left out than were.
    Result<void> leaveLinesOut();

    // family_boilerplate.cpp: what accounts repeat
    Result<void> learnBoilerplate();
    Result<Lines> repeatedLines(const QString &account, qint64 articles);
    Result<Lines> storedLines(const QString &account);
    Result<void> keepLines(const QString &account, const Lines &before, const Lines &now);

    // family_search.cpp: which texts are alike
    Result<void> findLikeness();
    Result<std::vector<CopyCandidate>> nextSought(qint64 after);
    Result<void> matchAll(CopyCandidates &candidates);
    Result<void> compareWaiting();
    Result<void> compare(const Waiting &pair);
    Result<const ComparedText *> comparable(qint64 row);
    Result<std::vector<TextUnit>> countedOf(qint64 row);
    Result<void> forgetLostTexts();

    // family_places.cpp: families
    Result<int> writeFamilies();
    Result<std::vector<CopyArticle>> copyArticles();
    Result<std::vector<TextPair>> textPairs();
    Result<void> setDone();

    [[nodiscard]] Result<void> unlessCancelled() const;
    void tell(qint64 done, qint64 total) const;

    Database &m_database;
    const Monitor &m_monitor;
    TextCodec m_codec{m_database, TextCodec::Kind::Text};
    Lines m_boilerplate;
    bool m_linesChanged = false;
    std::optional<QSqlQuery> m_readText, m_writeSignature, m_writeLines, m_writeDue;
    std::vector<Waiting> m_waiting;
    QCache<qint64, ComparedText> m_compared;
};

} // namespace shiwen
