// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "filter_lines.h"
#include "filters.h"
#include "library/library.h"

#include <QAbstractItemModel>
#include <QList>

namespace shiwen {

/// The filters with their counts: All, Unread and Starred, then a group each for saved searches, folders, accounts,
/// tags and years. GUI thread.
class FilterModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of FilterKind
        ValueRole,                   ///< the facet's value, or the int of StateFilter
        CountRole,                   ///< qint64, articles; none for a saved search
        ChosenRole,                  ///< bool: included, or of State and Saved what is shown
        ExcludedRole,                ///< bool
        GroupRole,                   ///< bool: a heading
        MoreRole,                    ///< bool: the row that shows all values or only the first
        OfflineRole,                 ///< bool: a folder that is away
        QueryRole,                   ///< of a saved search
        LevelRole,                   ///< int: under how many other values it stands
    };
    static constexpr int shownAtFirst = 10;

    explicit FilterModel(QObject *parent = nullptr);

    void setStateCounts(qint64 all, qint64 unread, qint64 starred);
    /// Values of a kind other than State and Saved, most first. A chosen value that is not among them stays, with count
    /// 0.
    void setFacet(FilterKind kind, const QList<FacetCount> &values);
    /// The months (`YYYY-MM`, newest first); those of years that are chosen, or of which a month is, are listed under
    /// them.
    void setMonths(const QList<FacetCount> &months);
    void setFilters(const Filters &filters);
    void setSavedSearches(const QList<SavedSearch> &searches);
    /// The query of the list, so that a saved search that is shown can be told.
    void setQuery(const QString &query);
    void setOfflineFolders(const QStringList &labels);
    /// Shows all values of a kind, or only the first shownAtFirst.
    void toggleMore(FilterKind kind);

    [[nodiscard]] const Filters &filters() const { return m_filters; }
    /// What the filters become when this row is clicked: the value is included, by the next click excluded, by the
    /// third let go. `several`: beside what is chosen of its kind, not instead of it. A heading changes nothing.
    [[nodiscard]] Filters filtersAfterClick(const QModelIndex &index, bool several = false) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int states = 3;        ///< rows of StateFilter, the first ones
    static constexpr quintptr topLevel = 0; ///< internal id; children of group g have g + 1

    struct Group {
        FilterKind kind = FilterKind::Tag;
        QList<FacetCount> facet{}; ///< as counted
        QList<FilterLine> lines{}; ///< with chosen values added that were missing
        int first = 0;             ///< so many of them are shown when not all are
        bool all = false;
    };

    [[nodiscard]] static int rowsOf(const Group &group);
    [[nodiscard]] int groupPlace(FilterKind kind) const;
    void show(int place, const QList<FilterLine> &lines, bool all);
    void rebuild(int place);
    [[nodiscard]] QList<FilterLine> linesOf(FilterKind kind, const QList<FacetCount> &values) const;
    [[nodiscard]] QVariant stateData(int row, int role) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant valueData(const Group &group, int row, int role) const;
    [[nodiscard]] QVariant savedData(const SavedSearch &search, int role) const;

    Filters m_filters;
    QList<qint64> m_stateCounts{0, 0, 0};
    QList<Group> m_groups;
    QList<FacetCount> m_months;
    QStringList m_offline;
    QList<SavedSearch> m_saved;
    QString m_query;
};

} // namespace shiwen
