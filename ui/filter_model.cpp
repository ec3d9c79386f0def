// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_model.h"

#include <algorithm>

namespace shiwen {

FilterModel::FilterModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (const FilterKind kind :
         {FilterKind::Saved, FilterKind::Folder, FilterKind::Account, FilterKind::Tag, FilterKind::Year})
        m_groups.append({kind});
}

void FilterModel::setStateCounts(qint64 all, qint64 unread, qint64 starred)
{
    m_stateCounts = {all, unread, starred};
    emit dataChanged(index(0, 0), index(states - 1, 0));
}

void FilterModel::setFacet(FilterKind kind, const QList<FacetCount> &values)
{
    const int place = groupPlace(kind);
    m_groups[place].facet = values;
    rebuild(place);
}

void FilterModel::setMonths(const QList<FacetCount> &months)
{
    m_months = months;
    rebuild(groupPlace(FilterKind::Year));
}

void FilterModel::setFilters(const Filters &filters)
{
    m_filters = filters;
    emit dataChanged(index(0, 0), index(states - 1, 0), {ChosenRole});
    for (int place = 0; place < m_groups.size(); ++place)
        rebuild(place);
}

void FilterModel::setSavedSearches(const QList<SavedSearch> &searches)
{
    const int place = groupPlace(FilterKind::Saved);
    QList<FacetCount> names;
    for (const SavedSearch &search : searches)
        names.append({search.name, 0});
    // Rows and searches belong together: none is shown while they change.
    show(place, {}, m_groups.at(place).all);
    m_saved = searches;
    m_groups[place].facet = names;
    rebuild(place);
}

void FilterModel::setQuery(const QString &query)
{
    m_query = query;
    const int place = groupPlace(FilterKind::Saved);
    show(place, m_groups.at(place).lines, m_groups.at(place).all);
}

void FilterModel::setOfflineFolders(const QStringList &labels)
{
    m_offline = labels;
    rebuild(groupPlace(FilterKind::Folder));
}

void FilterModel::toggleMore(FilterKind kind)
{
    const int place = groupPlace(kind);
    show(place, m_groups.at(place).lines, !m_groups.at(place).all);
}

Filters FilterModel::filtersAfterClick(const QModelIndex &index, bool several) const
{
    Filters filters = m_filters;
    if (!index.isValid() || index.data(GroupRole).toBool() || index.data(MoreRole).toBool())
        return filters;
    const auto kind = FilterKind(index.data(KindRole).toInt());
    if (kind == FilterKind::Saved)
        return filters;
    if (kind == FilterKind::State) {
        const auto state = StateFilter(index.data(ValueRole).toInt());
        if (state == StateFilter::All)
            return {};
        filters.state = filters.state == state ? StateFilter::All : state;
        return filters;
    }
    const QString value = index.data(ValueRole).toString();
    const FilterValues chosen = filters.values.value(kind);
    FilterValues next = several ? chosen : FilterValues();
    switch (chosen.choice(value)) {
    case FilterChoice::None: next.choose(value, FilterChoice::Included); break;
    case FilterChoice::Included: next.choose(value, FilterChoice::Excluded); break;
    case FilterChoice::Excluded: next.choose(value, FilterChoice::None); break;
    }
    return filters.with(kind, next);
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() - states + 1) : topLevel);
}

QModelIndex FilterModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1 + states, 0, topLevel);
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return states + int(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != topLevel || parent.row() < states)
        return 0;
    return rowsOf(m_groups.at(parent.row() - states));
}

int FilterModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int FilterModel::rowsOf(const Group &group)
{
    const int lines = int(group.lines.size());
    if (lines == group.first)
        return lines;
    return (group.all ? lines : group.first) + 1;
}

int FilterModel::groupPlace(FilterKind kind) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [kind](const Group &g) { return g.kind == kind; });
    return int(found - m_groups.begin());
}

void FilterModel::rebuild(int place)
{
    const Group &group = m_groups.at(place);
    QList<FacetCount> values = group.facet;
    const FilterValues chosen = m_filters.values.value(group.kind);
    const QStringList all = chosen.all();
    // A chosen value never hides behind "more", so that it can always be let go.
    for (auto value = all.crbegin(); value != all.crend(); ++value) {
        const QString above = outermost(*value, values);
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&above](const FacetCount &facet) { return facet.value == above; });
        if (found == values.end())
            values.prepend({above, 0});
        else if (!group.all && found - values.begin() >= shownAtFirst)
            std::rotate(values.begin(), found, found + 1);
    }
    show(place, linesOf(group.kind, values), group.all);
}

QList<FilterLine> FilterModel::linesOf(FilterKind kind, const QList<FacetCount> &values) const
{
    if (kind == FilterKind::Tag)
        return tagLines(values);
    if (kind == FilterKind::Year)
        return yearLines(values, m_months, m_filters.values.value(kind).all());
    return plainLines(values);
}

void FilterModel::show(int place, const QList<FilterLine> &lines, bool all)
{
    Group &group = m_groups[place];
    const QModelIndex parent = index(states + place, 0);
    Group next = group;
    next.lines = lines;
    next.first = linesOfFirst(lines, shownAtFirst);
    next.all = all;
    const int before = rowsOf(group);
    const int after = rowsOf(next);
    if (after == before) {
        group = next;
        if (after > 0)
            emit dataChanged(index(0, 0, parent), index(after - 1, 0, parent));
        return;
    }
    if (before > 0) {
        beginRemoveRows(parent, 0, before - 1);
        group.lines.clear();
        group.first = 0;
        endRemoveRows();
    }
    if (after > 0)
        beginInsertRows(parent, 0, after - 1);
    group = next;
    if (after > 0)
        endInsertRows();
}

} // namespace shiwen
