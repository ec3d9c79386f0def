// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_lines.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype yearLength = 4;

/// The nearest tag above `tag` that is one of `tags`; empty when there is none.
QString parentOf(const QString &tag, const QSet<QString> &tags)
{
    for (qsizetype slash = tag.lastIndexOf(u'/'); slash > 0; slash = tag.lastIndexOf(u'/', slash - 1)) {
        if (const QString parent = tag.left(slash); tags.contains(parent))
            return parent;
    }
    return {};
}

QSet<QString> namesOf(const QList<FacetCount> &values)
{
    QSet<QString> names;
    for (const FacetCount &value : values)
        names.insert(value.value);
    return names;
}

void addBranch(QList<FilterLine> &lines, const QHash<QString, QList<FacetCount>> &children, const QString &parent,
               int level)
{
    const QList<FacetCount> own = children.value(parent);
    for (const FacetCount &tag : own) {
        lines.append({tag.value, tag.count, parent.isEmpty() ? tag.value : tag.value.mid(parent.size() + 1), level});
        addBranch(lines, children, tag.value, level + 1);
    }
}

} // namespace

QList<FilterLine> plainLines(const QList<FacetCount> &values)
{
    QList<FilterLine> lines;
    lines.reserve(values.size());
    for (const FacetCount &value : values)
        lines.append({value.value, value.count, value.value, 0});
    return lines;
}

QList<FilterLine> tagLines(const QList<FacetCount> &tags)
{
    const QSet<QString> names = namesOf(tags);
    QHash<QString, QList<FacetCount>> children;
    for (const FacetCount &tag : tags)
        children[parentOf(tag.value, names)].append(tag);
    QList<FilterLine> lines;
    lines.reserve(tags.size());
    addBranch(lines, children, {}, 0);
    return lines;
}

QList<FilterLine> yearLines(const QList<FacetCount> &years, const QList<FacetCount> &months, const QStringList &chosen)
{
    QSet<QString> opened;
    for (const QString &value : chosen)
        opened.insert(value.left(yearLength));
    QList<FilterLine> lines;
    for (const FacetCount &year : years) {
        if (year.value.size() > yearLength)
            continue; // a month that was chosen; it stands under its year
        lines.append({year.value, year.count, year.value, 0});
        for (auto month = months.crbegin(); opened.contains(year.value) && month != months.crend(); ++month) {
            if (month->value.left(yearLength) == year.value)
                lines.append({month->value, month->count,
                              QLocale().standaloneMonthName(month->value.mid(yearLength + 1).toInt()), 1});
        }
    }
    return lines;
}

QString outermost(const QString &value, const QList<FacetCount> &values)
{
    const QSet<QString> names = namesOf(values);
    const bool isMonth = value.size() == yearLength + 3 && value.at(yearLength) == u'-';
    if (isMonth && names.contains(value.left(yearLength)))
        return value.left(yearLength);
    for (qsizetype slash = value.indexOf(u'/'); slash > 0; slash = value.indexOf(u'/', slash + 1)) {
        if (names.contains(value.left(slash)))
            return value.left(slash);
    }
    return value;
}

int linesOfFirst(const QList<FilterLine> &lines, int values)
{
    int seen = 0;
    const auto end = std::find_if(lines.begin(), lines.end(), [&seen, values](const FilterLine &line) {
        seen += line.level == 0 ? 1 : 0;
        return seen > values;
    });
    return int(end - lines.begin());
}

} // namespace shiwen
