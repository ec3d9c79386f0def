// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_delegate.h"

#include "article_list_model.h"
#include "icons.h"
#include "thumbnail_loader.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int padding = 13;     // above and below
constexpr int gutter = 24;      // left, holds the unread dot
constexpr int rightMargin = 16; // beside the text or the picture
constexpr int pictureSide = 68;
constexpr int gap = 3; // between title, account and text
constexpr int compactPadding = 6;
constexpr int cardMargin = 6; // around a card
constexpr int cardPadding = 11;
constexpr int cardRadius = 8;
constexpr double coverShape = 0.425; // height by width: WeChat's covers are 900 x 383

int coverHeight(int width)
{
    return int(std::lround((width - 2 * cardMargin) * coverShape));
}

QRect cardOf(const QRect &cell)
{
    return cell.adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin);
}

QFont sized(QFont font, double factor)
{
    font.setPixelSize(int(std::lround(QFontInfo(font).pixelSize() * factor)));
    return font;
}

QFont titleFont(const QFont &base, bool unread)
{
    QFont font = sized(base, 1.08);
    font.setWeight(unread ? QFont::DemiBold : QFont::Medium);
    return font;
}

QFont smallFont(const QFont &base)
{
    return sized(base, 0.93);
}

} // namespace

ArticleDelegate::ArticleDelegate(ThumbnailLoader &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails), m_colours(themeColours(Theme::Light))
{}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int title = linePitch(titleFont(option.font, true));
    const int text = linePitch(smallFont(option.font));
    switch (m_style) {
    case ListStyle::Comfortable: return {240, 2 * padding + title + gap + text + gap + 2 * text};
    case ListStyle::Compact: return {240, 2 * compactPadding + title};
    case ListStyle::Cards:
        return {m_cardWidth, 2 * cardMargin + coverHeight(m_cardWidth) + 2 * cardPadding + 2 * title + gap + text};
    }
    return {};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option);
    if (m_style == ListStyle::Cards)
        paintCard(painter, option, index);
    else
        paintRow(painter, option, index);
    painter->restore();
}

void ArticleDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int air = m_style == ListStyle::Compact ? compactPadding : padding;
    QRect area = option.rect.adjusted(gutter, air, -rightMargin, -air);
    if (!index.data(ArticleListModel::LoadedRole).toBool()) {
        paintPlaceholder(painter, area);
        return;
    }
    const QRect picture(area.right() - pictureSide + 1, area.top() + (area.height() - pictureSide) / 2, pictureSide,
                        pictureSide);
    const bool comfortable = m_style == ListStyle::Comfortable;
    if (comfortable && paintThumbnail(painter, picture, index.data(ArticleListModel::ThumbnailRole).toString()))
        area.setRight(picture.left() - 14);
    const int middle = area.top() + linePitch(titleFont(option.font, true)) / 2;
    paintUnreadDot(painter, QPointF(option.rect.left() + gutter / 2.0 + 0.5, middle), index);
    if (comfortable)
        paintTexts(painter, area, option.font, index);
    else
        paintCompact(painter, area, option.font, index);
}

void ArticleDelegate::paintUnreadDot(QPainter *painter, QPointF middle, const QModelIndex &index) const
{
    if (index.data(ArticleListModel::ReadRole).toBool())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours.accent);
    painter->drawEllipse(middle, 3.5, 3.5);
}

void ArticleDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (m_style == ListStyle::Cards) {
        painter->setPen(QPen(chosen ? m_colours.accent : m_colours.line, 1));
        painter->setBrush(chosen ? m_colours.chosen : hovered ? m_colours.hover : m_colours.paper);
        painter->drawRoundedRect(QRectF(cardOf(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
        return;
    }
    if (chosen || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? m_colours.chosen : m_colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -2), 8, 8);
    }
    if (!chosen) {
        painter->setPen(QPen(m_colours.line, 1));
        const double y = option.rect.bottom() + 0.5;
        painter->drawLine(QPointF(option.rect.left() + gutter, y), QPointF(option.rect.right() - rightMargin, y));
    }
}

