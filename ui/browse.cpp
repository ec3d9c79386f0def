// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse.h"

#include "when_ready.h"

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int refreshMs = 300; // while indexing, changes come in quick succession
constexpr int countMs = 120;   // the list first, the counts after it

} // namespace

Browse::Browse(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_articles([&library](const QList<Row> &rows, const QString &text) { return library.summaries(rows, text); })
    , m_query([&library](const QueryRequest &request) { return library.query(request); })
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(countMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        askFolders();
        ask();
    });
    connect(&m_countPause, &QTimer::timeout, this, &Browse::count);
    connect(&m_query, &LatestQuery::answered, this, [this](const QueryAnswer &answer) {
        m_found = answer.found;
        m_articles.setAnswer(answer);
        if (answer.complete)
            m_countPause.start();
        emit answered(answer);
    });
    connect(&m_query, &LatestQuery::failed, this, &Browse::failed);
    connect(&m_articles, &ArticleListModel::failed, this, &Browse::failed);
}

void Browse::search(const QString &text, bool typing)
{
    if (text == m_text && typing == m_typing)
        return;
    m_text = text;
    m_typing = typing;
    ask();
}

void Browse::setFilters(const Filters &filters)
{
    m_filterModel.setFilters(filters);
    ask();
}

void Browse::setOrder(SortOrder order)
{
    m_order = order;
    ask();
}

void Browse::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    ask();
}

void Browse::restore(const QString &text, const Filters &filters, SortOrder order, bool folded)
{
    m_folded = folded;
    m_text = text;
    m_typing = false;
    m_order = order;
    m_filterModel.setFilters(filters);
    askFolders();
    ask();
}

void Browse::refresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void Browse::refreshCounts()
{
    m_countPause.start();
}

void Browse::ask()
{
    stopCounting();
    m_query.ask({query(), m_order, m_typing, m_folded, ArticleListModel::pageSize});
}

void Browse::stopCounting()
{
    ++m_counting;
    m_countPause.stop();
    for (QFuture<void> &count : m_counts)
        count.cancel();
    m_counts.clear();
}

void Browse::askFolders()
{
    whenReady(m_library.folders(), this, [this](const Result<QList<Folder>> &folders) {
        if (!folders) {
            emit failed(folders.error());
            return;
        }
        QHash<QString, QString> roots;
        QStringList offline;
        for (const Folder &folder : *folders) {
            roots.insert(folder.label, folder.path);
            if (folder.offline)
                offline << folder.label;
        }
        m_articles.setRoots(roots);
        m_filterModel.setOfflineFolders(offline);
        emit foldersKnown(*folders);
    });
}

void Browse::count()
{
    stopCounting();
    for (const StateFilter state : {StateFilter::All, StateFilter::Unread, StateFilter::Starred})
        countState(state);
    countFacet(FilterKind::Folder, u"folder"_s);
    countFacet(FilterKind::Account, u"account"_s);
    countFacet(FilterKind::Tag, u"tag"_s);
    countFacet(FilterKind::Year, u"year"_s);
    if (filters().values.contains(FilterKind::Year))
        countFacet(FilterKind::Year, u"month"_s);
}

void Browse::countState(StateFilter state)
{
    Filters filters = this->filters();
    filters.state = state;
    const QueryRequest request{queryText(filters, m_text), SortOrder::Date, m_typing, m_folded, 0, true};
    const auto counted = m_library.query(request);
    m_counts.append(QFuture<void>(counted));
    whenReady(counted, this, [this, state, round = m_counting](const Result<QueryAnswer> &answer) {
        if (round != m_counting || !answer)
            return;
        m_stateCounts[int(state)] = answer->rows.size();
        m_filterModel.setStateCounts(m_stateCounts.at(0), m_stateCounts.at(1), m_stateCounts.at(2));
    });
}

void Browse::countFacet(FilterKind kind, const QString &field)
{
    const QString text = queryText(filters().with(kind, FilterValues()), m_text);
    const auto counted = m_library.facets(field, text);
    m_counts.append(QFuture<void>(counted));
    whenReady(counted, this, [this, kind, field, round = m_counting](const Result<QList<FacetCount>> &values) {
        if (round != m_counting)
            return;
        if (values && field == "month"_L1)
            m_filterModel.setMonths(*values);
        else if (values)
            m_filterModel.setFacet(kind, *values);
        else if (values.error().code != ErrorCode::Cancelled)
            emit failed(values.error());
    });
}

} // namespace shiwen
