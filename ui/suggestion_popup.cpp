// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestion_popup.h"

#include <QGraphicsDropShadowEffect>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int margin = 12;
constexpr int leastWidth = 340;
constexpr int labelRole = Qt::UserRole;    // the name of the kind, on the first row of each
constexpr int lineRole = Qt::UserRole + 1; // bool: another kind ended above

} // namespace

/// Paints a row: the text, and quietly at the right what kind it is.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    explicit SuggestionDelegate(QObject *parent) : QStyledItemDelegate(parent), m_colours(themeColours(false)) {}

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, QFontMetrics(option.font).height() + 11 + (index.data(lineRole).toBool() ? 7 : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect;
        if (index.data(lineRole).toBool()) {
            painter->fillRect(QRect(row.left() + margin, row.top() + 3, row.width() - 2 * margin, 1), m_colours.line);
            row.setTop(row.top() + 7);
        }
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? m_colours.chosen : m_colours.hover);
            painter->drawRoundedRect(row.adjusted(5, 1, -5, -1), 6, 6);
        }
        QRect line = row.adjusted(margin, 0, -margin, 0);
        QFont small = option.font;
        small.setPixelSize(int(std::lround(QFontInfo(option.font).pixelSize() * 0.86)));
        const QString label = index.data(labelRole).toString();
        painter->setFont(small);
        painter->setPen(m_colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, label);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(label) - 10);
        painter->setFont(option.font);
        painter->setPen(m_colours.ink);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(option.font).elidedText(index.data().toString().simplified(), Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    ThemeColours m_colours;
};

namespace {

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
    , m_delegate(new SuggestionDelegate(this))
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
    setColours(themeColours(false));
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
        item->setData(labelRole, first ? nameOf(suggestion.kind) : QString());
        item->setData(lineRole, first && i > 0);
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
