// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace shiwen {

ReaderFindBar::ReaderFindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton(QStringLiteral("↑"), tr("Previous hit")))
    , m_next(makeButton(QStringLiteral("↓"), tr("Next hit")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find in article"));
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setAccessibleName(tr("Find in article"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(190);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("1000/1000")));
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setAccessibleName(tr("Number of hits"));
    auto *close = makeButton(QStringLiteral("✕"), tr("Close"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 6, 6);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);

    connect(m_field, &QLineEdit::textChanged, this, &ReaderFindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &ReaderFindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &ReaderFindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &ReaderFindBar::closed);
    setCount(0, 0);
}

QToolButton *ReaderFindBar::makeButton(const QString &sign, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QString ReaderFindBar::text() const
{
    return m_field->text();
}

void ReaderFindBar::open(const QString &text)
{
    if (!text.isEmpty())
        m_field->setText(text);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ReaderFindBar::setCount(int current, int total)
{
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    if (m_field->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(total == 0 ? tr("None") : QStringLiteral("%1/%2").arg(current).arg(total));
}

QString ReaderFindBar::countText() const
{
    return m_count->text();
}

void ReaderFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: emit closed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousWanted();
        else
            emit nextWanted();
        return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace shiwen
