// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestion_popup.h"

#include "popup_row_delegate.h"

#include <QGraphicsDropShadowEffect>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int leastWidth = 340;

QString nameOf(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::PastQuery: return SuggestionPopup::tr("Searched before");
    case Suggestion::Kind::Tag: return SuggestionPopup::tr("Tag");
    case Suggestion::Kind::Account: return SuggestionPopup::tr("Account");
    case Suggestion::Kind::Title: return SuggestionPopup::tr("Open article");
    }
    return {};
}

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *window)
    : QFrame(window)
    , m_list(new QListWidget(this))
    , m_shadow(new QGraphicsDropShadowEffect(this))
    , m_delegate(new PopupRowDelegate(this))
{
    setObjectName(u"suggestions"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_list);
    // It lies above a list of its own colours.
    m_shadow->setBlurRadius(22);
    m_shadow->setOffset(0, 5);
    setGraphicsEffect(m_shadow);
    setColours(themeColours(Theme::Light));
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        const Suggestion suggestion = m_suggestions.at(index.row());
        emit chosen(suggestion);
    });
    hide();
}

void SuggestionPopup::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    m_shadow->setColor(QColor(0, 0, 0, colours.dark ? 170 : 50));
    m_list->viewport()->update();
}

void SuggestionPopup::show(const QList<Suggestion> &suggestions, const QWidget &box)
{
    m_suggestions = suggestions.first(std::min<qsizetype>(maximumRows, suggestions.size()));
    m_list->clear();
    if (m_suggestions.isEmpty()) {
        hide();
        return;
    }
    int height = 0;
    for (qsizetype i = 0; i < m_suggestions.size(); ++i) {
        const Suggestion &suggestion = m_suggestions.at(i);
        const bool first = i == 0 || m_suggestions.at(i - 1).kind != suggestion.kind;
        auto *item = new QListWidgetItem(suggestion.text, m_list);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(suggestion.text, nameOf(suggestion.kind)));
        item->setData(Qt::ToolTipRole, u"<p>%1</p>"_s.arg(suggestion.text.toHtmlEscaped()));
        item->setData(PopupRowDelegate::LabelRole, first ? nameOf(suggestion.kind) : QString());
        item->setData(PopupRowDelegate::LineRole, first && i > 0);
        height += m_list->sizeHintForRow(int(i));
    }
    const QPoint corner = box.mapTo(parentWidget(), QPoint(0, box.height() + 3));
    const int width = std::min(std::max(leastWidth, box.width()), parentWidget()->width() - corner.x() - 6);
    const int room = parentWidget()->height() - corner.y() - 6;
    setGeometry(corner.x(), corner.y(), width, std::min(height + 10, room));
    raise();
    QFrame::show();
}

bool SuggestionPopup::step(int by)
{
    const int row = m_list->currentRow() + by;
    if (row < -1 || row >= m_list->count())
        return false;
    if (row < 0)
        m_list->setCurrentIndex({});
    else
        m_list->setCurrentRow(row);
    return true;
}

const Suggestion *SuggestionPopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_suggestions.size() ? &m_suggestions.at(row) : nullptr;
}

QString SuggestionPopup::currentWords() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
}

} // namespace shiwen
