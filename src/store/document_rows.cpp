// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_rows.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr quint32 rowsPerBlock = 1024;
constexpr qsizetype rowBytes = 8;

} // namespace

Result<DocumentRows> DocumentRows::load(Database &database)
{
    DocumentRows all;
    auto query = database.select(QStringLiteral("select block, rows from document_rows order by block"));
    if (!query)
        return query.error();
    while (query->next()) {
        const QByteArray block = query->value(1).toByteArray();
        const auto begin = std::size_t(query->value(0).toUInt()) * rowsPerBlock;
        const auto count = std::size_t(block.size() / rowBytes);
        // Blocks follow each other; in a damaged index one may lie anywhere.
        if (begin > all.m_rows.size() || count > rowsPerBlock)
            break;
        all.m_rows.resize(begin + count);
        qFromLittleEndian<qint64>(block.constData(), qsizetype(count), all.m_rows.data() + begin);
    }
    all.m_rows.front() = 0;
    all.m_gone = quint32(std::count(all.m_rows.begin() + 1, all.m_rows.end(), 0));
    return all;
}

const std::vector<quint32> &DocumentRows::inOrder()
{
    if (!m_order.empty())
        return m_order;
    std::vector<std::pair<qint64, quint32>> byRow;
    byRow.reserve(m_rows.size());
    for (quint32 document = 1; document < end(); ++document)
        if (m_rows[document] != 0)
            byRow.emplace_back(m_rows[document], document);
    std::sort(byRow.begin(), byRow.end());
    m_order.reserve(byRow.size());
    for (const auto &[row, document] : byRow)
        m_order.push_back(document);
    return m_order;
}

quint32 DocumentRows::append(qint64 row)
{
    m_order.clear();
    m_rows.push_back(row);
    markChanged(end() - 1);
    return end() - 1;
}

void DocumentRows::remove(quint32 document)
{
    if (row(document) == 0)
        return;
    m_order.clear();
    m_rows[document] = 0;
    ++m_gone;
    markChanged(document);
}

void DocumentRows::markChanged(quint32 document)
{
    m_changed.insert(document / rowsPerBlock);
}

Result<void> DocumentRows::store(Database &database)
{
    for (const quint32 block : std::exchange(m_changed, {})) {
        const auto begin = std::size_t(block) * rowsPerBlock;
        const auto count = std::min(m_rows.size() - begin, std::size_t(rowsPerBlock));
        QByteArray rows(qsizetype(count) * rowBytes, Qt::Uninitialized);
        qToLittleEndian<qint64>(m_rows.data() + begin, qsizetype(count), rows.data());
        auto done = database.change(QStringLiteral("insert or replace into document_rows (block, rows) values (?, ?)"),
                                    {block, rows});
        if (!done)
            return done;
    }
    return {};
}

} // namespace shiwen
