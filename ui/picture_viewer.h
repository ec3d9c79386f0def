// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "typeset/article_pictures.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace shiwen {

class PictureCanvas;
enum class Symbol;

/// The pictures of an article, one after the other over the whole window. It takes the keyboard until it is left, and
/// deletes itself then. GUI thread.
class PictureViewer : public QWidget
{
    Q_OBJECT

public:
    /// `pictures`: those that can be shown are gone through, beginning with the one at `index`.
    PictureViewer(const QList<ArticlePicture> &pictures, int index, const ThemeColours &colours, QWidget &window);

    /// The place of the picture among all of the article's.
    [[nodiscard]] int current() const { return m_current; }
    void step(int by);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addButtons(QHBoxLayout &bar);
    QToolButton *addButton(QHBoxLayout &bar, Symbol symbol, const QString &name, const std::function<void()> &act);
    void show(int index);
    void showCaption();
    /// Says something in place of the caption, for a while.
    void tell(const QString &message);
    [[nodiscard]] int next(int by) const;
    void save();
    void copy();
    void showInFolder();

    QList<ArticlePicture> m_pictures;
    int m_current = -1;
    PictureCanvas *m_canvas;
    QLabel *m_caption;
    QTimer m_message; ///< runs while something is said
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_folder = nullptr;
};

} // namespace shiwen
