// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_marks.h"

namespace shiwen {

QTextEdit::ExtraSelection marked(QTextDocument *document, const DocumentRange &range, const QColor &paper,
                                 const QColor &ink)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(range.begin);
    selection.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    selection.format.setBackground(paper);
    selection.format.setForeground(ink);
    return selection;
}

} // namespace shiwen
