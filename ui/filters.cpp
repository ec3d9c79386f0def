// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

QString term(FilterKind kind, const QString &value)
{
    // The language has no way to write a quote inside quotes; it separates words on both sides anyway.
    const QString quoted = u'"' + QString(value).replace(u'"', u' ') + u'"';
    switch (kind) {
    case FilterKind::Folder: return "folder:"_L1 + quoted;
    case FilterKind::Account: return "account:"_L1 + quoted;
    case FilterKind::Tag: return "tag:"_L1 + quoted;
    case FilterKind::Year: return "date:"_L1 + value;
    case FilterKind::Saved:
    case FilterKind::State: break;
    }
    return {};
}

void addTerms(QStringList &terms, FilterKind kind, const FilterValues &values)
{
    QStringList wanted;
    for (const QString &value : values.included)
        wanted << term(kind, value);
    if (wanted.size() > 1)
        terms << u'(' + wanted.join(" OR "_L1) + u')';
    else
        terms << wanted;
    for (const QString &value : values.excluded)
        terms << u'-' + term(kind, value);
}

} // namespace

FilterChoice FilterValues::choice(const QString &value) const
{
    return included.contains(value)   ? FilterChoice::Included
           : excluded.contains(value) ? FilterChoice::Excluded
                                      : FilterChoice::None;
}

void FilterValues::choose(const QString &value, FilterChoice choice)
{
    included.removeAll(value);
    excluded.removeAll(value);
    if (choice == FilterChoice::Included)
        included.append(value);
    else if (choice == FilterChoice::Excluded)
        excluded.append(value);
}

Filters Filters::with(FilterKind kind, const FilterValues &chosen) const
{
    Filters other = *this;
    if (chosen.isEmpty())
        other.values.remove(kind);
    else
        other.values.insert(kind, chosen);
    return other;
}

QString queryText(const Filters &filters, const QString &typed)
{
    QStringList terms;
    if (filters.state == StateFilter::Unread)
        terms << u"is:unread"_s;
    else if (filters.state == StateFilter::Starred)
        terms << u"is:starred"_s;
    for (auto kind = filters.values.cbegin(); kind != filters.values.cend(); ++kind)
        addTerms(terms, kind.key(), *kind);
    const QString text = typed.trimmed();
    if (!text.isEmpty())
        terms << (!terms.isEmpty() && text.contains(u" OR "_s) ? u"(%1)"_s.arg(text) : text);
    return terms.join(u' ');
}

} // namespace shiwen
