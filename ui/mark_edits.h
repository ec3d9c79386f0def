// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>

namespace shiwen {

/// The changes of marks that the reader made, and the way back: what was changed can be undone and done again. GUI
/// thread.
class MarkEdits : public QObject
{
    Q_OBJECT

public:
    using Marks = QList<NotebookEntry>;
    static constexpr int stepsKept = 100;

    explicit MarkEdits(Library &library, QObject *parent = nullptr);

    /// As Library::changeMarks(); `name` says in the menus what was done, "Star". What changes nothing is no step.
    QFuture<Result<Marks>> change(const QStringList &articleIds, const MarksChange &change, const QString &name);
    /// As Library::renameTag().
    QFuture<Result<Marks>> renameTag(const QString &from, const QString &to, const QString &name);
    [[nodiscard]] QUndoStack &steps() { return m_steps; }

    /// What menus call giving a star or taking it off, and marking as read or unread.
    [[nodiscard]] static QString nameOfStarring(bool starred);
    [[nodiscard]] static QString nameOfReading(bool read);

signals:
    /// A step could not be undone or done again.
    void failed(const shiwen::Error &error);

private:
    class Step;
    using Edit = std::function<QFuture<Result<Marks>>()>;

    QFuture<Result<Marks>> start(const QString &name, const Edit &edit);
    void watch(const QFuture<Result<Marks>> &stored);

    Library &m_library;
    QUndoStack m_steps;
};

} // namespace shiwen