void ArticleDelegate::paintPlaceholder(QPainter *painter, const QRect &area) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours.faint);
    const int lines = m_style == ListStyle::Compact ? 1 : 4;
    const int step = area.height() / lines;
    const std::array shares{0.7, 0.3, 0.95, 0.85};
    for (int line = 0; line < lines; ++line)
        painter->drawRoundedRect(
            QRectF(area.left(), area.top() + line * step + 4, area.width() * shares.at(std::size_t(line)), 9), 4, 4);
}

void ArticleDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect card = cardOf(option.rect);
    const QRect cover(card.left(), card.top(), card.width(), coverHeight(option.rect.width()));
    QRect area = QRect(card.left(), cover.bottom() + 1, card.width(), card.bottom() - cover.bottom())
                     .adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    if (!index.data(ArticleListModel::LoadedRole).toBool()) {
        paintPlaceholder(painter, area);
        return;
    }
    const MarkedText text = parseMarked(index.data(ArticleListModel::TextRole).toString());
    // Of a search its hits are shown.
    const QString picture = text.marks.isEmpty() ? index.data(ArticleListModel::ThumbnailRole).toString() : QString();
    const QFont small = smallFont(option.font);
    if (!paintThumbnail(painter, cover.adjusted(1, 1, -1, 0), picture)) {
        const int lines = (cover.height() - cardPadding) / linePitch(small);
        const QRect passage(area.left(), cover.top() + cardPadding, area.width(), lines * linePitch(small));
        drawMarkedLines(painter, passage, text, lookOf(small, m_colours.muted));
        painter->setPen(QPen(m_colours.line, 1));
        painter->drawLine(QPointF(area.left(), cover.bottom() + 0.5), QPointF(area.right(), cover.bottom() + 0.5));
    }
    const QFont title = titleFont(option.font, !index.data(ArticleListModel::ReadRole).toBool());
    const QRect lines(area.left(), area.top(), area.width(), 2 * linePitch(title));
    drawMarkedLines(painter, lines, titleOf(index), lookOf(title, m_colours.ink));
    QRect line(area.left(), lines.bottom() + 1 + gap, area.width(), linePitch(small));
    if (!index.data(ArticleListModel::ReadRole).toBool()) {
        paintUnreadDot(painter, QPointF(line.left() + 4, line.center().y() + 0.5), index);
        line.setLeft(line.left() + 14);
    }
    paintFacts(painter, line, small, index);
}

bool ArticleDelegate::paintThumbnail(QPainter *painter, const QRect &area, const QString &path) const
{
    if (path.isEmpty() || m_thumbnails.failed(path))
        return false;
    const double ratio = painter->device()->devicePixelRatioF();
    const QSize size(std::lround(area.width() * ratio), std::lround(area.height() * ratio));
    const QImage image = m_thumbnails.thumbnail(path, size);
    QPainterPath frame;
    frame.addRoundedRect(area, 6, 6);
    painter->save();
    painter->setClipPath(frame);
    if (image.isNull())
        painter->fillRect(area, m_colours.faint);
    else
        painter->drawImage(QRectF(area), image);
    painter->restore();
    return true;
}

int ArticleDelegate::paintCopies(QPainter *painter, const QRect &line, const QFont &font, int copies) const
{
    const QFont badge = sized(font, 0.88);
    //: A badge at an article of the list that was reposted
    const QString text = tr("%n copies", nullptr, copies);
    const int width = QFontMetrics(badge).horizontalAdvance(text) + 14;
    const QRectF frame(line.right() + 1 - width, line.top() + 1, width, line.height() - 2);
    painter->save();
    painter->setPen(Qt::NoPen);
    QColor tint = m_colours.accent;
    tint.setAlphaF(m_colours.dark ? 0.26F : 0.13F);
    painter->setBrush(tint);
    painter->drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter->setFont(badge);
    painter->setPen(m_colours.accent);
    painter->drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
    return width + 8;
}

