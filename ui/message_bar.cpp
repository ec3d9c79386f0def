// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_bar.h"

#include "icons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shiwen {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_more(new QToolButton(this)), m_act(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("Details…"));
    connect(m_more, &QToolButton::clicked, this, &MessageBar::showDetails);
    m_act->setObjectName(u"offer"_s);
    m_act->hide();
    connect(m_act, &QToolButton::clicked, this, [this] {
        hide();
        m_offered();
    });
    auto *close = new QToolButton(this);
    close->setIcon(icon(Symbol::Clear));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 10, 6);
    row->addWidget(m_label, 1);
    row->addWidget(m_more);
    row->addWidget(m_act);
    row->addWidget(close);
    hide();
}

void MessageBar::show(const QString &message, const QStringList &details)
{
    m_label->setText(message);
    m_details = details;
    m_more->setVisible(!details.isEmpty());
    m_act->hide();
    QFrame::show();
}

void MessageBar::offer(const QString &message, const QString &button, const std::function<void()> &act)
{
    show(message);
    m_offered = act;
    m_act->setText(button);
    m_act->show();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::showDetails()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Details"));
    auto *text = new QPlainTextEdit(m_details.join(u'\n'), dialog);
    text->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(640, 420);
    dialog->open();
}

} // namespace shiwen
