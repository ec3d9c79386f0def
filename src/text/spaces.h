// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// `text` without any white space. Of folded() text: what a reader compares names and titles by.
[[nodiscard]] inline QString withoutSpaces(QStringView text)
{
    QString compact = text.toString();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    return compact;
}

} // namespace shiwen
