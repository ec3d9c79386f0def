// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// Something that a query which is still being typed may be meant to become.
struct Suggestion {
    enum class Kind {
        PastQuery,
        Tag,
        Account,
        Title, ///< of one article
    };
    Kind kind = Kind::PastQuery;
    QString text;      ///< to show
    QString query;     ///< the whole query once it is chosen; as typed for a Title
    QString articleId; ///< Title only
    bool operator==(const Suggestion &) const = default;
};

} // namespace shiwen
