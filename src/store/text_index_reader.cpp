// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_index_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shiwen {

namespace {

/// What was checked is kept up to about this many rows, 8 bytes each.
constexpr std::size_t mostCheckedRows = 1'000'000;

/// From one of so many on, a walk over all rows in order is quicker than to sort those that were found.
constexpr quint32 manyOfAll = 32;

void sortOnce(std::vector<quint32> &documents)
{
    if (!std::is_sorted(documents.begin(), documents.end()))
        std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
}

} // namespace

Result<void> TextIndexReader::refresh()
{
    auto version = m_database.value(QStringLiteral("pragma data_version"));
    if (!version)
        return version.error();
    if (version->toLongLong() == m_version)
        return {};
    auto rows = DocumentRows::load(m_database);
    if (!rows)
        return rows.error();
    auto segments = readSegments(m_database);
    if (!segments)
        return segments.error();
    m_rows = std::move(*rows);
    m_segments = std::move(*segments);
    m_version = version->toLongLong();
    m_checked.clear();
    m_checkedRows = 0;
    return {};
}

Result<std::optional<RowSet>> TextIndexReader::known(const QString &question)
{
    if (auto done = refresh(); !done)
        return done.error();
    const auto found = m_checked.constFind(question);
    return found == m_checked.constEnd() ? std::nullopt : std::optional<RowSet>(*found);
}

Result<RowSet> TextIndexReader::checkedOnce(const QString &question, const std::function<Result<RowSet>()> &check)
{
    if (auto done = refresh(); !done)
        return done.error();
    if (const auto known = m_checked.constFind(question); known != m_checked.constEnd())
        return *known;
    auto found = check();
    if (!found)
        return found;
    if (m_checkedRows > mostCheckedRows) {
        m_checked.clear();
        m_checkedRows = 0;
    }
    m_checkedRows += found->size() + 1;
    m_checked.insert(question, *found);
    return found;
}

Result<RowSet> TextIndexReader::rows(const TermPlan &plan)
{
    if (auto done = refresh(); !done)
        return done.error();
    Documents all;
    bool first = true;
    const auto keep = [&](const Documents &documents) {
        if (std::exchange(first, false)) {
            all = documents;
            return;
        }
        Documents both;
        std::set_intersection(all.begin(), all.end(), documents.begin(), documents.end(), std::back_inserter(both));
        all = std::move(both);
    };
    for (const QByteArray &term : plan.terms) {
        auto documents = documentsOf(term);
        if (!documents)
            return documents.error();
        keep(*documents);
        if (all.empty())
            return RowSet();
    }
    if (!plan.prefix.isEmpty()) {
        auto documents = documentsBeginningWith(plan.prefix);
        if (!documents)
            return documents.error();
        keep(*documents);
    }
    return rowsOf(all);
}

RowSet TextIndexReader::rowsOf(const Documents &documents)
{
    RowSet rows;
    rows.reserve(documents.size());
    if (documents.size() < m_rows.end() / manyOfAll) {
        for (const quint32 document : documents)
            if (const qint64 row = m_rows.row(document); row != 0)
                rows.push_back(row);
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    std::vector<char> wanted(m_rows.end(), 0);
    for (const quint32 document : documents)
        if (document < wanted.size())
            wanted[document] = 1;
    for (const quint32 document : m_rows.inOrder())
        if (wanted[document] != 0)
            rows.push_back(m_rows.row(document));
    return rows;
}

Result<RowSet> TextIndexReader::everyRow()
{
    if (auto done = refresh(); !done)
        return done.error();
    RowSet rows;
    rows.reserve(m_rows.end());
    for (const quint32 document : m_rows.inOrder())
        rows.push_back(m_rows.row(document));
    return rows;
}

Result<TextIndexReader::Documents> TextIndexReader::documentsOf(const QByteArray &term)
{
    auto query = m_database.prepare(QStringLiteral("select postings from posting_block where segment = ? and "
                                                   "first_term <= ? order by first_term desc limit 1"));
    if (!query)
        return query.error();
    Documents documents;
    for (const Segment &segment : m_segments) {
        query->bindValue(0, segment.id);
        query->bindValue(1, term);
        if (auto done = m_database.run(*query); !done)
            return done.error();
        if (!query->next())
            continue;
        const QByteArray bytes = query->value(0).toByteArray();
        PostingBlockReader block(bytes, segment.firstDocument);
        bool more = block.next();
        while (more && block.term() < term)
            more = block.next();
        if (more && block.term() == term)
            block.appendDocuments(documents);
        if (block.isDamaged())
            return damagedPostings(m_database.path());
    }
    sortOnce(documents);
    return documents;
}

Result<TextIndexReader::Documents> TextIndexReader::documentsBeginningWith(const QByteArray &prefix)
{
    // No term has a byte 0xFF: words are UTF-8.
    const QByteArray end = prefix + '\xFF';
    Documents documents;
    for (const Segment &segment : m_segments) {
        auto query = m_database.select(
            QStringLiteral("select postings from posting_block where segment = ? and first_term < ? and "
                           "first_term >= ifnull((select max(first_term) from posting_block where segment = ? and "
                           "first_term <= ?), x'') order by first_term"),
            {segment.id, end, segment.id, prefix});
        if (!query)
            return query.error();
        while (query->next()) {
            const QByteArray bytes = query->value(0).toByteArray();
            PostingBlockReader block(bytes, segment.firstDocument);
            while (block.next()) {
                if (block.term().startsWith(prefix))
                    block.appendDocuments(documents);
                else if (block.term() > prefix)
                    break;
            }
            if (block.isDamaged())
                return damagedPostings(m_database.path());
        }
    }
    sortOnce(documents);
    return documents;
}

} // namespace shiwen
