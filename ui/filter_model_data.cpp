// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of FilterModel say.
#include "filter_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shiwen {

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
    case CountRole: return qint64(group.lines.size());
    case GroupRole: return true;
    default: return {};
    }
}

QVariant FilterModel::valueData(const Group &group, int row, int role) const
{
    const bool more = group.lines.size() > group.first && row == rowsOf(group) - 1;
    if (role == KindRole)
        return int(group.kind);
    if (more) {
        if (role == Qt::DisplayRole)
            return group.all ? tr("Show fewer")
                             : tr("Show all %1").arg(QLocale().toString(qlonglong(group.lines.size())));
        return role == MoreRole ? QVariant(true) : QVariant();
    }
    if (group.kind == FilterKind::Saved)
        return savedData(m_saved.at(row), role);
    const FilterLine &line = group.lines.at(row);
    const FilterChoice choice = m_filters.values.value(group.kind).choice(line.value);
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case Qt::ToolTipRole:
        return m_offline.contains(line.value) && group.kind == FilterKind::Folder
                   ? tr("%1: this folder is away. Its articles stay listed and come back with it.").arg(line.value)
                   : line.value + u'\n' + tr("Click: only these. Again: all but these. With Ctrl: beside others.");
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %n article(s)", nullptr, int(line.count)).arg(line.value);
        //: What a screen reader says of a filter that shuts out articles
        return choice == FilterChoice::Excluded ? tr("%1, left out").arg(text) : text;
    }
    case ValueRole: return line.value;
    case CountRole: return line.count;
    case ChosenRole: return choice == FilterChoice::Included;
    case LevelRole: return line.level;
    case ExcludedRole: return choice == FilterChoice::Excluded;
    case OfflineRole: return group.kind == FilterKind::Folder && m_offline.contains(line.value);
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
