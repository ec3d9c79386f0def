// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/provenance.h"
#include "markup/front_matter.h"

#include <QString>

#include <initializer_list>

namespace shiwen {

/// Obsidian writes names as links: `[[name]]`, `[[page|name]]`. Trimmed, on one line.
[[nodiscard]] QString unlinked(QString text);

/// The first value that one of `keys` has, in their order; empty when none has.
[[nodiscard]] QString headerValue(const FrontMatter &header, std::initializer_list<const char16_t *> keys);

/// The first of `keys` whose value is a date, as ArticleSummary::date.
[[nodiscard]] QString headerDate(const FrontMatter &header, std::initializer_list<const char16_t *> keys);

/// What a header says of the origin.
[[nodiscard]] Provenance headerOrigin(const FrontMatter &header);

} // namespace shiwen
