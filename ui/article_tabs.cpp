// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_tabs.h"

#include "icons.h"
#include "reading.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int mostTabs = 50;

} // namespace

ArticleTabs::ArticleTabs(Reading &reading, QWidget *parent) : QTabBar(parent), m_reading(reading)
{
    setObjectName(u"articleTabs"_s);
    setAccessibleName(tr("Open articles"));
    setAutoHide(true);
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    addHistory(0, {}, {});
    connect(this, &QTabBar::currentChanged, this, &ArticleTabs::choose);
    connect(this, &QTabBar::tabMoved, this, &ArticleTabs::move);
    connect(&reading, &Reading::opened, this,
            [this](const OpenArticle &article) { setTitle(m_chosen, article.article.summary.title); });
}

void ArticleTabs::addHistory(int index, const ReadingHistory &history, const QString &title)
{
    const QSignalBlocker quiet(this);
    m_histories.insert(index, history);
    insertTab(index, {});
    auto *close = new QToolButton(this);
    close->setIcon(icon(Symbol::Cancel));
    close->setIconSize(QSize(12, 12));
    close->setToolTip(tr("Close the tab"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == close)
                return closeTab(i);
        }
    });
    setTabButton(index, RightSide, close);
    setTitle(index, title);
}

void ArticleTabs::setTitle(int index, const QString &title)
{
    QString text = title.simplified();
    setTabToolTip(index, text.isEmpty() ? QString() : Qt::convertFromPlainText(text));
    text.replace(u'&', "&&"_L1); // else it marks a letter
    setTabText(index, text.isEmpty() ? tr("Nothing open") : text);
}

void ArticleTabs::leave()
{
    m_histories[m_chosen] = m_reading.history();
}

void ArticleTabs::openNew()
{
    if (count() >= mostTabs)
        return;
    leave();
    const int index = m_chosen + 1;
    addHistory(index, m_reading.history(), m_reading.title());
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    m_chosen = index;
}

void ArticleTabs::openBeside(const QString &idOrPath, const QString &query, bool typing)
{
    openNew();
    m_reading.open(idOrPath, query, typing);
}

void ArticleTabs::choose(int index)
{
    if (index == m_chosen || index < 0)
        return;
    leave();
    m_chosen = index;
    m_reading.resume(m_histories.at(index));
}

void ArticleTabs::move(int from, int to)
{
    leave();
    m_histories.move(from, to);
    m_chosen = currentIndex();
}

void ArticleTabs::closeTab(int index)
{
    if (count() < 2 || index < 0 || index >= count())
        return;
    leave();
    const bool wasChosen = index == m_chosen;
    {
        const QSignalBlocker quiet(this);
        removeTab(index);
    }
    m_histories.removeAt(index);
    m_chosen = currentIndex();
    if (wasChosen)
        m_reading.resume(m_histories.at(m_chosen));
}

void ArticleTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

ArticleTabs::Saved ArticleTabs::saved() const
{
    Saved saved;
    for (int i = 0; i < count(); ++i) {
        const ReadingHistory &history = i == m_chosen ? m_reading.history() : m_histories.at(i);
        if (history.isEmpty())
            continue;
        if (i == m_chosen)
            saved.current = int(saved.articleIds.size());
        saved.articleIds.append(history.at(0).idOrPath);
        saved.titles.append(tabText(i).replace("&&"_L1, "&"_L1));
    }
    return saved;
}

void ArticleTabs::restore(const Saved &saved)
{
    const auto tabs = int(std::min<qsizetype>({saved.articleIds.size(), saved.titles.size(), mostTabs}));
    if (tabs < 2)
        return;
    const QSignalBlocker quiet(this);
    for (int i = 0; i < tabs; ++i) {
        ReadingHistory history;
        history.visit({saved.articleIds.at(i), {}, false});
        addHistory(i, history, saved.titles.at(i));
    }
    removeTab(tabs); // the empty one
    m_histories.removeLast();
    m_chosen = std::clamp(saved.current, 0, tabs - 1);
    setCurrentIndex(m_chosen);
    m_histories[m_chosen] = {};
}

void ArticleTabs::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        closeTab(tabAt(event->pos()));
    else
        QTabBar::mouseReleaseEvent(event);
}

} // namespace shiwen
