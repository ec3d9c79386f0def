// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace shiwen {

/// The header of a Markdown file between `---` lines. Keys are lower case; each value is a list, one entry for a
/// scalar.
struct FrontMatter {
    QHash<QString, QStringList> values;
    qsizetype bodyBegin = 0; ///< UTF-16 code units to where the body starts; 0 when there is no header
    bool damaged = false;    ///< YAML refused it, and the tolerant line reader took what it could
    QString problem;         ///< what YAML said, for `doctor`

    [[nodiscard]] QString first(const QString &key) const { return values.value(key).value(0); }
};

/// Splits and reads the header. yaml-cpp first; where it refuses, or loses a key that begins a line, a tolerant line
/// reader. No anchors, tags or types: every value is text as written. Never fails. Any thread.
[[nodiscard]] FrontMatter readFrontMatter(const QString &text);

} // namespace shiwen
