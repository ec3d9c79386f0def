// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/provenance.h"

#include <QStringView>

#include <vector>

namespace shiwen {

/// A line of a block as a reader sees it: the inline nodes between two breaks.
struct BlockLine {
    QString text;        ///< trimmed
    bool strong = false; ///< nothing in it but strong text
    bool plain = true;   ///< no pictures
    std::size_t end = 0; ///< index of the inline node behind it
};

/// The lines of a paragraph. Text nodes that hold line ends are not cut.
[[nodiscard]] std::vector<BlockLine> blockLines(const Node &paragraph);

/// Reads `转载：X`, `来源: Y`, `发布时间: …`, `原文链接: …` and their like into `origin`. False when the line is none.
bool readOriginLine(QStringView line, Provenance &origin);

/// Reads `原创 作者  公众号   2021-12-24 18:05`, which a saver writes below the title. False when the line is none.
bool readByline(QStringView line, Provenance &origin);

/// Reads the account's profile at the start of a paragraph: `[账号]`, `**账号**`, `微信号…`, `功能介绍…`. The number of
/// inline nodes that it takes; 0 when it is none.
std::size_t readProfile(const std::vector<BlockLine> &lines, Provenance &origin);

} // namespace shiwen
