// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/excerpt.h"

#include <utility>

namespace shiwen {

QString excerptOf(QStringView text)
{
    constexpr qsizetype excerptLength = 200;
    QString excerpt;
    excerpt.reserve(excerptLength);
    bool gap = false;
    for (qsizetype at = 0; at < text.size() && excerpt.size() < excerptLength; ++at) {
        const QChar c = text[at];
        if (c.isSpace()) {
            gap = !excerpt.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            excerpt += u' ';
        excerpt += c;
    }
    excerpt.truncate(excerptLength);
    if (!excerpt.isEmpty() && excerpt.back().isHighSurrogate())
        excerpt.chop(1);
    return excerpt;
}

} // namespace shiwen
