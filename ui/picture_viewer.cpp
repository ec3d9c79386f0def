// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_viewer.h"

#include "core/files.h"
#include "icons.h"
#include "library/lane.h"
#include "picture_canvas.h"
#include "typeset/picture_decoder.h"
#include "when_ready.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shiwen {

namespace {

constexpr double zoomStep = 1.25;
constexpr int scrollStep = 80; ///< points
constexpr int messageMs = 4000;
constexpr int nameWidth = 280; ///< points at most, in the caption

} // namespace

PictureViewer::PictureViewer(const QList<ArticlePicture> &pictures, int index, const ThemeColours &colours,
                             QWidget &window)
    : QWidget(&window), m_pictures(pictures), m_canvas(new PictureCanvas(colours, this)), m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("pictureViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pictures of the article"));
    m_caption->setObjectName(QStringLiteral("quiet"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setMinimumWidth(1); // what is said does not widen the window
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 14, 8);
    bar->setSpacing(2);
    bar->addWidget(m_caption, 1);
    addButtons(*bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    m_message.setSingleShot(true);
    m_message.setInterval(messageMs);
    connect(&m_message, &QTimer::timeout, this, &PictureViewer::showCaption);
    connect(m_canvas, &PictureCanvas::changed, this, &PictureViewer::showCaption);
    connect(m_canvas, &PictureCanvas::leaveRequested, this, &QWidget::close);
    window.installEventFilter(this);
    setGeometry(window.rect());
    QWidget::show();
    raise();
    setFocus();
    show(index);
}

void PictureViewer::addButtons(QHBoxLayout &bar)
{
    m_previous = addButton(bar, Symbol::Left, tr("Previous picture"), [this] { step(-1); });
    m_next = addButton(bar, Symbol::Right, tr("Next picture"), [this] { step(1); });
    bar.addSpacing(14);
    addButton(bar, Symbol::ZoomOut, tr("Smaller"), [this] { m_canvas->zoom(1 / zoomStep); });
    addButton(bar, Symbol::ZoomIn, tr("Larger"), [this] { m_canvas->zoom(zoomStep); });
    addButton(bar, Symbol::Fit, tr("The whole picture"), [this] { m_canvas->fit(); });
    addButton(bar, Symbol::ActualSize, tr("Every pixel"), [this] { m_canvas->showActualSize(); });
    bar.addSpacing(14);
    addButton(bar, Symbol::Save, tr("Save the picture…"), [this] { save(); });
    addButton(bar, Symbol::Copy, tr("Copy the picture"), [this] { copy(); });
    m_folder = addButton(bar, Symbol::Folder, tr("Open the folder it lies in"), [this] { showInFolder(); });
    bar.addSpacing(14);
    addButton(bar, Symbol::Cancel, tr("Close"), [this] { close(); });
}

QToolButton *PictureViewer::addButton(QHBoxLayout &bar, Symbol symbol, const QString &name,
                                      const std::function<void()> &act)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(symbol));
    button->setIconSize(QSize(20, 20));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, act);
    bar.addWidget(button);
    return button;
}

int PictureViewer::next(int by) const
{
    for (qsizetype index = m_current + by; index >= 0 && index < m_pictures.size(); index += by) {
        if (!m_pictures.at(index).path.isEmpty())
            return int(index);
    }
    return -1;
}

void PictureViewer::step(int by)
{
    if (const int index = next(by); index >= 0)
        show(index);
}

void PictureViewer::show(int index)
{
    m_current = index;
    m_message.stop();
    m_canvas->show(m_pictures.at(index));
    m_previous->setEnabled(next(-1) >= 0);
    m_next->setEnabled(next(1) >= 0);
    m_folder->setEnabled(QFileInfo(m_pictures.at(index).path).isAbsolute());
}

void PictureViewer::tell(const QString &message)
{
    m_caption->setText(message);
    m_message.start();
}

