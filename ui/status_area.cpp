// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_area.h"

#include "icons.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace shiwen {

StatusArea::StatusArea(QWidget *parent)
    : QStatusBar(parent)
    , m_count(new QLabel(this))
    , m_work(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_count->setContentsMargins(12, 2, 0, 2);
    m_bar->setFixedSize(160, 6);
    m_bar->setTextVisible(false);
    m_cancel->setIcon(icon(Symbol::Cancel));
    m_cancel->setToolTip(tr("Stop; what is done is kept"));
    m_cancel->setAccessibleName(tr("Stop indexing"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusArea::cancelRequested);
    addWidget(m_count, 1);
    addPermanentWidget(m_work);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    hideProgress();
}

void StatusArea::showCount(const QueryAnswer &answer, bool searched)
{
    const int articles = int(answer.rows.size());
    const QString number = QLocale().toString(articles);
    QString text = answer.complete ? tr("%1 article(s)", nullptr, articles).arg(number)
                                   : tr("More than %1 article(s)", nullptr, articles).arg(number);
    if (searched)
        text = tr("%1 found in %2 ms").arg(text, QLocale().toString(answer.elapsedMs, 'f', 1));
    if (answer.relaxed && articles > 0)
        text += QLatin1Char(' ') + tr("Nothing has these words exactly; parts of them were searched for.");
    m_count->setText(text);
}

void StatusArea::showProgress(int done, int total, const QString &what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString name = fontMetrics().elidedText(what, Qt::ElideMiddle, 320);
    m_work->setText(name.isEmpty() ? tr("Reading the folders…") : name);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusArea::hideProgress()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

QString StatusArea::countText() const
{
    return m_count->text();
}

} // namespace shiwen
