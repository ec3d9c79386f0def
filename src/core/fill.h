// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// Where several places may tell the same thing, the first that does wins.
inline void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

} // namespace shiwen