void PictureViewer::showCaption()
{
    if (m_current < 0 || m_message.isActive())
        return;
    const ArticlePicture &picture = m_pictures.at(m_current);
    //: The place of a picture among those of an article: 3 of 17
    QStringList parts{tr("%1 of %2").arg(m_current + 1).arg(m_pictures.size())};
    if (!picture.name.isEmpty())
        parts.append(m_caption->fontMetrics().elidedText(picture.name, Qt::ElideMiddle, nameWidth));
    if (m_canvas->failed()) {
        parts.append(tr("The picture cannot be decoded."));
    } else if (const QSize size = m_canvas->pictureSize(); !size.isEmpty()) {
        parts.append(tr("%1 × %2").arg(QLocale().toString(size.width()), QLocale().toString(size.height())));
        parts.append(tr("%1 %").arg(qRound(m_canvas->scale() * devicePixelRatioF() * 100)));
    }
    m_caption->setText(parts.join(QStringLiteral("   ")));
    m_canvas->setAccessibleName(m_caption->text());
}

void PictureViewer::save()
{
    const ArticlePicture picture = m_pictures.at(m_current);
    const auto bytes = openPicture(picture.path);
    if (!bytes) {
        tell(tr("The picture cannot be read any more."));
        return;
    }
    const QString name = picture.name.isEmpty() ? tr("picture") : picture.name;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString target = QFileDialog::getSaveFileName(this, tr("Save the picture"), folder + u'/' + name);
    if (target.isEmpty())
        return;
    const bool isItself = QFileInfo(target) == QFileInfo(picture.path);
    const auto written = isItself ? Result<void>() : writeFile(target, bytes->data());
    tell(written ? tr("The picture was saved as %1.").arg(target) : written.error().message);
}

void PictureViewer::copy()
{
    const QString path = m_pictures.at(m_current).path;
    const auto decoded =
        Lane::runOn(*QThreadPool::globalInstance(), [path] { return decodePicture(path, {}, {}).image; });
    whenReady(decoded, this, [this](const QImage &image) {
        if (image.isNull()) {
            tell(tr("The picture cannot be decoded."));
            return;
        }
        QGuiApplication::clipboard()->setImage(image);
        tell(tr("The picture is on the clipboard."));
    });
}

void PictureViewer::showInFolder()
{
    const QString folder = QFileInfo(m_pictures.at(m_current).path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        tell(tr("No program was found that shows %1.").arg(folder));
}

bool PictureViewer::event(QEvent *event)
{
    // The keys of the window's shortcuts are its own while it is there.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

/// The Tab key goes round among the buttons: what lies beneath is not to be seen.
bool PictureViewer::focusNextPrevChild(bool next)
{
    const auto buttons = findChildren<QToolButton *>();
    QList<QWidget *> stops;
    for (QToolButton *button : buttons) {
        if (button->isEnabled())
            stops.append(button);
    }
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    stops.at(at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count)->setFocus(Qt::TabFocusReason);
    return true;
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Right:
    case Qt::Key_J: step(1); break;
    case Qt::Key_Left:
    case Qt::Key_K: step(-1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_canvas->zoom(zoomStep); break;
    case Qt::Key_Minus: m_canvas->zoom(1 / zoomStep); break;
    case Qt::Key_0: m_canvas->fit(); break;
    case Qt::Key_1: m_canvas->showActualSize(); break;
    case Qt::Key_2: m_canvas->fitWidth(); break;
    case Qt::Key_Down: m_canvas->scroll(QPointF(0, scrollStep)); break;
    case Qt::Key_Up: m_canvas->scroll(QPointF(0, -scrollStep)); break;
    case Qt::Key_Space:
    case Qt::Key_PageDown: m_canvas->scroll(QPointF(0, m_canvas->height() * 0.9)); break;
    case Qt::Key_PageUp: m_canvas->scroll(QPointF(0, -m_canvas->height() * 0.9)); break;
    default:
        if (event->matches(QKeySequence::Copy))
            copy();
        else if (event->matches(QKeySequence::Save))
            save();
    }
    event->accept();
}

} // namespace shiwen
