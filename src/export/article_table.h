// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QByteArray>

namespace shiwen {

/// The first line of a table of articles: a byte order mark, by which spreadsheets know UTF-8, and the names of the
/// columns, which are keys of `shiwenctl list --json`. CSV as in RFC 4180.
[[nodiscard]] QByteArray tableHeader();

/// The line of one article. Several tags are parted by `; `. A cell that a spreadsheet would take for a formula,
/// because it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe before it.
[[nodiscard]] QByteArray tableLine(const ArticleSummary &article);

} // namespace shiwen
