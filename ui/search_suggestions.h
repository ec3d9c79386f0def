// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "theme.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

class QKeyEvent;

namespace shiwen {

class SearchBox;
class SuggestionPopup;

/// Suggests below the search box what may be meant while it is typed: asks shortly after a key, shows the newest answer
/// only, and is silent while an input method composes. Down and Up walk through the rows, Return takes one, Esc puts
/// them away; Down past the last leaves for the list. A past query is searched for, a tag or account takes the place of
/// the word as a field, and a title opens its article and leaves the query as it is. GUI thread.
class SearchSuggestions : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 70;
    using Ask = std::function<QFuture<Result<QList<Suggestion>>>(const QString &text, int limit)>;

    /// `box` lies in `window` already.
    SearchSuggestions(Ask ask, SearchBox &box, QWidget *window);

    void setColours(const ThemeColours &colours);

signals:
    void articleChosen(const QString &articleId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void answer(const Result<QList<Suggestion>> &found);
    bool takeKey(int key);
    void take(const Suggestion &suggestion);
    void dismiss();

    Ask m_ask;
    SearchBox &m_box;
    SuggestionPopup *m_popup;
    QTimer m_pause;
    QFuture<Result<QList<Suggestion>>> m_running;
    quint64 m_newest = 0;
    bool m_composing = false;
};

} // namespace shiwen
