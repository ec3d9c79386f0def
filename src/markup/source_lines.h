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
    bool quoted = false;        ///< begins with `>`
    bool listed = false;        ///< begins with a list marker
    bool endsFence = false;     ///< a fence that nothing closes is to end before this line
    bool endsHtml = false;      ///< Html: the element is closed, and what stands below is no HTML any more
    qsizetype opensFence = -1;  ///< Text: where the marks of a fence are glued behind the text
    qsizetype closesFence = -1; ///< Fenced: where the marks that close the fence are glued behind the code

    [[nodiscard]] QStringView in(const QString &source) const
    {
        return QStringView(source).sliced(content, end - content);
    }
    [[nodiscard]] bool isPlain() const { return content - begin <= 3 && !quoted && !listed; }
};

/// Cuts `source`, whose lines end in LF, into lines and finds fenced code and HTML blocks that keep their lines
/// (CommonMark 0.31.2, sections 4.5 and 4.6, kinds 1 and 6). A fence that nothing closes before the next one opens
/// ends, outside quotes and lists, behind glued marks, at the next blank line or where the next fence begins. Marks
/// glued behind text (`Payload:```) open a fence when the fences below would be odd without it. Linear.
[[nodiscard]] std::vector<SourceLine> sourceLines(const QString &source);

} // namespace shiwen
