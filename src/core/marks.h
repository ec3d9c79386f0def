// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/highlight.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shiwen {

/// What the reader made of an article; kept in notebook.db, never in the article's file.
struct NotebookEntry {
    QString articleId;
    bool read = false;
    bool starred = false;
    QStringList addedTags;
    QStringList removedTags{};     ///< of the file, which keeps them; none that only differs in writing is in addedTags
    QList<Highlight> highlights{}; ///< by the time they were made

    [[nodiscard]] bool isEmpty() const
    {
        return !read && !starred && addedTags.isEmpty() && removedTags.isEmpty() && highlights.isEmpty();
    }
    bool operator==(const NotebookEntry &) const = default;
};

/// What is to become of the marks of articles; what is not named stays as it is.
struct MarksChange {
    std::optional<bool> read{};
    std::optional<bool> starred{};
    QStringList addTags{};
    QStringList removeTags{};         ///< the reader's and those of the file
    QList<Highlight> putHighlights{}; ///< each in place of the one with its id
    QStringList removeHighlights{};   ///< ids
};

} // namespace shiwen
