// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

namespace shiwen {

/// Whether `text` holds anything that is searched for.
[[nodiscard]] bool hasUnit(QStringView text);

/// What a word or a quoted phrase asks for: a Phrase, a Literal when it is one word with `+ # . - _ @` inside, both
/// when such a word stands among others; All when it holds no unit.
[[nodiscard]] QueryNode textNode(QStringView text);

/// A field's condition, or All when `name` is no field or has no such value. `name` in lower case.
[[nodiscard]] QueryNode fieldNode(const QString &name, const QString &value);

/// Whether `name`, in lower case, is written before a colon to name a field.
[[nodiscard]] bool isFieldName(const QString &name);

} // namespace shiwen
