// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shiwen {

/// Whether a file of this name or path is read as an article: `.md`, `.markdown`, `.html`, `.htm`, in any case.
[[nodiscard]] inline bool isArticleName(QStringView name)
{
    for (const QStringView ending :
         {QStringView(u".md"), QStringView(u".markdown"), QStringView(u".html"), QStringView(u".htm")})
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace shiwen
