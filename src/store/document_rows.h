// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QSet>

#include <vector>

namespace shiwen {

/// Which row number each document of the text index has. In memory 8 bytes for each document there ever was since the
/// index was made compact, 12 once inOrder() was asked. A value; one thread at a time.
class DocumentRows
{
public:
    static Result<DocumentRows> load(Database &database);

    /// 0 for a document that is gone, or never was.
    [[nodiscard]] qint64 row(quint32 document) const { return document < m_rows.size() ? m_rows[document] : 0; }
    /// One more than the highest number.
    [[nodiscard]] quint32 end() const { return quint32(m_rows.size()); }
    [[nodiscard]] quint32 gone() const { return m_gone; }

    /// The documents that are there by ascending rows.
    [[nodiscard]] const std::vector<quint32> &inOrder();

    /// Gives the row the next number.
    quint32 append(qint64 row);
    void remove(quint32 document);
    /// Writes what was changed since load() or the last store().
    Result<void> store(Database &database);

private:
    void markChanged(quint32 document);

    std::vector<qint64> m_rows{0}; ///< number 0 stands for no document
    quint32 m_gone = 0;
    std::vector<quint32> m_order; ///< empty when it is not known
    QSet<quint32> m_changed;      ///< blocks
};

} // namespace shiwen
