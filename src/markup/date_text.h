// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The date a text begins with, as ArticleSummary::date: `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM:SS+08:00`.
/// Reads 2021-12-24, 2021-1-4, 2021/12/24, 2021.12.24, 2021年12月24日, 20211224, Dec 24, 2021, Fri Dec 24 2021,
/// 24 December 2021, each with a time (18:05, 下午6:05, 6:05 PM) and a zone or without, and ten or thirteen digits of
/// Unix time. A time without zone is +08:00; other zones are converted. Empty when there is none, when it is no day of
/// the calendar, and for 1970-01-01, which means unknown.
[[nodiscard]] QString normalisedDate(QStringView text);

/// The date that `text` is, and nothing else beside it but a zone: for lines that say only when.
[[nodiscard]] QString wholeDate(QStringView text);

/// The date a file or folder name begins with, and how long it is.
struct NameDate {
    QString date; ///< `YYYY-MM-DD`; empty when the name begins with none
    qsizetype length =
        0; ///< UTF-16 code units of the date and what sets it off: `2021-12-24-`, `20211224.2 `, `(20211224)`
};
[[nodiscard]] NameDate dateInName(QStringView name);

/// The date a name ends with behind a space, `_`, `-` or in brackets, as `YYYY-MM-DD`; empty when there is none.
[[nodiscard]] QString dateAtEndOfName(QStringView name);

/// The month that a whole name is, `2021-12`, `202112`, `2021年12月`, as `YYYY-MM`; empty when it is none.
[[nodiscard]] QString monthOfName(QStringView name);

} // namespace shiwen
