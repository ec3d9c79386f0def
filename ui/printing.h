// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "typeset/page_style.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace shiwen {

/// Paints an article on a printer, in the typography of `style` but on white paper; pages and order as the printer was
/// told. False when it cannot be printed to. GUI thread.
[[nodiscard]] bool printArticle(const OpenArticle &article, const PageStyle &style, QPrinter &printer);

/// Asks for a printer and prints. `style` is the reader's.
void askAndPrint(const OpenArticle &article, const PageStyle &style, QWidget *parent);

/// Shows the pages first.
void previewPrint(const OpenArticle &article, const PageStyle &style, QWidget *parent);

} // namespace shiwen
