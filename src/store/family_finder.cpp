// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/family_finder.h"

#include "store/copy_signature.h"
#include "store/indexed_texts.h"

#include <QCoreApplication>

#include <unordered_map>

namespace shiwen {

namespace {

constexpr int cachedTexts = 400;
constexpr qint64 articlesPerPart = 20'000; // of an account whose lines are counted at once, times 64 lines
constexpr int leastTitles = 3;             // under which a line stands to be an account's and no article's
constexpr int leastShare = 10;             // a tenth of a text at least: less is not worth reading it again

/// In how many articles of different titles a line stands, as far as it matters.
struct Repeated {
    quint64 titles[leastTitles]{};
    int count = 0;

    void add(quint64 title)
    {
        for (int i = 0; i < count; ++i) {
            if (titles[i] == title)
                return;
        }
        if (count < leastTitles)
            titles[count++] = title;
    }
};

} // namespace

FamilyFinder::FamilyFinder(Database &database, const Monitor &monitor)
    : m_database(database), m_monitor(monitor), m_compared(cachedTexts)
{}

Result<void> FamilyFinder::unlessCancelled() const
{
    if (m_monitor.isCancelled())
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Finding copies was stopped.")};
    return {};
}

void FamilyFinder::tell(qint64 done, qint64 total) const
{
    m_monitor.tell({done, total, QCoreApplication::translate("Store", "finding copies")});
}

Result<int> FamilyFinder::run()
{
    auto due = isDue();
    if (!due || !*due)
        return due ? Result<int>(0) : due.error();
    using Step = Result<void> (FamilyFinder::*)();
    for (const Step step : {&FamilyFinder::learnBoilerplate, &FamilyFinder::leaveLinesOut, &FamilyFinder::findLikeness,
                            &FamilyFinder::forgetLostTexts}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn.error();
    }
    auto changed = writeFamilies();
    if (!changed)
        return changed;
    auto done = setDone();
    return done ? changed : done.error();
}

Result<void> FamilyFinder::renew(Database &database)
{
    auto made = database.value(QStringLiteral("select value from meta where key = 'copies'"));
    if (!made || made->toString() == copiesVersion())
        return made ? Result<void>() : made.error();
    for (const char *sql :
         {"delete from signature", "delete from text_line", "delete from boilerplate", "delete from likeness",
          "insert or ignore into account_due (account) select distinct account_folded from stored_article"}) {
        if (auto done = database.execute(QLatin1String(sql)); !done)
            return done;
    }
    return database.change(QStringLiteral("insert or replace into meta (key, value) values ('copies', ?)"),
                           {copiesVersion()});
}

Result<bool> FamilyFinder::isDue()
{
    auto due = m_database.value(QStringLiteral("select exists (select 1 from account_due)"));
    if (!due)
        return due.error();
    if (due->toInt() == 0)
        return false;
    auto signedRows = signRows(QStringLiteral("select row from stored_article where shown = 1 and status = 'ok' and "
                                              "not exists (select 1 from signature where signature.row = "
                                              "stored_article.row)"));
    return signedRows ? Result<bool>(true) : signedRows.error();
}

std::pair<quint64, int> FamilyFinder::repeatedIn(const QByteArray &lines) const
{
    quint64 hash = 0;
    int units = 0;
    for (const LineMark mark : unpackedLines(lines)) {
        if (m_boilerplate.contains(lineHash(mark))) {
            hash = mixed(hash + mark);
            units += lineUnits(mark);
        }
    }
    return {hash, units};
}

Result<void> FamilyFinder::signRows(const QString &rowsSql)
{
    std::vector<qint64> rows;
    {
        auto query = m_database.select(rowsSql);
        if (!query)
            return query.error();
        while (query->next())
            rows.push_back(query->value(0).toLongLong());
    }
    for (const qint64 row : rows) {
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn;
        if (auto done = sign(row); !done)
            return done;
    }
    return {};
}

Result<void> FamilyFinder::sign(qint64 row)
{
    auto query = m_database.select(
        QStringLiteral("select title, text from stored_article join content using (row) where row = ?"), {row});
    if (!query)
        return query.error();
    if (!query->next())
        return {};
    const QString text = unpackedText(query->value(1).toByteArray());
    CopySignature signature = copySignature(query->value(0).toString(), text);
    const auto [removed, repeated] = repeatedIn(signature.lines);
    const bool leavesOut = repeated > 0 && repeated * leastShare >= signature.units;
    if (leavesOut) {
        const auto leftOut = [this](quint64 line) {
            return m_boilerplate.contains(line);
        };
        signature = copySignature(query->value(0).toString(), text, leftOut);
    }
    auto done =
        m_database.change(QStringLiteral("insert or replace into signature (row, counted, units, removed, title, bins) "
                                         "values (?, ?, ?, ?, ?, ?)"),
                          {row, qint64(signature.counted), signature.units, leavesOut ? qint64(removed) : 0,
                           qint64(signature.title), signature.bins});
    if (!done)
        return done;
    if (done = m_database.change(QStringLiteral("insert or ignore into copy_due (row) values (?)"), {row}); !done)
        return done;
    return m_database.change(QStringLiteral("insert or replace into text_line (row, lines) values (?, ?)"),
                             {row, signature.lines});
}

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
        std::unordered_map<quint64, Repeated> lines;
        while (query->next()) {
            const auto title = quint64(query->value(0).toLongLong());
            for (const LineMark mark : unpackedLines(query->value(1).toByteArray())) {
                if (lineHash(mark) % parts == part)
                    lines[lineHash(mark)].add(title);
            }
        }
        for (const auto &[line, titles] : lines) {
            if (titles.count == leastTitles)
                repeated.insert(line);
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

Result<void> FamilyFinder::leaveLinesOut()
{
    if (m_boilerplate.empty() && !m_linesChanged)
        return {};
    std::vector<qint64> rows;
    {
        // Without new boilerplate only what is new itself can have some.
        auto query = m_database.select(
            m_linesChanged
                ? QStringLiteral("select row, units, removed, lines from signature join text_line using (row)")
                : QStringLiteral("select row, units, removed, lines from copy_due join signature using (row) "
                                 "join text_line using (row)"));
        if (!query)
            return query.error();
        while (query->next()) {
            const auto [removed, repeated] = repeatedIn(query->value(3).toByteArray());
            const auto left = quint64(query->value(2).toLongLong());
            // `units` is what is left; with what was left out before it may be more, which sign() finds out.
            const bool leavesOut = repeated > 0 && (left != 0 || repeated * leastShare >= query->value(1).toInt());
            if (left != (leavesOut ? removed : 0))
                rows.push_back(query->value(0).toLongLong());
        }
    }
    for (const qint64 row : rows) {
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn;
        if (auto done = sign(row); !done)
            return done;
    }
    return {};
}

} // namespace shiwen
