// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_painter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

using Formats = QList<QTextLayout::FormatRange>;

Formats formatsOf(const QList<MarkedText::Range> &marks, const MarkedLook &look)
{
    QTextCharFormat format;
    format.setBackground(look.markPaper);
    format.setForeground(look.markInk);
    Formats formats;
    for (const MarkedText::Range &mark : marks)
        formats.append({mark.start, mark.length, format});
    return formats;
}

void setUp(QTextLayout &layout, QTextOption::WrapMode wrapMode, const Formats &formats)
{
    QTextOption option;
    option.setWrapMode(wrapMode);
    layout.setTextOption(option);
    layout.setFormats(formats);
}

/// Lays out at most `rows` lines; the last of them `more` pixels wider.
void layOut(QTextLayout &layout, int rows, int width, int more = 0)
{
    const int pitch = linePitch(layout.font());
    layout.beginLayout();
    for (int row = 0; row < rows; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width + (row == rows - 1 ? more : 0));
        line.setPosition(QPointF(0, row * pitch));
    }
    layout.endLayout();
}

} // namespace

int linePitch(const QFont &font)
{
    return int(std::lround(QFontInfo(font).pixelSize() * 1.5));
}

void drawMarkedLine(QPainter *painter, const QRect &line, const MarkedText &text, const MarkedLook &look)
{
    const MarkedText shown = elided(text, QFontMetrics(look.font), line.width());
    QTextLayout layout(shown.text, look.font);
    setUp(layout, QTextOption::NoWrap, formatsOf(shown.marks, look));
    layout.beginLayout();
    const QTextLine only = layout.createLine();
    layout.endLayout();
    if (!only.isValid())
        return;
    painter->setPen(look.ink);
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - only.height()) / 2));
}

void drawMarkedLines(QPainter *painter, const QRect &area, const MarkedText &text, const MarkedLook &look)
{
    const int rows = std::max(1, area.height() / linePitch(look.font));
    const QFontMetrics metrics(look.font);
    // Lines break before they are full, and an ellipsis takes its room.
    const int room = rows * area.width() / std::max(1, metrics.horizontalAdvance(u'字')) - 2 * rows;
    const MarkedText passage = withFirstHit(text, room);
    QTextLayout layout(passage.text, look.font);
    Formats formats = formatsOf(passage.marks, look);
    setUp(layout, QTextOption::WrapAtWordBoundaryOrAnywhere, formats);
    layOut(layout, rows, area.width());
    painter->setPen(look.ink);
    const QTextLine last = layout.lineCount() == rows ? layout.lineAt(rows - 1) : QTextLine();
    if (!last.isValid() || last.textStart() + last.textLength() >= passage.text.size()) {
        layout.draw(painter, area.topLeft());
        return;
    }
    // The last line runs on: it ends in an ellipsis, and the layout is made again with that text.
    const qsizetype kept = last.textStart();
    const QString rest = metrics.elidedText(passage.text.mid(kept), Qt::ElideRight, area.width());
    QTextLayout cut(passage.text.left(kept) + rest, look.font);
    const qsizetype end = kept + rest.size() - 1;
    formats.removeIf([end](const auto &format) { return format.start + format.length > end; });
    setUp(cut, QTextOption::WrapAtWordBoundaryOrAnywhere, formats);
    layOut(cut, rows, area.width(), metrics.maxWidth());
    cut.draw(painter, area.topLeft());
}

} // namespace shiwen
