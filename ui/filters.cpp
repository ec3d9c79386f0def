// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

QString fieldTerm(const QString &field, const QString &value)
{
    QString quoted = value;
    // The language has no way to write a quote inside quotes; it separates words on both sides anyway.
    quoted.replace(u'"', u' ');
    return u"%1:\"%2\""_s.arg(field, quoted);
}

} // namespace

QString Filters::value(FilterKind kind) const
{
    switch (kind) {
    case FilterKind::Folder: return folder;
    case FilterKind::Account: return account;
    case FilterKind::Tag: return tag;
    case FilterKind::Year: return year;
    case FilterKind::Saved:
    case FilterKind::State: break;
    }
    return {};
}

Filters Filters::with(FilterKind kind, const QString &value) const
{
    Filters other = *this;
    switch (kind) {
    case FilterKind::Folder: other.folder = value; break;
    case FilterKind::Account: other.account = value; break;
    case FilterKind::Tag: other.tag = value; break;
    case FilterKind::Year: other.year = value; break;
    case FilterKind::Saved:
    case FilterKind::State: break;
    }
    return other;
}

QString queryText(const Filters &filters, const QString &typed)
{
    QStringList terms;
    if (filters.state == StateFilter::Unread)
        terms << u"is:unread"_s;
    else if (filters.state == StateFilter::Starred)
        terms << u"is:starred"_s;
    if (!filters.folder.isEmpty())
        terms << fieldTerm(u"folder"_s, filters.folder);
    if (!filters.account.isEmpty())
        terms << fieldTerm(u"account"_s, filters.account);
    if (!filters.tag.isEmpty())
        terms << fieldTerm(u"tag"_s, filters.tag);
    if (!filters.year.isEmpty())
        terms << u"date:"_s + filters.year;
    const QString text = typed.trimmed();
    if (!text.isEmpty())
        terms << (!terms.isEmpty() && text.contains(u" OR "_s) ? u"(%1)"_s.arg(text) : text);
    return terms.join(u' ');
}

} // namespace shiwen
