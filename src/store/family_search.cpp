// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts are alike: candidates by signatures, decided on the texts themselves.
#include "store/copy_signature.h"
#include "store/family_finder.h"
#include "store/indexed_texts.h"

#include <QHash>

#include <algorithm>

namespace shiwen {

namespace {

constexpr int soughtAtOnce = 65'536;            // times 1.2 kB
constexpr std::size_t waitingPairs = 1'000'000; // compared when so many have gathered
constexpr qint64 pairsPerReport = 256;
constexpr qint64 signaturesPerLook = 4096; // between looks at whether the job was cancelled

CopyCandidate candidateOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), quint64(query.value(1).toLongLong()),
            unpackedBins(query.value(2).toByteArray())};
}

} // namespace

Result<std::vector<CopyCandidate>> FamilyFinder::nextSought(qint64 after)
{
    // One article stands for all with its text and title; a text that was known before has been sought.
    auto query = m_database.select(
        QStringLiteral(
            "select row, title, bins from copy_due cross join signature as new using (row) where row > ? and "
            "units >= ? and not exists (select 1 from signature as known where "
            "known.counted = new.counted and known.title = new.title and (known.row < new.row or "
            "not exists (select 1 from copy_due as due where due.row = known.row))) order by row limit ?"),
        {after, shortestCopy, soughtAtOnce});
    if (!query)
        return query.error();
    std::vector<CopyCandidate> sought;
    while (query->next())
        sought.push_back(candidateOf(*query));
    return sought;
}

Result<void> FamilyFinder::findLikeness()
{
    qint64 last = 0;
    for (;;) {
        auto sought = nextSought(last);
        if (!sought || sought->empty())
            return sought ? compareWaiting() : sought.error();
        last = sought->back().row;
        CopyCandidates candidates(std::move(*sought));
        if (auto done = matchAll(candidates); !done)
            return done;
    }
}

Result<void> FamilyFinder::matchAll(CopyCandidates &candidates)
{
    auto query =
        m_database.select(QStringLiteral("select row, title, bins, exists (select 1 from copy_due where copy_due.row = "
                                         "signature.row) from signature where units >= ?"),
                          {shortestCopy});
    if (!query)
        return query.error();
    for (qint64 count = 1; query->next(); ++count) {
        const CopyCandidate text = candidateOf(*query);
        const bool due = query->value(3).toBool();
        candidates.match(text, [&](const CopyCandidate &sought) {
            // Of two new ones each meets the other: once is enough.
            if (!due || text.row < sought.row)
                m_waiting.push_back({std::min(text.row, sought.row), std::max(text.row, sought.row)});
        });
        if (count % signaturesPerLook == 0) {
            if (auto goOn = unlessCancelled(); !goOn)
                return goOn;
        }
        if (m_waiting.size() >= waitingPairs) {
            if (auto done = compareWaiting(); !done)
                return done;
        }
    }
    return {};
}

Result<void> FamilyFinder::compareWaiting()
{
    std::ranges::sort(m_waiting);
    qint64 done = 0;
    for (const Waiting &pair : m_waiting) {
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn;
        if (done++ % pairsPerReport == 0)
            tell(done, qint64(m_waiting.size()));
        if (auto compared = compare(pair); !compared)
            return compared;
    }
    m_waiting.clear();
    return {};
}

Result<void> FamilyFinder::compare(const Waiting &pair)
{
    auto hashes = m_database.select(
        QStringLiteral("select min(counted), max(counted) from signature where row in (?, ?)"), {pair.row, pair.other});
    if (!hashes)
        return hashes.error();
    if (!hashes->next() || hashes->value(0) == hashes->value(1))
        return {};
    const auto left = comparable(pair.row);
    const auto right = left ? comparable(pair.other) : left;
    if (!right)
        return right.error();
    const Likeness likeness = (*left)->with(**right);
    if (!likeness.isSameArticle(false))
        return {};
    // Stored as signed numbers: low and high are so in that order.
    return m_database.change(
        QStringLiteral("insert or ignore into likeness (low, high, common, of_smaller, of_larger, agreeing, "
                       "conflicting) values (?, ?, ?, ?, ?, ?, ?)"),
        {hashes->value(0), hashes->value(1), likeness.common, likeness.ofSmaller, likeness.ofLarger, likeness.agreeing,
         likeness.conflicting});
}

Result<const ComparedText *> FamilyFinder::comparable(qint64 row)
{
    if (const ComparedText *known = m_compared.object(row))
        return known;
    auto units = countedOf(row);
    if (!units)
        return units.error();
    auto *text = new ComparedText(*units);
    m_compared.insert(row, text);
    return text;
}

Result<std::vector<TextUnit>> FamilyFinder::countedOf(qint64 row)
{
    auto query =
        m_database.select(QStringLiteral("select text, removed from stored_article join content using (content) "
                                         "join signature using (row) where row = ?"),
                          {row});
    if (!query)
        return query.error();
    if (!query->next())
        return std::vector<TextUnit>();
    auto text = m_codec.text(query->value(0).toByteArray());
    if (!text)
        return text.error();
    const TextUnits cut = cutForCopies(*text);
    if (query->value(1).toLongLong() == 0)
        return countedUnits(cut);
    return countedUnits(cut, [this](quint64 line) { return m_boilerplate.contains(line); });
}

Result<void> FamilyFinder::forgetLostTexts()
{
    return m_database.execute(
        QStringLiteral("delete from likeness where not exists (select 1 from signature where counted = low) or "
                       "not exists (select 1 from signature where counted = high)"));
}

} // namespace shiwen
