// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
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

/// `marked` without as much of its beginning as keeps the first hit out of the first `room` characters.
[[nodiscard]] MarkedText withFirstHit(const MarkedText &marked, int room);

/// `marked` cut to `width` pixels, with an ellipsis in place of what is left out.
[[nodiscard]] MarkedText elided(const MarkedText &marked, const QFontMetrics &metrics, int width);

} // namespace shiwen
