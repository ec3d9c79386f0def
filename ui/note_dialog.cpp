// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_dialog.h"

#include "highlighting.h"
#include "icons.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr qsizetype shownQuote = 160; ///< UTF-16 code units

QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    return line.size() <= shownQuote ? line : line.left(shownQuote) + u'…';
}

} // namespace

NoteDialog::NoteDialog(const Highlight &highlight, const PageStyle &style, QWidget *parent)
    : QDialog(parent), m_highlight(highlight), m_colours(new QButtonGroup(this)), m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Note"));
    auto *quote = new QLabel(shortened(highlight.anchor.quote), this);
    quote->setObjectName(u"quiet"_s);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What to remember about this passage"));
    m_note->setPlainText(highlight.note);
    m_note->setTabChangesFocus(true);
    m_note->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)
        ->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(buildColours(style));
    foot->addStretch();
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(quote);
    column->addWidget(m_note, 1);
    column->addLayout(foot);
    resize(460, 300);
    m_note->setFocus();
}

QWidget *NoteDialog::buildColours(const PageStyle &style)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const HighlightColour colour : allHighlightColours) {
        auto *button = new QToolButton(row);
        button->setCheckable(true);
        button->setIcon(swatch(style.highlights.at(std::size_t(colour))));
        button->setIconSize(QSize(18, 18));
        button->setToolTip(Highlighting::nameOf(colour));
        button->setAccessibleName(Highlighting::nameOf(colour));
        button->setChecked(colour == m_highlight.colour);
        m_colours->addButton(button, int(colour));
        layout->addWidget(button);
    }
    return row;
}

Highlight NoteDialog::highlight() const
{
    Highlight changed = m_highlight;
    changed.note = m_note->toPlainText().trimmed().left(longestNote);
    changed.colour = HighlightColour(m_colours->checkedId());
    return changed;
}

void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace shiwen
