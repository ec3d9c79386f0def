// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline_panel.h"

#include "reader_view.h"

#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int panelWidth = 220;
constexpr int fewest = 2;  // one heading tells no more than the title does
constexpr int deepest = 4; // levels that are still indented
constexpr int headingRole = Qt::UserRole;

} // namespace

OutlinePanel::OutlinePanel(ReaderView &reader, QWidget *parent) : QListWidget(parent), m_reader(reader)
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Headings of this article"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(panelWidth);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    hide();
    const auto go = [this](const QListWidgetItem *item) {
        m_reader.showHeading(item->data(headingRole).toInt());
    };
    connect(this, &QListWidget::itemClicked, this, go);
    connect(this, &QListWidget::itemActivated, this, go);
    connect(m_reader.verticalScrollBar(), &QScrollBar::valueChanged, this, &OutlinePanel::follow);
}

void OutlinePanel::showArticle(const Document &document)
{
    m_headings = readingOutline(document);
    m_headings.removeIf([](const OutlineEntry &entry) { return entry.text.trimmed().isEmpty(); });
    fill();
}

void OutlinePanel::setWanted(bool wanted)
{
    m_wanted = wanted;
    fill();
}

void OutlinePanel::fill()
{
    clear();
    setVisible(m_wanted && m_headings.size() >= fewest);
    if (isHidden())
        return; // most articles are opened without it
    const auto byDepth = [](const OutlineEntry &a, const OutlineEntry &b) {
        return a.depth < b.depth;
    };
    const auto outermost = std::min_element(m_headings.cbegin(), m_headings.cend(), byDepth);
    for (const OutlineEntry &entry : std::as_const(m_headings)) {
        const QString text = entry.text.simplified();
        const auto level = qsizetype(std::min(entry.depth - outermost->depth, deepest));
        auto *item = new QListWidgetItem(QString(level, QChar(0x3000)) + text, this); // ideographic space: one em
        item->setData(Qt::AccessibleTextRole, text);
        item->setData(headingRole, entry.block);
        item->setToolTip(Qt::convertFromPlainText(text));
    }
    follow();
}

void OutlinePanel::follow()
{
    if (isHidden())
        return;
    const int heading = m_reader.headingAtTop();
    int chosen = -1;
    for (int row = 0; row < count() && item(row)->data(headingRole).toInt() <= heading; ++row)
        chosen = row;
    setCurrentRow(chosen);
}

} // namespace shiwen
