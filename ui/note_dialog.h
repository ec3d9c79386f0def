// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/highlight.h"
#include "typeset/page_style.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;

namespace shiwen {

/// Writes the note to a passage, and chooses its colour.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Highlight &highlight, const PageStyle &style, QWidget *parent = nullptr);

    /// With the note and the colour of the moment.
    [[nodiscard]] Highlight highlight() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildColours(const PageStyle &style);

    Highlight m_highlight;
    QButtonGroup *m_colours;
    QPlainTextEdit *m_note;
};

} // namespace shiwen
