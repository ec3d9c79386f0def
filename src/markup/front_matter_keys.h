// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/front_matter_lines.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace shiwen {

/// A key that was taken for another one.
struct RespeltKey {
    QString written;
    QString meant;
};

/// True for the keys that headers of articles have: title, date, tags, layout, 标题… in lower case.
[[nodiscard]] bool isKnownHeaderKey(QStringView key);

/// Gives the values of misspelt keys (`tilte`, `5layout`, `descrition`) to the keys they stand for, where these are
/// absent: one letter too many, too few, another or swapped, two of them in words of eight letters and more. A value
/// goes to `date` only when it is one. Says what it did.
[[nodiscard]] QList<RespeltKey> respellKeys(HeaderValues &values);

} // namespace shiwen
