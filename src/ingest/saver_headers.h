// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/opening_lines.h"
#include "ingest/provenance.h"

#include <QStringView>

namespace shiwen {

/// Reads `转载：X`, `来源: Y`, `发布时间: …`, `原文链接: …` and their like into `origin`. False when the line is none.
bool readOriginLine(const OpeningLine &line, Provenance &origin);

/// Reads `原创 作者  公众号   2021-12-24 18:05`, which a saver writes below the title. False when the line is none.
bool readByline(QStringView line, Provenance &origin);

/// Reads the account's profile in the lines from `at` on: `[账号]`, `**账号**`, `微信号…`, `功能介绍…`. `introduction`
/// is what the source has of 功能介绍 up to its blank line, without spaces; empty where it is not known. The number of
/// lines that it takes; 0 when it is none.
std::size_t readProfile(const OpeningLines &lines, std::size_t at, QStringView introduction, Provenance &origin);

/// 功能介绍 and what follows it up to a blank line, without spaces, from the first lines of Markdown; empty when there
/// is none.
[[nodiscard]] QString introductionInSource(QStringView markdown);

} // namespace shiwen
