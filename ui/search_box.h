// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace shiwen {

/// The search box: asks 150 ms after the last key, at once on Return, and never while an input method composes. Its
/// tool tip and its accessible description say in words what is understood of the text.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int delayMs = 150;

    explicit SearchBox(QWidget *parent = nullptr);

    /// Shows a text and asks for it at once.
    void search(const QString &text);

    /// Shows a text that was asked for elsewhere.
    void showText(const QString &text);

    /// Says anew what is understood of the text. `typing`: its last word may not be whole yet.
    void describe(bool typing);

    /// Whether what is listed can be saved under a name, and is.
    void showSaved(bool possible, bool saved);

signals:
    /// `typing`: the last word may not be whole yet.
    void searchRequested(const QString &text, bool typing);
    /// Esc in an empty box, or Down: the list takes over.
    void leaveRequested();
    /// The bookmark was clicked: the search is to be saved, or no longer to be.
    void saveRequested();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(bool typing);

    QAction *m_save;
    QTimer m_pause;
    bool m_composing = false;
    QString m_asked;
};

} // namespace shiwen