void ArticleDelegate::paintTexts(QPainter *painter, const QRect &area, const QFont &font,
                                 const QModelIndex &index) const
{
    const QFont title = titleFont(font, !index.data(ArticleListModel::ReadRole).toBool());
    const QFont small = smallFont(font);
    QRect line(area.left(), area.top(), area.width(), linePitch(title));
    drawMarkedLine(painter, line, titleOf(index), lookOf(title, m_colours.ink));
    line = QRect(area.left(), line.bottom() + 1 + gap, area.width(), linePitch(small));
    paintFacts(painter, line, small, index);
    const QRect passage(area.left(), line.bottom() + 1 + gap, area.width(), 2 * linePitch(small));
    drawMarkedLines(painter, passage, parseMarked(index.data(ArticleListModel::TextRole).toString()),
                    lookOf(small, m_colours.muted));
}

void ArticleDelegate::paintCompact(QPainter *painter, QRect line, const QFont &font, const QModelIndex &index) const
{
    const QFont title = titleFont(font, !index.data(ArticleListModel::ReadRole).toBool());
    const QFont small = smallFont(font);
    const QString date = index.data(ArticleListModel::DateRole).toString();
    painter->setFont(small);
    painter->setPen(m_colours.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, date);
    line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(date) - 12);
    if (index.data(ArticleListModel::StarredRole).toBool()) {
        const int side = QFontMetrics(small).ascent();
        paintStar(painter, QRect(line.right() - side, line.top(), side + 1, line.height()), small);
        line.setRight(line.right() - side - 8);
    }
    if (const int copies = index.data(ArticleListModel::CopiesRole).toInt(); copies > 1) {
        const int height = linePitch(small);
        const QRect middle(line.left(), line.top() + (line.height() - height) / 2, line.width(), height);
        line.setRight(line.right() - paintCopies(painter, middle, small, copies));
    }
    drawMarkedLine(painter, line, titleOf(index), lookOf(title, m_colours.ink));
}

void ArticleDelegate::paintStar(QPainter *painter, const QRect &area, const QFont &font) const
{
    painter->setFont(font);
    painter->setPen(m_colours.star);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, u"★"_s);
}

void ArticleDelegate::paintFacts(QPainter *painter, QRect line, const QFont &font, const QModelIndex &index) const
{
    const QFontMetrics metrics(font);
    if (index.data(ArticleListModel::StarredRole).toBool()) {
        paintStar(painter, line, font);
        line.setLeft(line.left() + metrics.ascent() + 6);
    }
    if (const int copies = index.data(ArticleListModel::CopiesRole).toInt(); copies > 1)
        line.setRight(line.right() - paintCopies(painter, line, font, copies));
    painter->setFont(font);
    painter->setPen(m_colours.muted);
    const QString date = index.data(ArticleListModel::DateRole).toString();
    QString facts = index.data(ArticleListModel::AccountRole).toString();
    if (!date.isEmpty()) {
        const int left = line.width() - metrics.horizontalAdvance(u" · "_s + date);
        facts = facts.isEmpty() ? date : metrics.elidedText(facts, Qt::ElideRight, left) + u" · "_s + date;
    }
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(facts, Qt::ElideRight, line.width()));
}

MarkedText ArticleDelegate::titleOf(const QModelIndex &index)
{
    const QString title = index.data(ArticleListModel::TitleRole).toString();
    return parseMarked(title.isEmpty() ? tr("Without title") : title);
}

MarkedLook ArticleDelegate::lookOf(const QFont &font, const QColor &ink) const
{
    return {font, ink, m_colours.ink, m_colours.mark};
}

} // namespace shiwen
