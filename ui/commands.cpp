// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "text/fold.h"
#include "text/pinyin.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

/// `&` marks the letter that is underlined, `&&` is one; some languages add the letter in brackets: `(&F)`.
QString plainName(QString text)
{
    const qsizetype added = text.indexOf("(&"_L1);
    if (added >= 0 && added + 3 < text.size() && text.at(added + 3) == u')')
        text.remove(added, 4);
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && (++i == text.size() || text.at(i) != u'&'))
            --i;
        else
            name += text.at(i);
    }
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name.trimmed();
}

/// The menus around an action, outermost first.
QString menuOf(const QAction &action)
{
    for (QObject *holder : action.associatedObjects()) {
        const auto *menu = qobject_cast<QMenu *>(holder);
        if (!menu)
            continue;
        const QString around = menuOf(*menu->menuAction());
        const QString name = plainName(menu->title());
        return around.isEmpty() ? name : around + u" › "_s + name;
    }
    return {};
}

void collect(const QList<QAction *> &actions, QList<Command> &commands)
{
    for (QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            collect(inner->actions(), commands);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            commands.append(commandOf(*action));
    }
}

bool isFoundIn(const QString &word, const QString &text, const QString &foldedText)
{
    if (foldedText.contains(folded(word)))
        return true;
    const auto pinyin = PinyinQuery::parse(word, true);
    return pinyin && pinyin->find(text);
}

/// 0 for the best; nothing when it does not match.
std::optional<int> rankOf(const Command &command, const QString &typed)
{
    const QString name = folded(command.name);
    const QString wanted = folded(typed);
    if (name.startsWith(wanted))
        return 0;
    if (name.contains(wanted))
        return 1;
    const QString all = command.menu + u'\n' + command.name;
    const QString foldedAll = folded(all);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const bool found =
        std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return isFoundIn(word, all, foldedAll); });
    return found ? std::optional(2) : std::nullopt;
}

} // namespace

Command commandOf(QAction &action)
{
    return {&action, plainName(action.text()), menuOf(action), action.shortcut().toString(QKeySequence::NativeText),
            action.isCheckable() && action.isChecked()};
}

QList<Command> commandsOf(const QMenuBar &bar)
{
    QList<Command> commands;
    collect(bar.actions(), commands);
    return commands;
}

QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return commands;
    std::array<QList<Command>, 3> ranked;
    for (const Command &command : commands) {
        if (const auto rank = rankOf(command, wanted))
            ranked.at(std::size_t(*rank)).append(command);
    }
    return ranked[0] + ranked[1] + ranked[2];
}

} // namespace shiwen
