// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_delegate.h"

#include "article_list_model.h"
#include "icons.h"
#include "thumbnail_loader.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int padding = 13;     // above and below
constexpr int gutter = 24;      // left, holds the unread dot
constexpr int rightMargin = 16; // beside the text or the picture
constexpr int pictureSide = 68;
constexpr int gap = 3; // between title, account and text

QFont titleFont(const QFont &base, bool unread)
{
    QFont font = base;
    font.setPixelSize(std::lround(QFontInfo(base).pixelSize() * 1.08));
    font.setWeight(unread ? QFont::DemiBold : QFont::Medium);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(std::lround(QFontInfo(base).pixelSize() * 0.93));
    return font;
}

/// From line to line: a font's own height depends on what scripts it has, so it is not asked.
int pitch(const QFont &font)
{
    return int(std::lround(QFontInfo(font).pixelSize() * 1.5));
}

} // namespace

ArticleDelegate::ArticleDelegate(ThumbnailLoader &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails), m_colours(themeColours(Theme::Light))
{}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int title = pitch(titleFont(option.font, true));
    const int text = pitch(smallFont(option.font));
    return {240, 2 * padding + title + gap + text + gap + 2 * text};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option);
    QRect area = option.rect.adjusted(gutter, padding, -rightMargin, -padding);
    if (!index.data(ArticleListModel::LoadedRole).toBool()) {
        paintPlaceholder(painter, area);
        painter->restore();
        return;
    }
    const QRect picture(area.right() - pictureSide + 1, area.top() + (area.height() - pictureSide) / 2, pictureSide,
                        pictureSide);
    if (paintThumbnail(painter, picture, index.data(ArticleListModel::ThumbnailRole).toString()))
        area.setRight(picture.left() - 14);
    if (!index.data(ArticleListModel::ReadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.accent);
        const int middle = area.top() + pitch(titleFont(option.font, true)) / 2;
        painter->drawEllipse(QPointF(option.rect.left() + gutter / 2.0 + 0.5, middle), 3.5, 3.5);
    }
    paintTexts(painter, area, option.font, index);
    painter->restore();
}

void ArticleDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
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
    const int step = area.height() / 4;
    for (const auto &[row, share] : {std::pair(0, 0.7), std::pair(1, 0.3), std::pair(2, 0.95), std::pair(3, 0.85)})
        painter->drawRoundedRect(QRectF(area.left(), area.top() + row * step + 4, area.width() * share, 9), 4, 4);
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
    QFont badge = font;
    badge.setPixelSize(std::lround(QFontInfo(font).pixelSize() * 0.88));
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
    const QFontMetrics smallMetrics(small);

    QRect line(area.left(), area.top(), area.width(), pitch(title));
    const QString name = index.data(ArticleListModel::TitleRole).toString();
    paintTitle(painter, line, title, name.isEmpty() ? tr("Without title") : name);

    line = QRect(area.left(), line.bottom() + 1 + gap, area.width(), pitch(small));
    if (index.data(ArticleListModel::StarredRole).toBool()) {
        const int side = smallMetrics.ascent();
        painter->save();
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.star);
        painter->setFont(small);
        painter->setPen(m_colours.star);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, u"★"_s);
        painter->restore();
        line.setLeft(line.left() + side + 6);
    }
    if (const int copies = index.data(ArticleListModel::CopiesRole).toInt(); copies > 1)
        line.setRight(line.right() - paintCopies(painter, line, small, copies));
    painter->setFont(small);
    painter->setPen(m_colours.muted);
    const QString date = index.data(ArticleListModel::DateRole).toString();
    QString meta = index.data(ArticleListModel::AccountRole).toString();
    if (!date.isEmpty()) {
        const int left = line.width() - smallMetrics.horizontalAdvance(u" · "_s + date);
        meta = meta.isEmpty() ? date : smallMetrics.elidedText(meta, Qt::ElideRight, left) + u" · "_s + date;
    }
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      smallMetrics.elidedText(meta, Qt::ElideRight, line.width()));

    const QRect passage(area.left(), line.bottom() + 1 + gap, area.width(), 2 * pitch(small));
    paintPassage(painter, passage, small, index.data(ArticleListModel::TextRole).toString());
}

QList<QTextLayout::FormatRange> ArticleDelegate::formatsOf(const QList<MarkedText::Range> &marks) const
{
    QTextCharFormat format;
    format.setBackground(m_colours.mark);
    format.setForeground(m_colours.ink);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Range &mark : marks)
        formats.append({mark.start, mark.length, format});
    return formats;
}

void ArticleDelegate::paintTitle(QPainter *painter, const QRect &line, const QFont &font, const QString &html) const
{
    const MarkedText name = elided(parseMarked(html), QFontMetrics(font), line.width());
    QTextLayout layout(name.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(name.marks));
    layout.beginLayout();
    const QTextLine text = layout.createLine();
    layout.endLayout();
    if (!text.isValid())
        return;
    painter->setPen(m_colours.ink);
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - text.height()) / 2));
}

void ArticleDelegate::paintPassage(QPainter *painter, const QRect &area, const QFont &font, const QString &html) const
{
    const QFontMetrics metrics(font);
    // Lines break before they are full, and an ellipsis takes its room.
    const int room = 2 * area.width() / std::max(1, metrics.horizontalAdvance(u'字')) - 4;
    const MarkedText passage = withFirstHit(parseMarked(html), room);
    QTextLayout layout(passage.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats = formatsOf(passage.marks);
    layout.setFormats(formats);

    layout.beginLayout();
    QString rest;
    for (int row = 0; row < 2; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, row * pitch(font)));
        if (row == 1 && line.textStart() + line.textLength() < passage.text.size())
            rest = passage.text.mid(line.textStart());
    }
    layout.endLayout();

    painter->setPen(m_colours.muted);
    if (rest.isEmpty()) {
        layout.draw(painter, area.topLeft());
        return;
    }
    // The second line runs on: it ends in an ellipsis, and the layout is made again with that text.
    const qsizetype kept = passage.text.size() - rest.size();
    const QString elided = metrics.elidedText(rest, Qt::ElideRight, area.width());
    QTextLayout cut(passage.text.left(kept) + elided, font);
    cut.setTextOption(option);
    const qsizetype end = kept + elided.size() - 1;
    formats.removeIf([end](const auto &format) { return format.start + format.length > end; });
    cut.setFormats(formats);
    cut.beginLayout();
    for (int row = 0; row < 2; ++row) {
        QTextLine line = cut.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width() + (row == 1 ? metrics.maxWidth() : 0));
        line.setPosition(QPointF(0, row * pitch(font)));
    }
    cut.endLayout();
    cut.draw(painter, area.topLeft());
}

} // namespace shiwen
