// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_edits.h"

#include "when_ready.h"

#include <QUndoCommand>

#include <utility>

namespace shiwen {

/// One change, done already when it comes on the stack.
class MarkEdits::Step : public QUndoCommand
{
public:
    Step(MarkEdits &edits, const QString &name, Edit again, Marks before)
        : QUndoCommand(name), m_edits(edits), m_again(std::move(again)), m_before(std::move(before))
    {}

    void undo() override { m_edits.watch(m_edits.m_library.putMarks(m_before)); }

    void redo() override
    {
        if (std::exchange(m_done, false))
            return;
        m_edits.watch(m_again());
    }

private:
    MarkEdits &m_edits;
    Edit m_again;
    Marks m_before;
    bool m_done = true; ///< the stack calls redo() when it takes the step
};

MarkEdits::MarkEdits(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_steps.setUndoLimit(stepsKept);
}

QString MarkEdits::nameOfStarring(bool starred)
{
    return starred ? tr("Star") : tr("Remove the star");
}

QString MarkEdits::nameOfReading(bool read)
{
    return read ? tr("Mark as read") : tr("Mark as unread");
}

QFuture<Result<MarkEdits::Marks>> MarkEdits::change(const QStringList &articleIds, const MarksChange &change,
                                                    const QString &name)
{
    return start(name, [this, articleIds, change] { return m_library.changeMarks(articleIds, change); });
}

QFuture<Result<MarkEdits::Marks>> MarkEdits::renameTag(const QString &from, const QString &to, const QString &name)
{
    return start(name, [this, from, to] { return m_library.renameTag(from, to); });
}

QFuture<Result<MarkEdits::Marks>> MarkEdits::start(const QString &name, const Edit &edit)
{
    const auto stored = edit();
    whenReady(stored, this, [this, name, edit](const Result<Marks> &before) {
        if (before && !before->isEmpty())
            m_steps.push(new Step(*this, name, edit, *before));
    });
    return stored;
}

void MarkEdits::watch(const QFuture<Result<Marks>> &stored)
{
    whenReady(stored, this, [this](const Result<Marks> &result) {
        if (!result)
            emit failed(result.error());
    });
}

} // namespace shiwen
