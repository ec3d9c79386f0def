// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_counter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shiwen {

HitCounter::HitCounter(QAction *previous, QAction *next, QWidget *parent) : QWidget(parent), m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_count->setObjectName(u"hitCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setAccessibleName(tr("Hit in this article"));
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    for (QAction *action : {previous, next}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    hide();
}

void HitCounter::setCount(int current, int total)
{
    if (total > 0) {
        m_count->setText(u"%1 / %2"_s.arg(current).arg(total));
        m_count->setToolTip(tr("Hit %1 of %n in this article", nullptr, total).arg(current));
        // So that the buttons stay under the pointer from hit to hit.
        const QString widest = QString::number(total);
        m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(widest + u" / "_s + widest) + 24);
    }
    setVisible(total > 0);
}

QString HitCounter::text() const
{
    return isHidden() ? QString() : m_count->text();
}

} // namespace shiwen
