// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

namespace shiwen {

class MainWindow;

/// For documentation: waits until the folders are read, opens a row, waits until the window stands still, saves its
/// picture and ends the program; with 0, or with 1 and a sentence on standard error.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, const QString &file, int row);

    /// Begins once the window is shown.
    void start();

private:
    void look();
    void save(const QImage &picture);
    static void fail(const QString &message);

    MainWindow &m_window;
    QString m_file;
    int m_row;
    QTimer m_tick;
    QImage m_last;
    int m_equal = 0;
    int m_looks = 0;
    bool m_selected = false;
};

} // namespace shiwen
