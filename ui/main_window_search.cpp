// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow about suggestions, saved searches and past ones.
#include "article_list.h"
#include "filter_panel.h"
#include "main_window.h"
#include "message_bar.h"
#include "saved_searches.h"
#include "search_box.h"
#include "search_suggestions.h"
#include "when_ready.h"
#include "window_actions.h"

#include <QAction>

namespace shiwen {

void MainWindow::wireSearching()
{
    m_saved = std::make_unique<SavedSearches>(m_library, *this);
    m_suggestions = new SearchSuggestions(
        [this](const QString &text, int limit) { return m_library.suggestions(text, limit); }, *m_search, this);
    connect(m_suggestions, &SearchSuggestions::articleChosen, this, &MainWindow::openSuggested);
    connect(m_search, &SearchBox::searchRequested, this, [this](const QString &text, bool typing) {
        if (!typing)
            rememberSearch(text);
    });
    connect(m_list, &ArticleList::chosen, this, [this] { rememberSearch(m_browse.text()); });
    connect(m_search, &SearchBox::saveRequested, this, [this] { m_saved->toggle(m_browse.query()); });
    connect(m_actions->saveSearch, &QAction::triggered, this, [this] { m_saved->askAndSave(m_browse.query()); });
    connect(m_actions->forgetQueries, &QAction::triggered, this, &MainWindow::forgetPastSearches);
    connect(&m_browse, &Browse::answered, this, &MainWindow::showSaved);
    connect(m_saved.get(), &SavedSearches::changed, this, [this](const QList<SavedSearch> &searches) {
        m_browse.filterModel().setSavedSearches(searches);
        showSaved();
    });
    connect(m_saved.get(), &SavedSearches::failed, this, [this](const Error &error) { tell(error.message); });
    connect(m_saved.get(), &SavedSearches::removed, this, [this](const SavedSearch &search, int place) {
        m_messages->offer(tr("The saved search “%1” was removed.").arg(search.name), tr("Undo"),
                          [this, search, place] { (void)m_library.saveSearch(search, false, place); });
    });
    connect(m_filters, &FilterPanel::renameSearchRequested, m_saved.get(), &SavedSearches::askAndRename);
    connect(m_filters, &FilterPanel::removeSearchRequested, m_saved.get(), &SavedSearches::remove);
    connect(m_filters, &FilterPanel::savedSearchChosen, this, [this](const QString &query) {
        // The whole query stands in the box: what the filters say is part of it.
        m_search->showText(query);
        m_browse.restore(query, {}, m_browse.order(), m_browse.isFolded());
    });
    m_saved->refresh();
}

void MainWindow::showSaved()
{
    const QString query = m_browse.query();
    m_search->showSaved(!query.isEmpty(), m_saved->contains(query));
    m_actions->saveSearch->setEnabled(!query.isEmpty());
    m_browse.filterModel().setQuery(query);
}

void MainWindow::openSuggested(const QString &articleId)
{
    m_reading->open(articleId, m_browse.text(), m_browse.isTyping());
    whenReady(m_library.rowOf(articleId), this, [this](const Result<Row> &row) {
        if (row)
            m_list->chooseNumber(*row);
    });
}

void MainWindow::rememberSearch(const QString &text)
{
    if (text.trimmed().isEmpty() || text == m_remembered)
        return;
    m_remembered = text;
    // A library that cannot be written to has no past queries, and says so elsewhere.
    (void)m_library.rememberQuery(text);
}

void MainWindow::forgetPastSearches()
{
    m_remembered.clear();
    whenReady(m_library.forgetPastQueries(), this, [this](const Result<void> &done) {
        tell(done ? tr("Past searches are forgotten. Saved ones stay.") : done.error().message);
    });
}

} // namespace shiwen
