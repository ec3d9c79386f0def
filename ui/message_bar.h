// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

#include <functional>

class QLabel;
class QToolButton;

namespace shiwen {

/// A strip above the panes that says what happened, until it is closed or another message comes.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows one or two sentences; `details` are behind a button, one a line.
    void show(const QString &message, const QStringList &details = {});
    /// Shows a sentence with a button that does something and closes the strip.
    void offer(const QString &message, const QString &button, const std::function<void()> &act);
    [[nodiscard]] QString message() const;

private:
    void showDetails();

    QLabel *m_label;
    QToolButton *m_more;
    QToolButton *m_act;
    std::function<void()> m_offered;
    QStringList m_details;
};

} // namespace shiwen
