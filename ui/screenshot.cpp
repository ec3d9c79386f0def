// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

namespace shiwen {

namespace {

constexpr int tickMs = 200;
constexpr int stillLooks = 4;        // equal pictures in a row
constexpr int movingLooks = 25;      // an animation never stands still
constexpr int maxLooks = 5 * 60 * 5; // five minutes for reading the folders

} // namespace

Screenshot::Screenshot(MainWindow &window, const QString &file, int row)
    : QObject(&window), m_window(window), m_file(file), m_row(row)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Screenshot::look);
}

void Screenshot::start()
{
    m_tick.start();
}

void Screenshot::look()
{
    ++m_looks;
    if (!m_selected) {
        if (m_looks > maxLooks)
            fail(tr("The folders were not read within five minutes."));
        if (!m_window.isQuiet() || m_window.listedArticles() == 0) {
            if (m_window.isQuiet() && m_looks > movingLooks)
                fail(tr("No article was found: %1").arg(m_window.shownMessage()));
            return;
        }
        if (m_row >= m_window.listedArticles()) {
            fail(tr("--select %1: only %n article(s) are listed.", nullptr, m_window.listedArticles()).arg(m_row + 1));
            return;
        }
        m_window.selectRow(m_row);
        m_selected = true;
        m_looks = 0;
        return;
    }
    const QImage picture = m_window.grab().toImage();
    m_equal = picture == m_last ? m_equal + 1 : 0;
    m_last = picture;
    if ((m_equal >= stillLooks && m_window.isQuiet()) || m_looks > movingLooks)
        save(picture);
}

void Screenshot::save(const QImage &picture)
{
    m_tick.stop();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        fail(tr("%1 could not be written: %2").arg(m_file, file.errorString()));
    else
        QCoreApplication::exit(0);
}

void Screenshot::fail(const QString &message)
{
    QTextStream(stderr) << "shiwen: " << message << Qt::endl;
    QCoreApplication::exit(1);
}

} // namespace shiwen
