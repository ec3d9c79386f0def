// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace shiwen {

/// The bar that asks what to find in the article. It knows no document: it tells what is wanted and shows what came.
class ReaderFindBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReaderFindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Shows the bar with `text`, or what it held, selected for typing over.
    void open(const QString &text = {});
    /// `current` from 1; 0 when there is no hit.
    void setCount(int current, int total);
    [[nodiscard]] QString countText() const;

signals:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton(const QString &sign, const QString &name);

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace shiwen
