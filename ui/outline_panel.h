// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/writers.h"

#include <QList>
#include <QListWidget>

namespace shiwen {

class ReaderView;

/// The headings of the open article beside its text. The one under which the reader is reading is chosen, and one that
/// is clicked is scrolled to. Hidden while it is not wanted, and for an article with fewer than two headings.
/// GUI thread.
class OutlinePanel : public QListWidget
{
    Q_OBJECT

public:
    /// `reader` shows the article, and must outlive the panel.
    OutlinePanel(ReaderView &reader, QWidget *parent);

    void showArticle(const Document &document);
    void setWanted(bool wanted);

private:
    void follow();
    void fill();

    ReaderView &m_reader;
    QList<OutlineEntry> m_headings;
    bool m_wanted = false;
};

} // namespace shiwen
