// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace shiwen {

/// The saved searches of the window: knows them, and asks for names. GUI thread; all work is asynchronous.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    SavedSearches(Library &library, QWidget &parent);

    /// Asks for the searches anew.
    void refresh();
    [[nodiscard]] const QList<SavedSearch> &searches() const { return m_searches; }
    [[nodiscard]] bool contains(const QString &query) const { return !nameOf(query).isEmpty(); }

    /// Asks for a name and saves the query under it.
    void askAndSave(const QString &query);
    /// Asks for another name.
    void askAndRename(const QString &name);
    void remove(const QString &name);
    /// Removes the search with this query, or asks for a name for it when there is none.
    void toggle(const QString &query);

signals:
    void changed(const QList<shiwen::SavedSearch> &searches);
    /// One was removed; saving it again at `place` undoes that.
    void removed(const shiwen::SavedSearch &search, int place);
    void failed(const shiwen::Error &error);

private:
    [[nodiscard]] QString nameOf(const QString &query) const;
    void askName(const QString &title, const QString &name, const QString &query,
                 const std::function<void(const QString &name, bool replace)> &save, bool mayReplace);
    void watch(const QFuture<Result<void>> &change);

    Library &m_library;
    QWidget &m_parent;
    QList<SavedSearch> m_searches;
};

} // namespace shiwen
