// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_edits.h"
#include "markup/source_lines.h"
#include "markup/stand_ins.h"

#include <QString>

#include <vector>

namespace shiwen {

/// The tags of Jekyll and Hexo outside code, `{% … %}`, as Markdown:
/// - `asset_img`, `img` and `image` are images; `asset_link`, `post_link`, `post_url`, `asset_path` and `link` what
/// they
///   point at; a player (`youtube`, `video`, …) with an address is a link;
/// - `highlight` and `codeblock` on lines of their own fence what stands between them;
/// - `raw` vanishes and keeps the braces between; tags that only frame text (`note`, `cq`, `tabs`) vanish.
/// Every other tag is text. Linear.
void editLiquidTags(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns,
                    SourceEdits &edits);

} // namespace shiwen
