// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts repeat around their articles.
#include "store/copy_signature.h"
#include "store/family_finder.h"

#include <algorithm>
#include <vector>

namespace shiwen {

namespace {

constexpr qint64 articlesPerPart = 100'000; // of an account whose lines are counted at once: at most 64 of 8 bytes
constexpr int leastTitles = 3;              // under which a line stands to be an account's and no article's

} // namespace

Result<void> FamilyFinder::learnBoilerplate()
{
    std::vector<std::pair<QString, qint64>> accounts;
    {
        auto query = m_database.select(QStringLiteral("select account, (select count(*) from article where "
                                                      "account_folded = account_due.account) from account_due"));
        if (!query)
            return query.error();
        while (query->next()) {
            if (const QString account = query->value(0).toString(); !account.isEmpty())
                accounts.emplace_back(account, query->value(1).toLongLong());
        }
    }
    for (const auto &[account, articles] : accounts) {
        auto before = storedLines(account);
        if (!before)
            return before.error();
        auto now = repeatedLines(account, articles);
        if (!now)
            return now.error();
        if (auto done = keepLines(account, *before, *now); !done)
            return done;
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn;
    }
    auto all = m_database.select(QStringLiteral("select distinct line from boilerplate"));
    if (!all)
        return all.error();
    while (all->next())
        m_boilerplate.insert(quint64(all->value(0).toLongLong()));
    return {};
}

Result<FamilyFinder::Lines> FamilyFinder::repeatedLines(const QString &account, qint64 articles)
{
    Lines repeated;
    if (articles < leastTitles)
        return repeated;
    const auto parts = quint64(articles / articlesPerPart + 1);
    for (quint64 part = 0; part < parts; ++part) {
        auto query = m_database.select(
            QStringLiteral("select signature.title, lines from article join signature using (row) "
                           "join text_line using (row) where account_folded = ? and signature.title <> 0"),
            {account});
        if (!query)
            return query.error();
        std::vector<quint64> lines; // the line's hash, and below it 32 bits of the title's
        while (query->next()) {
            const quint64 title = quint64(query->value(0).toLongLong()) & 0xFFFFFFFFU;
            for (const LineMark mark : unpackedLines(query->value(1).toByteArray())) {
                if (lineHash(mark) % parts == part)
                    lines.push_back(lineHash(mark) << 32U | title);
            }
        }
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        for (auto line = lines.cbegin(); line != lines.cend();) {
            const auto end =
                std::find_if(line, lines.cend(), [&](quint64 other) { return other >> 32U != *line >> 32U; });
            if (end - line >= leastTitles)
                repeated.insert(*line >> 32U);
            line = end;
        }
    }
    return repeated;
}

Result<FamilyFinder::Lines> FamilyFinder::storedLines(const QString &account)
{
    auto query = m_database.select(QStringLiteral("select line from boilerplate where account = ?"), {account});
    if (!query)
        return query.error();
    Lines lines;
    while (query->next())
        lines.insert(quint64(query->value(0).toLongLong()));
    return lines;
}

Result<void> FamilyFinder::keepLines(const QString &account, const Lines &before, const Lines &now)
{
    if (before == now)
        return {};
    m_linesChanged = true;
    auto dropped = m_database.change(QStringLiteral("delete from boilerplate where account = ?"), {account});
    for (const quint64 line : now) {
        if (!dropped)
            break;
        dropped = m_database.change(QStringLiteral("insert into boilerplate (account, line) values (?, ?)"),
                                    {account, qint64(line)});
    }
    return dropped;
}

} // namespace shiwen
