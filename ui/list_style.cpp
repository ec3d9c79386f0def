// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_style.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

QString nameOf(ListStyle style)
{
    switch (style) {
    case ListStyle::Comfortable: return QCoreApplication::translate("ListStyle", "With some text");
    case ListStyle::Compact: return QCoreApplication::translate("ListStyle", "One line each");
    case ListStyle::Cards: return QCoreApplication::translate("ListStyle", "Cards");
    }
    return {};
}

QString toString(ListStyle style)
{
    switch (style) {
    case ListStyle::Comfortable: return u"comfortable"_s;
    case ListStyle::Compact: return u"compact"_s;
    case ListStyle::Cards: return u"cards"_s;
    }
    return {};
}

ListStyle listStyleFromString(const QString &word)
{
    const auto *const found = std::find_if(allListStyles.begin(), allListStyles.end(),
                                           [&word](ListStyle style) { return toString(style) == word; });
    return found == allListStyles.end() ? ListStyle::Comfortable : *found;
}

} // namespace shiwen
