// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_reader.h"

#include <string_view>

namespace shiwen {

/// What a script of type application/ld+json (schema.org) says of an article, where `meta` is still empty: headline,
/// author, date, address, publisher, keywords. Other things that it describes are passed over. Any thread.
void addJsonLd(std::string_view json, HtmlMeta &meta);

} // namespace shiwen
