// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/family_finder.h"

#include "store/copy_signature.h"
#include "store/indexed_texts.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

constexpr int cachedTexts = 400;
constexpr int leastShare = 10; // a tenth of a text at least: less is not worth reading it again

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

Result<void> FamilyFinder::signAll(const std::vector<qint64> &rows)
{
    for (const qint64 row : rows) {
        if (auto goOn = unlessCancelled(); !goOn)
            return goOn;
        if (auto done = sign(row); !done)
            return done;
    }
    return {};
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
    return signAll(rows);
}

Result<void> FamilyFinder::prepareSigning()
{
    if (m_readText)
        return {};
    const std::pair<std::optional<QSqlQuery> *, const char *> statements[] = {
        {&m_readText, "select title, text from stored_article join content using (content) where row = ?"},
        {&m_writeSignature, "insert or replace into signature (row, counted, units, removed, title, bins) "
                            "values (?, ?, ?, ?, ?, ?)"},
        {&m_writeLines, "insert or replace into text_line (row, lines) values (?, ?)"},
        {&m_writeDue, "insert or ignore into copy_due (row) values (?)"},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = m_database.prepare(QLatin1String(sql));
        if (!prepared)
            return prepared.error();
        query->emplace(std::move(*prepared));
    }
    return {};
}

Result<void> FamilyFinder::runWith(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int column = 0;
    for (const QVariant &value : values)
        query.bindValue(column++, value);
    return m_database.run(query);
}

Result<void> FamilyFinder::sign(qint64 row)
{
    if (auto ready = prepareSigning(); !ready)
        return ready;
    if (auto read = runWith(*m_readText, {row}); !read)
        return read;
    if (!m_readText->next())
        return {};
    const QString title = m_readText->value(0).toString();
    auto text = m_codec.text(m_readText->value(1).toByteArray());
    m_readText->finish();
    if (!text)
        return text.error();
    const TextUnits cut = cutForCopies(*text);
    CopySignature signature = copySignature(title, cut);
    const auto [removed, repeated] = repeatedIn(signature.lines);
    const bool leavesOut = repeated > 0 && repeated * leastShare >= signature.units;
    if (leavesOut)
        signature = copySignature(title, cut, [this](quint64 line) { return m_boilerplate.contains(line); });
    auto done = runWith(*m_writeSignature, {row, qint64(signature.counted), signature.units,
                                            leavesOut ? qint64(removed) : 0, qint64(signature.title), signature.bins});
    if (done)
        done = runWith(*m_writeLines, {row, signature.lines});
    return done ? runWith(*m_writeDue, {row}) : done;
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
    return signAll(rows);
}

} // namespace shiwen
