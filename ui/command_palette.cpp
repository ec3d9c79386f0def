// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"

#include "popup_row_delegate.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int usualWidth = 560;
constexpr int fromTop = 56;

} // namespace

CommandPalette::CommandPalette(QMainWindow &window, const QAction &opener)
    : QFrame(&window)
    , m_window(window)
    , m_opener(opener)
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_delegate(new PopupRowDelegate(this))
    , m_shadow(new QGraphicsDropShadowEffect(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->setAccessibleName(tr("Commands"));
    m_typed->setFrame(false);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->setSpacing(0);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    m_shadow->setBlurRadius(30);
    m_shadow->setOffset(0, 8);
    setGraphicsEffect(m_shadow);
    setColours(themeColours(Theme::Light));
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::clicked, this, &CommandPalette::runCurrent);
    m_window.installEventFilter(this);
    hide();
}

void CommandPalette::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    m_shadow->setColor(QColor(0, 0, 0, colours.dark ? 190 : 70));
    m_list->viewport()->update();
}

void CommandPalette::open()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_commands = commandsOf(*m_window.menuBar());
    m_commands.removeIf([this](const Command &command) { return command.action == &m_opener; });
    std::stable_sort(m_commands.begin(), m_commands.end(), [this](const Command &left, const Command &right) {
        const auto age = [this](const Command &command) {
            const qsizetype at = m_lately.indexOf(command.action);
            return at < 0 ? m_lately.size() : at;
        };
        return age(left) < age(right);
    });
    m_typed->clear();
    narrow();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::narrow()
{
    m_shown = matchingCommands(m_commands, m_typed->text());
    m_list->clear();
    for (const Command &command : std::as_const(m_shown)) {
        const QString name = command.menu.isEmpty() ? command.name : command.menu + u" › "_s + command.name;
        auto *item = new QListWidgetItem(command.on ? name + u"  ✓"_s : name, m_list);
        item->setData(PopupRowDelegate::LabelRole, command.keys);
        item->setData(Qt::AccessibleTextRole, command.keys.isEmpty() ? name : u"%1, %2"_s.arg(name, command.keys));
    }
    if (m_shown.isEmpty()) {
        auto *item = new QListWidgetItem(tr("There is no such command"), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
}

void CommandPalette::place()
{
    const int rows = std::min(m_list->count(), maximumRows);
    const int width = std::min(usualWidth, m_window.width() - 40);
    const int wanted = m_typed->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 14;
    setGeometry((m_window.width() - width) / 2, fromTop, width, std::min(wanted, m_window.height() - fromTop - 20));
}

void CommandPalette::step(int by)
{
    if (m_shown.isEmpty())
        return;
    const int row = m_list->currentRow() + by;
    const int last = m_list->count() - 1;
    // Around the ends, but not by a page.
    m_list->setCurrentRow(std::abs(by) == 1 ? (row < 0 ? last : row > last ? 0 : row) : std::clamp(row, 0, last));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    const QPointer<QAction> action = row >= 0 && row < m_shown.size() ? m_shown.at(row).action : nullptr;
    close();
    if (!action)
        return;
    m_lately.removeAll(action);
    m_lately.prepend(action);
    m_lately.resize(std::min<qsizetype>(m_lately.size(), rememberedCommands));
    action->trigger();
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && !isHidden())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // An input method's window or a menu takes the focus only for a while.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(maximumRows); return true;
    case Qt::Key_PageUp: step(-maximumRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

} // namespace shiwen
