// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_list_model.h"

#include "when_ready.h"

#include <QDir>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr int maxRunning = 2; // pages under way
constexpr int maxWanted = 4;  // pages passed over while the list was dragged are forgotten
constexpr int maxPages = 60;  // pages kept

} // namespace

ArticleListModel::ArticleListModel(Fetch fetch, QObject *parent) : QAbstractListModel(parent), m_fetch(std::move(fetch))
{}

void ArticleListModel::setAnswer(const QueryAnswer &answer)
{
    if (answer.rows == m_rows && answer.request.text == m_queryText) {
        refetch();
        return;
    }
    if (answer.request.text == m_queryText && !m_rows.isEmpty() && m_rows.size() < answer.rows.size() &&
        std::equal(m_rows.cbegin(), m_rows.cend(), answer.rows.cbegin())) {
        append(answer.rows);
        return;
    }
    ++m_generation;
    m_running.clear();
    m_wanted.clear();
    beginResetModel();
    m_rows = answer.rows;
    m_queryText = answer.request.text;
    m_pages.clear();
    m_stale.clear();
    endResetModel();
}

void ArticleListModel::append(const QList<Row> &rows)
{
    const int before = int(m_rows.size());
    beginInsertRows({}, before, int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
    if (before % pageSize == 0)
        return;
    // The page that was the last one and had room left.
    ++m_generation;
    m_running.clear();
    m_wanted.clear();
    if (const int page = before / pageSize; m_pages.contains(page) && !m_stale.contains(page))
        m_stale.append(page);
}

void ArticleListModel::refetch()
{
    ++m_generation;
    m_running.clear();
    m_wanted.clear();
    m_stale = m_pages.keys();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ArticleListModel::setRoots(const QHash<QString, QString> &pathByLabel)
{
    if (m_roots == pathByLabel)
        return;
    m_roots = pathByLabel;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {ThumbnailRole});
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArticleSummary *article = find(index.row());
    if (role == LoadedRole) {
        const int page = index.row() / pageSize;
        if (!m_pages.contains(page) || m_stale.contains(page))
            want(page);
        return article != nullptr;
    }
    return article ? value(*article, role) : QVariant();
}

QString ArticleListModel::spoken(const ArticleSummary &article)
{
    //: What a screen reader says of an article in the list: title, account, day
    const QString text = tr("%1, %2, %3").arg(article.title, article.account, article.date.left(10));
    //: The same of an article of which there are several copies: what is said of the others, number of copies
    return article.familySize < 2 ? text : tr("%1, %n copies", nullptr, article.familySize).arg(text);
}

QVariant ArticleListModel::value(const ArticleSummary &article, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return article.title;
    case Qt::AccessibleTextRole: return spoken(article);
    case IdRole: return article.id;
    case TitleRole: return article.markedTitle.isEmpty() ? article.title.toHtmlEscaped() : article.markedTitle;
    case AccountRole: return article.account.isEmpty() ? article.author : article.account;
    case DateRole: return article.date.left(10);
    case TextRole: return article.snippet.isEmpty() ? article.excerpt.toHtmlEscaped() : article.snippet;
    case ThumbnailRole: {
        const QString root = m_roots.value(article.folder);
        return article.thumbnail.isEmpty() || root.isEmpty() ? QString() : root + u'/' + article.thumbnail;
    }
    case ReadRole: return article.read;
    case StarredRole: return article.starred;
    case CopiesRole: return article.familySize;
    default: return {};
    }
}

std::optional<ArticleSummary> ArticleListModel::summary(int row) const
{
    const ArticleSummary *article = find(row);
    return article ? std::optional(*article) : std::nullopt;
}

Row ArticleListModel::rowNumber(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : 0;
}

int ArticleListModel::placeOf(Row number) const
{
    return int(m_rows.indexOf(number));
}

void ArticleListModel::setMarks(const QString &articleId, std::optional<bool> read, std::optional<bool> starred)
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        for (int i = 0; i < page->summaries.size(); ++i) {
            ArticleSummary &article = page->summaries[i];
            if (article.id != articleId)
                continue;
            article.read = read.value_or(article.read);
            article.starred = starred.value_or(article.starred);
            const QModelIndex changed = index(page.key() * pageSize + i);
            emit dataChanged(changed, changed, {ReadRole, StarredRole});
        }
    }
}

const ArticleSummary *ArticleListModel::find(int row) const
{
    const auto page = m_pages.find(row / pageSize);
    if (page == m_pages.end())
        return nullptr;
    page->used = ++m_clock;
    const int place = row % pageSize;
    return place < page->summaries.size() ? &page->summaries.at(place) : nullptr;
}

void ArticleListModel::want(int page) const
{
    if (m_running.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    while (m_wanted.size() > maxWanted)
        m_wanted.removeFirst();
    if (m_scheduled)
        return;
    m_scheduled = true;
    // A view asks while it paints; the fetch begins once it is done.
    auto *self = const_cast<ArticleListModel *>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_scheduled = false;
        self->fetchWanted();
    });
}

void ArticleListModel::fetchWanted()
{
    while (m_running.size() < maxRunning && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeLast();
        m_running.append(page);
        m_stale.removeOne(page);
        const quint64 generation = m_generation;
        const QList<Row> rows = m_rows.mid(qsizetype(page) * pageSize, pageSize);
        whenReady(m_fetch(rows, m_queryText), this,
                  [this, page, generation](const Result<QList<ArticleSummary>> &summaries) {
                      receive(page, generation, summaries);
                  });
    }
}

void ArticleListModel::receive(int page, quint64 generation, const Result<QList<ArticleSummary>> &summaries)
{
    if (generation != m_generation)
        return;
    m_running.removeOne(page);
    if (summaries) {
        m_pages.insert(page, {*summaries, ++m_clock});
        dropOldPages();
        const int first = page * pageSize;
        emit dataChanged(index(first), index(std::min(first + pageSize, int(m_rows.size())) - 1));
    } else if (summaries.error().code != ErrorCode::Cancelled) {
        // An empty page keeps a failing library from being asked again at every paint.
        m_pages.insert(page, {{}, ++m_clock});
        emit failed(summaries.error());
    }
    fetchWanted();
}

void ArticleListModel::dropOldPages()
{
    while (m_pages.size() > maxPages) {
        const auto oldest = std::min_element(m_pages.cbegin(), m_pages.cend(),
                                             [](const Page &a, const Page &b) { return a.used < b.used; });
        m_stale.removeOne(oldest.key());
        m_pages.erase(oldest);
    }
}

} // namespace shiwen
