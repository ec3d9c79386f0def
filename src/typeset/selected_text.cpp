// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/selected_text.h"

#include "typeset/text_document_builder.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// The part of a block between two positions of the document.
QString textOfBlock(const QTextBlock &block, int begin, int end)
{
    QString text;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const int from = std::max(begin, fragment.position());
        const int to = std::min(end, fragment.position() + fragment.length());
        const QTextCharFormat format = fragment.charFormat();
        if (from < to && format.objectType() != pictureObject && !format.boolProperty(SoftBreakProperty))
            text += QStringView(fragment.text()).sliced(from - fragment.position(), to - from);
    }
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    return text;
}

} // namespace

QString selectedText(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return {};
    QString text;
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    bool first = true;
    for (QTextBlock block = cursor.document()->findBlock(begin); block.isValid() && block.position() <= end;
         block = block.next()) {
        const QString line = textOfBlock(block, begin, end);
        const bool isPicture = line.isEmpty() && block.length() > 1;
        if (isPicture)
            continue;
        if (!std::exchange(first, false))
            text += QLatin1Char('\n');
        text += line;
    }
    return text;
}

} // namespace shiwen
