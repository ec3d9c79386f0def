// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading_history.h"

#include <QList>
#include <QStringList>
#include <QTabBar>

namespace shiwen {

class Reading;

/// Several articles open side by side: each tab has a history of its own, and the chosen one's article is on show.
/// There is always one tab; with no other it is hidden. GUI thread.
class ArticleTabs : public QTabBar
{
    Q_OBJECT

public:
    /// What is kept between two sessions.
    struct Saved {
        QStringList articleIds; ///< one for each tab
        QStringList titles;     ///< the same
        int current = 0;
        bool operator==(const Saved &) const = default;
    };

    /// `reading` must outlive the tabs.
    explicit ArticleTabs(Reading &reading, QWidget *parent = nullptr);

    /// A tab behind the chosen one, with the same article; it is chosen.
    void openNew();
    /// The article in a tab of its own, which is chosen; as Reading::open().
    void openBeside(const QString &idOrPath, const QString &query = {}, bool typing = false);
    /// Nothing when it is the only one.
    void closeTab(int index);
    /// To the tab `by` further, round the ends.
    void step(int by);

    /// Tabs without an article are left out.
    [[nodiscard]] Saved saved() const;
    /// Once, before anything is open; the article of the chosen one is opened by who asks for it.
    void restore(const Saved &saved);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addHistory(int index, const ReadingHistory &history, const QString &title);
    void leave();
    void choose(int index);
    void move(int from, int to);
    void setTitle(int index, const QString &title);

    Reading &m_reading;
    QList<ReadingHistory> m_histories; ///< of each tab; that of the chosen one is the reading's
    int m_chosen = 0;
};

} // namespace shiwen
