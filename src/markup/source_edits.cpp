// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/source_edits.h"

#include <QStringView>

#include <algorithm>

namespace shiwen {

QString SourceEdits::applied(const QString &source)
{
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    QString out;
    out.reserve(source.size() + source.size() / 16);
    qsizetype done = 0;
    for (const Edit &edit : m_edits) {
        if (edit.begin < done)
            continue;
        out += QStringView(source).sliced(done, edit.begin - done);
        out += edit.text;
        done = edit.end;
    }
    out += QStringView(source).sliced(done);
    return out;
}

} // namespace shiwen
