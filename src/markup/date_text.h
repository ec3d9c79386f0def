// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The date a text begins with, as ArticleSummary::date: `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM:SS+08:00`.
/// Reads 2021-12-24, 2021-1-4, 2021/12/24, 2021.12.24, 2021年12月24日, 20211224, each with a time and a zone or
/// without, and ten digits of Unix seconds. A time without zone is +08:00; other zones are converted. Empty when there
/// is none, when it is no day of the calendar, and for 1970-01-01, which means unknown.
[[nodiscard]] QString normalisedDate(QStringView text);

/// The date a file or folder name begins with, and how long it is.
struct NameDate {
    QString date; ///< `YYYY-MM-DD`; empty when the name begins with none
    qsizetype length =
        0; ///< UTF-16 code units of the date and what sets it off: `2021-12-24-`, `20211224 `, `(20211224)`
};
[[nodiscard]] NameDate dateInName(QStringView name);

} // namespace shiwen
