// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace shiwen {

/// One line of Markdown source and what its beginning says. Positions are UTF-16 code units in the source.
struct SourceLine {
    enum class Kind : quint8 { Blank, Text, FenceOpen, Fenced, FenceClose, Html };

    qsizetype begin = 0;
    qsizetype end = 0;     ///< without the line end
    qsizetype content = 0; ///< past indentation, `>` and list markers
    Kind kind = Kind::Text;
    bool quoted = false;    ///< begins with `>`
    bool listed = false;    ///< begins with a list marker
    bool endsFence = false; ///< Blank: a fence that nothing closes is to end here

    [[nodiscard]] QStringView in(const QString &source) const
    {
        return QStringView(source).sliced(content, end - content);
    }
    [[nodiscard]] bool isPlain() const { return content - begin <= 3 && !quoted && !listed; }
};

/// Cuts `source`, whose lines end in LF, into lines and finds fenced code and HTML blocks that keep their lines
/// (CommonMark 0.31.2, sections 4.5 and 4.6, kinds 1 and 6). A fence outside quotes and lists that nothing closes ends
/// at the next blank line. Linear.
[[nodiscard]] std::vector<SourceLine> sourceLines(const QString &source);

} // namespace shiwen
