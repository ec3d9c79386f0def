// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box.h"

#include "icons.h"
#include "library/presentation.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace shiwen {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"searchBox"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search titles and text"));
    setClearButtonEnabled(true);
    addAction(icon(Symbol::Search), QLineEdit::LeadingPosition);
    m_save = addAction(icon(Symbol::Bookmark), QLineEdit::TrailingPosition);
    connect(m_save, &QAction::triggered, this, &SearchBox::saveRequested);
    showSaved(false, false);
    describe(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(delayMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(true); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_composing)
            return;
        m_pause.start();
        describe(true);
    });
}

void SearchBox::search(const QString &text)
{
    setText(text);
    ask(false);
}

void SearchBox::showText(const QString &text)
{
    setText(text);
    m_pause.stop();
    m_asked = text;
    describe(false);
}

void SearchBox::showSaved(bool possible, bool saved)
{
    m_save->setVisible(possible);
    m_save->setIcon(icon(saved ? Symbol::BookmarkFilled : Symbol::Bookmark));
    m_save->setText(saved ? tr("Forget this saved search") : tr("Save this search…"));
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_pause.stop();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing && text() != m_asked)
        m_pause.start();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaveRequested();
        else
            search({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: ask(false); return;
    case Qt::Key_Down: emit leaveRequested(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::ask(bool typing)
{
    m_pause.stop();
    m_asked = text();
    describe(typing);
    emit searchRequested(m_asked, typing && !m_asked.isEmpty());
}

void SearchBox::describe(bool typing)
{
    const QString words =
        text().trimmed().isEmpty()
            ? tr("All words must occur. \"Exact phrase\", -without, tag:… account:… date:2021-12, a OR b")
            : explanationOf(text(), typing);
    setAccessibleDescription(words);
    // As rich text it is wrapped, and what was typed stays text.
    setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped().replace(u'\n', "<br>"_L1)));
}

} // namespace shiwen
