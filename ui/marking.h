// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>
#include <QString>

#include <functional>

namespace shiwen {

class ArticleList;
class MarkEdits;
class Reading;

/// Marks what is chosen: the articles selected in the list when there are several, else the open one. What a menu of
/// the list asks for is done to the selected ones. GUI thread.
class Marking : public QObject
{
    Q_OBJECT

public:
    Marking(Library &library, MarkEdits &edits, ArticleList &list, Reading &reading);

    /// Stars what is chosen; when all of it is starred, takes the stars off.
    void toggleStarred();
    /// Marks what is chosen as read; when all of it is read, as unread.
    void toggleRead();
    /// On the selected articles.
    void setStarred(bool starred);
    void setRead(bool read);
    /// Asks for the tags of what is chosen.
    void editTags();
    /// Asks for the new name of a tag, on every article that has it or one below it.
    void askAndRenameTag(const QString &tag);
    void removeTag(const QString &tag);

signals:
    void failed(const shiwen::Error &error);
    /// A sentence about what was done to several articles.
    void done(const QString &message);

private:
    using Articles = QList<ArticleSummary>;
    /// Fetches the articles of the list's selection.
    void withSelected(const std::function<void(const Articles &)> &act);
    void withChosen(const std::function<void(const Articles &)> &act);
    void star(const Articles &articles, bool starred);
    void markRead(const Articles &articles, bool read);
    void change(const Articles &articles, const MarksChange &change, const QString &name);
    void editTagsOf(const Articles &articles);
    void openTagDialog(const Articles &articles, const QStringList &known);
    void tell(const QFuture<Result<QList<NotebookEntry>>> &stored, const QString &name);

    Library &m_library;
    MarkEdits &m_edits;
    ArticleList &m_list;
    Reading &m_reading;
};

} // namespace shiwen
