// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"

#include <QPainter>
#include <QRectF>
#include <QTextDocument>

namespace shiwen {

/// Paints what QTextDocument has no words for, beneath the text: bars of quotes, paper of code blocks, rules.
/// `visible` in document coordinates; only blocks that cross it are looked at. GUI thread.
void paintBackdrop(QPainter &painter, const QTextDocument &document, const PageStyle &style, const QRectF &visible);

} // namespace shiwen
