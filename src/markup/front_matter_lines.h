// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace shiwen {

using HeaderValues = QHash<QString, QStringList>;

/// The key that a line begins, in lower case; empty when it begins none. `valueBegin` is where its value starts.
[[nodiscard]] QString headerKey(QStringView line, qsizetype &valueBegin);

/// Reads a header line by line and takes what can be read of it: `key: value`, lists in brackets or with dashes below
/// the key, text folded below it. For headers that are not YAML. Never fails.
[[nodiscard]] HeaderValues readHeaderLines(QStringView header);

} // namespace shiwen
