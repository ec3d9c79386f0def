// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"
#include "typeset/text_document_builder.h"

#include <QMarginsF>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace shiwen {

/// A sheet of paper. Lengths in 1/96 inch, the unit of PageStyle on paper.
struct PageSetup {
    QSizeF size{793.7, 1122.5};                ///< A4
    QMarginsF margins{75.6, 75.6, 75.6, 75.6}; ///< 20 mm
};

/// An article laid out in pages, for paper. A picture that is higher than a page is cut into parts, one a page.
/// Pictures are decoded when their page is painted. Reentrant: any one thread that may use fonts.
class PagedArticle
{
public:
    /// `root`: absolute path of the article's added folder. `style`: see PageStyle::printed().
    PagedArticle(const TypesetInput &input, const QString &root, const PageStyle &style, const PageSetup &setup);
    ~PagedArticle();

    [[nodiscard]] int pageCount() const;
    /// Paints page `page`, from 0, with its number at its foot. The painter's unit is 1/96 inch, its origin the corner
    /// of the sheet.
    void paint(QPainter &painter, int page) const;

    [[nodiscard]] const QTextDocument &document() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
