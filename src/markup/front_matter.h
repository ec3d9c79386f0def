// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/front_matter_keys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// The header of a Markdown file. Keys are lower case; each value is a list, one entry for a scalar.
struct FrontMatter {
    QHash<QString, QStringList> values;
    qsizetype bodyBegin = 0;   ///< UTF-16 code units to where the body starts; 0 when there is no header
    bool damaged = false;      ///< its syntax refused it, and the tolerant line reader took what it could
    bool closed = true;        ///< false when the line that ends it is missing
    QString problem;           ///< what YAML said, for `doctor`
    QList<RespeltKey> respelt; ///< misspelt keys whose values stand under the keys they mean, too

    [[nodiscard]] QString first(const QString &key) const { return values.value(key).value(0); }
};

/// Splits and reads the header: YAML between `---` lines or in a comment, TOML between `+++`, JSON, and `[#]: key:
/// value` references. yaml-cpp reads first; where it refuses, or loses a key that begins a line, a tolerant line reader
/// takes what can be read. A header that is never closed ends before the first paragraph. Misspelt keys are understood,
/// see respellKeys(). No anchors, YAML tags or types: every value is text as written. Never fails. Any thread.
[[nodiscard]] FrontMatter readFrontMatter(const QString &text);

} // namespace shiwen
