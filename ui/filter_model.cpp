// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_model.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int states = 3;
constexpr quintptr topLevel = 0; // internal id; children of group g have g + 1

} // namespace

FilterModel::FilterModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (const FilterKind kind :
         {FilterKind::Saved, FilterKind::Folder, FilterKind::Account, FilterKind::Tag, FilterKind::Year})
        m_groups.append({kind, {}, {}, false});
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
    show(place, m_groups.at(place).values, m_groups.at(place).all);
}

void FilterModel::setOfflineFolders(const QStringList &labels)
{
    m_offline = labels;
    rebuild(groupPlace(FilterKind::Folder));
}

void FilterModel::toggleMore(FilterKind kind)
{
    const int place = groupPlace(kind);
    show(place, m_groups.at(place).values, !m_groups.at(place).all);
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

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != topLevel)
        return valueData(m_groups.at(int(index.internalId()) - 1), index.row(), role);
    if (index.row() < states)
        return stateData(index.row(), role);
    return groupData(m_groups.at(index.row() - states), role);
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int FilterModel::rowsOf(const Group &group)
{
    const int values = int(group.values.size());
    if (values <= shownAtFirst)
        return values;
    return (group.all ? values : shownAtFirst) + 1;
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
    const QStringList all = chosen.included + chosen.excluded;
    // A chosen value never hides behind "more", so that it can always be let go.
    for (auto value = all.crbegin(); value != all.crend(); ++value) {
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&value](const FacetCount &facet) { return facet.value == *value; });
        if (found == values.end())
            values.prepend({*value, 0});
        else if (!group.all && found - values.begin() >= shownAtFirst)
            std::rotate(values.begin(), found, found + 1);
    }
    show(place, values, group.all);
}

void FilterModel::show(int place, const QList<FacetCount> &values, bool all)
{
    Group &group = m_groups[place];
    const QModelIndex parent = index(states + place, 0);
    Group next = group;
    next.values = values;
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
        group.values.clear();
        endRemoveRows();
    }
    if (after > 0)
        beginInsertRows(parent, 0, after - 1);
    group = next;
    if (after > 0)
        endInsertRows();
}

QVariant FilterModel::stateData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row == int(StateFilter::All)      ? tr("All")
               : row == int(StateFilter::Unread) ? tr("Unread")
                                                 : tr("Starred");
    case Qt::AccessibleTextRole:
        return tr("%1, %n article(s)", nullptr, int(m_stateCounts.at(row)))
            .arg(stateData(row, Qt::DisplayRole).toString());
    case KindRole: return int(FilterKind::State);
    case ValueRole: return row;
    case CountRole: return m_stateCounts.at(row);
    case ChosenRole: return int(m_filters.state) == row && (row != int(StateFilter::All) || m_filters.isEmpty());
    default: return {};
    }
}

QVariant FilterModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (group.kind) {
        case FilterKind::Saved: return tr("Saved searches");
        case FilterKind::Folder: return tr("Folders");
        case FilterKind::Account: return tr("Accounts");
        case FilterKind::Tag: return tr("Tags");
        case FilterKind::Year: return tr("Years");
        case FilterKind::State: break;
        }
        return {};
    case KindRole: return int(group.kind);
    case CountRole: return qint64(group.values.size());
    case GroupRole: return true;
    default: return {};
    }
}

QVariant FilterModel::valueData(const Group &group, int row, int role) const
{
    const bool more = group.values.size() > shownAtFirst && row == rowsOf(group) - 1;
    if (role == KindRole)
        return int(group.kind);
    if (more) {
        if (role == Qt::DisplayRole)
            return group.all ? tr("Show fewer")
                             : tr("Show all %1").arg(QLocale().toString(qlonglong(group.values.size())));
        return role == MoreRole ? QVariant(true) : QVariant();
    }
    if (group.kind == FilterKind::Saved)
        return savedData(m_saved.at(row), role);
    const FacetCount &facet = group.values.at(row);
    const FilterChoice choice = m_filters.values.value(group.kind).choice(facet.value);
    switch (role) {
    case Qt::DisplayRole: return facet.value;
    case Qt::ToolTipRole:
        return m_offline.contains(facet.value) && group.kind == FilterKind::Folder
                   ? tr("%1: this folder is away. Its articles stay listed and come back with it.").arg(facet.value)
                   : facet.value + u'\n' + tr("Click: only these. Again: all but these. With Ctrl: beside others.");
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %n article(s)", nullptr, int(facet.count)).arg(facet.value);
        //: What a screen reader says of a filter that shuts out articles
        return choice == FilterChoice::Excluded ? tr("%1, left out").arg(text) : text;
    }
    case ValueRole: return facet.value;
    case CountRole: return facet.count;
    case ChosenRole: return choice == FilterChoice::Included;
    case ExcludedRole: return choice == FilterChoice::Excluded;
    case OfflineRole: return group.kind == FilterKind::Folder && m_offline.contains(facet.value);
    default: return {};
    }
}

QVariant FilterModel::savedData(const SavedSearch &search, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return search.name;
    case Qt::ToolTipRole: return u"<p>%1</p>"_s.arg(search.query.toHtmlEscaped());
    case Qt::AccessibleTextRole: return tr("%1, saved search").arg(search.name);
    case ValueRole: return search.name;
    case QueryRole: return search.query;
    case ChosenRole: return search.query == m_query;
    default: return {};
    }
}

} // namespace shiwen
