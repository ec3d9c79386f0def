// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_suggestions.h"

#include "search_box.h"
#include "suggestion_popup.h"
#include "when_ready.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace shiwen {

SearchSuggestions::SearchSuggestions(Ask ask, SearchBox &box, QWidget *window)
    : QObject(window), m_ask(std::move(ask)), m_box(box), m_popup(new SuggestionPopup(window))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(delayMs);
    m_box.installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SearchSuggestions::start);
    connect(m_popup, &SuggestionPopup::chosen, this, &SearchSuggestions::take);
    connect(&m_box, &QLineEdit::textEdited, this, [this](const QString &text) {
        // What is suggested goes on where the text ends.
        if (text.trimmed().isEmpty() || m_composing || m_box.cursorPosition() < text.size())
            dismiss();
        else
            m_pause.start();
    });
    connect(&m_box, &SearchBox::searchRequested, this, [this](const QString &, bool typing) {
        if (!typing)
            dismiss();
    });
}

void SearchSuggestions::setColours(const ThemeColours &colours)
{
    m_popup->setColours(colours);
}

void SearchSuggestions::start()
{
    const quint64 number = ++m_newest;
    m_running.cancel();
    m_running = m_ask(m_box.text(), SuggestionPopup::maximumRows);
    whenReady(m_running, this, [this, number](const Result<QList<Suggestion>> &found) {
        if (number == m_newest)
            answer(found);
    });
}

void SearchSuggestions::answer(const Result<QList<Suggestion>> &found)
{
    // The search itself says what is wrong with the library.
    if (found && m_box.hasFocus() && !m_composing)
        m_popup->show(*found, m_box);
    else
        m_popup->hide();
}

void SearchSuggestions::dismiss()
{
    ++m_newest;
    m_pause.stop();
    m_running.cancel();
    m_popup->hide();
}

void SearchSuggestions::take(const Suggestion &suggestion)
{
    dismiss();
    if (suggestion.kind == Suggestion::Kind::Title)
        emit articleChosen(suggestion.articleId);
    else
        m_box.search(suggestion.query);
}

bool SearchSuggestions::takeKey(int key)
{
    if (m_popup->isHidden())
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const bool moved = m_popup->step(key == Qt::Key_Down ? 1 : -1);
        if (!moved)
            dismiss();
        else if (m_popup->current())
            m_box.setAccessibleDescription(m_popup->currentWords());
        else
            m_box.describe(true);
        return moved || key == Qt::Key_Up;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Suggestion *current = m_popup->current()) {
            take(Suggestion(*current));
            return true;
        }
        return false;
    case Qt::Key_Escape:
        dismiss();
        m_box.describe(true);
        return true;
    default: return false;
    }
}

bool SearchSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (takeKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (m_composing)
            dismiss();
        break;
    case QEvent::FocusOut:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide: dismiss(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shiwen
