// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shiwen {

/// A text with the places of its hits.
struct MarkedText {
    struct Range {
        int start = 0;
        int length = 0;
        bool operator==(const Range &) const = default;
    };
    QString text;
    QList<Range> marks;
};

/// Reads what snippets are written in: HTML-escaped text with <mark> around hits, and nothing else.
[[nodiscard]] MarkedText parseMarked(const QString &html);

} // namespace shiwen
