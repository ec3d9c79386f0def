// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/opening_lines.h"
#include "ingest/provenance.h"

#include <QStringView>

namespace shiwen {

/// Reads `原创 作者  公众号   2021-12-24 18:05` and `原创 作者 2026年4月21日 11:26`, which savers write below the
/// title. Elsewhere (`belowTitle` false) a name and a date alone are none, as a report may open so.
bool readByline(QStringView line, bool belowTitle, Provenance &origin);

/// Reads the albums below a byline: `收录于合集 #护书 3个 #防潮`. False when the line is none.
bool readAlbums(QStringView line, Provenance &origin);

/// `本文抓取时间: 2026-03-28 15:09:49` and its like.
[[nodiscard]] bool isSavedAt(const OpeningLine &line);

/// Reads the account's profile in the lines from `at` on: `[账号]`, `**账号**`, `微信号…`, `功能介绍…`. `introduction`
/// is what the source has of 功能介绍 up to its blank line, without spaces; empty where it is not known. The number of
/// lines that it takes; 0 when it is none.
std::size_t readProfile(const OpeningLines &lines, std::size_t at, QStringView introduction, Provenance &origin);

/// 功能介绍 and what follows it up to a blank line, without spaces, from the first lines of Markdown; empty when there
/// is none.
[[nodiscard]] QString introductionInSource(QStringView markdown);

} // namespace shiwen
