// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace shiwen {

class Shortcuts;

/// Shows the keys of all commands and changes them, each at once.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shortcuts` must outlive the dialog.
    explicit ShortcutDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void filter(const QString &typed);
    void showChosen();
    void weigh();
    void take();
    void clear();
    void reset();
    void resetAll();
    void tellChanged();
    [[nodiscard]] QAction *chosen() const;
    [[nodiscard]] QKeySequence typed() const;

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_owner; ///< says which command has the keys that were pressed
    QPushButton *m_take;
    QPushButton *m_clear;
    QPushButton *m_reset;
};

} // namespace shiwen
