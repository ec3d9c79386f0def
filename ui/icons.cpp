// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>
#include <numbers>
#include <utility>

namespace shiwen {

namespace {

QPainterPath line(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path(*points.begin());
    for (auto point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath starPath()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 9.2 : 4.0;
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const QPointF point(12 + radius * std::cos(angle), 12.6 + radius * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath folderPath()
{
    return line({{3, 7}, {3, 19}, {21, 19}, {21, 7.5}, {12, 7.5}, {9.8, 5}, {3, 5}, {3, 7}}, true);
}

QPainterPath pathOf(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::AddFolder:
        path = folderPath();
        path.addPath(line({{12, 10.2}, {12, 16.2}}));
        path.addPath(line({{9, 13.2}, {15, 13.2}}));
        break;
    case Symbol::Search:
        path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        path.addPath(line({{15.4, 15.4}, {20.5, 20.5}}));
        break;
    case Symbol::Find:
        path.addPath(line({{4, 6}, {20, 6}}));
        path.addPath(line({{4, 11.5}, {9, 11.5}}));
        path.addPath(line({{4, 17}, {9, 17}}));
        path.addEllipse(QPointF(15, 14), 3.8, 3.8);
        path.addPath(line({{17.9, 16.9}, {20.6, 19.6}}));
        break;
    case Symbol::Clear:
    case Symbol::Cancel:
        path = line({{7, 7}, {17, 17}});
        path.addPath(line({{17, 7}, {7, 17}}));
        break;
    case Symbol::Star:
    case Symbol::StarFilled: path = starPath(); break;
    case Symbol::Unread: path.addEllipse(QPointF(12, 12), 5, 5); break;
    case Symbol::Read: path = line({{5, 12.5}, {10, 17.5}, {19.5, 7}}); break;
    case Symbol::Previous: path = line({{6, 15}, {12, 9}, {18, 15}}); break;
    case Symbol::Next: path = line({{6, 9}, {12, 15}, {18, 9}}); break;
    case Symbol::Menu:
        for (const double y : {6.5, 12.0, 17.5})
            path.addPath(line({{4, y}, {20, y}}));
        break;
    case Symbol::Sort:
        for (int i = 0; i < 3; ++i)
            path.addPath(line({{4, 7.0 + i * 5}, {20 - i * 5.0, 7.0 + i * 5}}));
        break;
    case Symbol::ZoomIn: path.addPath(line({{12, 6}, {12, 18}})); [[fallthrough]];
    case Symbol::ZoomOut: path.addPath(line({{6, 12}, {18, 12}})); break;
    case Symbol::Bookmark:
    case Symbol::BookmarkFilled: path = line({{7, 4.5}, {17, 4.5}, {17, 19.5}, {12, 15.6}, {7, 19.5}}, true); break;
    case Symbol::Outline:
        path = line({{4, 6}, {20, 6}});
        path.addPath(line({{8, 12}, {20, 12}}));
        path.addPath(line({{8, 18}, {20, 18}}));
        break;
    case Symbol::Tag:
        path = line({{4, 4.5}, {12, 4.5}, {20.5, 13}, {12.5, 21}, {4, 12.5}}, true);
        path.addEllipse(QPointF(8.2, 8.7), 1.2, 1.2);
        break;
    case Symbol::Left: path = line({{15, 6}, {9, 12}, {15, 18}}); break;
    case Symbol::Right: path = line({{9, 6}, {15, 12}, {9, 18}}); break;
    case Symbol::Fit:
        for (const auto &[x, y] : {std::pair(1, 1), std::pair(-1, 1), std::pair(-1, -1), std::pair(1, -1)})
            path.addPath(
                line({{12 - 8.0 * x, 12 - 3.5 * y}, {12 - 8.0 * x, 12 - 8.0 * y}, {12 - 3.5 * x, 12 - 8.0 * y}}));
        break;
    case Symbol::ActualSize:
        path = line({{5, 8.5}, {7.5, 6.5}, {7.5, 17.5}});
        path.addPath(line({{16, 8.5}, {18.5, 6.5}, {18.5, 17.5}}));
        path.addEllipse(QPointF(12.2, 9.5), 0.5, 0.5);
        path.addEllipse(QPointF(12.2, 15), 0.5, 0.5);
        break;
    case Symbol::Save:
        path = line({{12, 4.5}, {12, 14.5}});
        path.addPath(line({{7.8, 10.6}, {12, 14.8}, {16.2, 10.6}}));
        path.addPath(line({{4.5, 16}, {4.5, 19.5}, {19.5, 19.5}, {19.5, 16}}));
        break;
    case Symbol::Copy:
        path = line({{8.5, 8.5}, {19.5, 8.5}, {19.5, 19.5}, {8.5, 19.5}}, true);
        path.addPath(line({{5.5, 15.5}, {4.5, 15.5}, {4.5, 4.5}, {15.5, 4.5}, {15.5, 5.5}}));
        break;
    case Symbol::Folder: path = folderPath(); break;
    case Symbol::Highlight:
        path = line({{14.5, 4}, {20, 9.5}, {12, 16.5}, {7.5, 12}}, true);
        path.addPath(line({{7.5, 12}, {6.2, 16.4}, {7.6, 17.8}, {12, 16.5}}));
        path.addPath(line({{4, 20.5}, {20, 20.5}}));
        break;
    case Symbol::Bundle:
        path = line({{4, 8}, {12, 4}, {20, 8}, {20, 16.5}, {12, 20.5}, {4, 16.5}}, true);
        path.addPath(line({{4, 8}, {12, 12}, {20, 8}}));
        path.addPath(line({{12, 12}, {12, 20.5}}));
        break;
    }
    return path;
}

/// Draws with the palette as it is when painted, so that a change of theme needs no new icons.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(QPalette::Active, QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.35F);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        painter->scale(side / 24, side / 24);
        painter->setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_symbol == Symbol::StarFilled || m_symbol == Symbol::Unread || m_symbol == Symbol::BookmarkFilled)
            painter->setBrush(colour);
        painter->drawPath(pathOf(m_symbol));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

} // namespace

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

QIcon swatch(const QColor &colour)
{
    constexpr int side = 64;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = QGuiApplication::palette().color(QPalette::Active, QPalette::Text);
    edge.setAlphaF(0.35F);
    painter.setPen(QPen(edge, 3));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(6, 6, side - 12, side - 12));
    return pixmap;
}

} // namespace shiwen
