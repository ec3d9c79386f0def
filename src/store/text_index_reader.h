// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/document_rows.h"
#include "store/row_set.h"
#include "store/segments.h"
#include "store/term_plan.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace shiwen {

/// Asks the index of texts. Sees what is committed. Keeps what it needs of the index as a whole, 12 bytes for each
/// article, until the index changes. On the thread of its Database, which outlives it.
class TextIndexReader
{
public:
    explicit TextIndexReader(Database &database) : m_database(database) {}

    /// The rows of the articles that hold every term of `plan`, which is not empty. A damaged index is Invalid.
    Result<RowSet> rows(const TermPlan &plan);

    /// The rows of all articles.
    Result<RowSet> everyRow();

    /// What checkedOnce() knows of `question`.
    Result<std::optional<RowSet>> known(const QString &question);
    /// What check() found for the same `question` while the index was as it is now, else what it finds now. A list, its
    /// counts and every facet ask the same, and checking texts is what takes time.
    Result<RowSet> checkedOnce(const QString &question, const std::function<Result<RowSet>()> &check);

private:
    using Documents = std::vector<quint32>;

    /// Looks whether the index has changed.
    Result<void> refresh();
    Result<Documents> documentsOf(const QByteArray &term);
    Result<Documents> documentsBeginningWith(const QByteArray &prefix);
    RowSet rowsOf(const Documents &documents);

    Database &m_database;
    qint64 m_version = -1; ///< of the database when `m_rows` and `m_segments` were read
    DocumentRows m_rows;
    std::vector<Segment> m_segments;
    QHash<QString, RowSet> m_checked;
    std::size_t m_checkedRows = 0; ///< in all of them
};

} // namespace shiwen
