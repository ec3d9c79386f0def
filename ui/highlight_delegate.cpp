// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_delegate.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int padding = 11;
constexpr int margin = 14;
constexpr int barWidth = 4;
constexpr int gap = 5;
constexpr int mostLines = 4; ///< of a quote, and of a note

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(int(std::lround(QFontInfo(base).pixelSize() * 0.9)));
    return font;
}

/// A font's own height depends on what scripts it has, so it is not asked.
int pitch(const QFont &font)
{
    return int(std::lround(QFontInfo(font).pixelSize() * 1.55));
}

/// `text` in lines of `width`, at most mostLines; the last one is elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, width));
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart(), 2000);
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

/// Asked for a size, a view tells no width of its rows.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * margin - barWidth - 10;
}

void paintLines(QPainter *painter, QRect *place, const QStringList &lines)
{
    const int height = pitch(painter->font());
    for (const QString &line : lines) {
        painter->drawText(QRect(place->left(), place->top(), place->width(), height), Qt::AlignVCenter | Qt::AlignLeft,
                          line);
        place->setTop(place->top() + height);
    }
}

QString noteOf(const QModelIndex &index)
{
    return index.data(HighlightDelegate::NoteRole).toString().simplified();
}

} // namespace

HighlightDelegate::HighlightDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_colours(themeColours(Theme::Light)), m_page(pageStyle(Theme::Light))
{}

void HighlightDelegate::setTheme(Theme theme)
{
    m_colours = themeColours(theme);
    m_page = pageStyle(theme);
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const QFont small = smallFont(option.font);
    const QString note = noteOf(index);
    const int noteHeight =
        note.isEmpty() ? 0 : gap + int(wrapped(note, option.font, width).size()) * pitch(option.font);
    const int quoteHeight = int(wrapped(index.data().toString(), option.font, width).size()) * pitch(option.font);
    return {200, 2 * padding + quoteHeight + noteHeight + gap + pitch(small)};
}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? m_colours.chosen : m_colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 7, 7);
    }
    QRect place = option.rect.adjusted(margin, padding, -margin, -padding);
    const auto colour = std::size_t(std::clamp(index.data(ColourRole).toInt(), 0, int(m_page.highlights.size()) - 1));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours.dark ? m_page.highlights.at(colour).lighter(150)
                                     : m_page.highlights.at(colour).darker(115));
    painter->drawRoundedRect(QRect(place.left(), place.top() + 3, barWidth, place.height() - 6), 2, 2);
    place.setLeft(place.left() + barWidth + 10);

    painter->setFont(option.font);
    painter->setPen(m_colours.ink);
    paintLines(painter, &place, wrapped(index.data().toString(), option.font, place.width()));
    if (const QString note = noteOf(index); !note.isEmpty()) {
        place.setTop(place.top() + gap);
        QFont noteFont = option.font;
        noteFont.setWeight(QFont::DemiBold);
        painter->setFont(noteFont);
        paintLines(painter, &place, wrapped(note, noteFont, place.width()));
    }
    place.setTop(place.top() + gap);
    painter->setFont(smallFont(option.font));
    painter->setPen(m_colours.muted);
    const QString account = index.data(AccountRole).toString();
    const QString title = index.data(TitleRole).toString();
    const QString from = account.isEmpty() ? title : title + u"  ·  "_s + account;
    paintLines(painter, &place, {QFontMetrics(painter->font()).elidedText(from, Qt::ElideRight, place.width())});
    painter->restore();
}

} // namespace shiwen
