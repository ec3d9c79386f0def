// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "reading_history.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace shiwen {

class MarkEdits;
class ReaderView;

/// The open article: opens what is chosen, the newest choice wins; marks it read, keeps the place in it, follows its
/// links and the changes of its file, and goes back to what was read before. GUI thread.
class Reading : public QObject
{
    Q_OBJECT

public:
    Reading(Library &library, MarkEdits &edits, ReaderView &view, QObject *parent = nullptr);
    ~Reading() override;

    /// `idOrPath` as for Library::openArticle(). Hits of `query` are marked in the text, and the best passage is shown;
    /// `typing`: its last word is not finished.
    void open(const QString &idOrPath, const QString &query = {}, bool typing = false);
    void close();
    /// To the article that was read before, by 1 to the one after it; nothing when there is none. One that cannot be
    /// opened any more is forgotten.
    void travel(int by);
    /// What was read one after another; what is open is its current visit.
    [[nodiscard]] const ReadingHistory &history() const { return m_history; }
    /// Goes on with another history, and opens its current visit where its reader left it; an empty one, or one whose
    /// article is gone, shows nothing.
    void resume(const ReadingHistory &history);
    /// Shows the article anew, at the same place, when its file is another by now. A file that is gone or cannot be
    /// read leaves it on show.
    void refresh();

    /// Until the next one is opened; nullptr when nothing is open.
    [[nodiscard]] const OpenArticle *article() const { return m_open ? &m_article : nullptr; }
    /// Empty when nothing is open, the title as well.
    [[nodiscard]] QString title() const { return m_open ? m_article.article.summary.title : QString(); }
    [[nodiscard]] QString articleId() const { return m_open ? m_article.article.summary.id : QString(); }
    [[nodiscard]] bool isRead() const { return m_open && m_article.article.summary.read; }
    [[nodiscard]] bool isStarred() const { return m_open && m_article.article.summary.starred; }

    /// What the reader asks for; it can be undone.
    void setRead(bool read);
    void setStarred(bool starred);
    /// Shows the marks, tags and highlights that the article has by now in the library.
    void refreshMarks();
    /// Whether the change that the library just told of is a mark set here, which needs no new list. Asking forgets
    /// one such mark.
    [[nodiscard]] bool takeOwnChange();

    /// Stores the place in the article, which otherwise happens some time after the last scroll.
    void savePosition();

signals:
    /// Nothing is open any more.
    void closed();
    void opened(const shiwen::OpenArticle &article);
    /// An article that was asked for is on show, where its reader left it or where its best hit is.
    void shown();
    /// The file of the open article was written, and is shown as it is now.
    void fileChanged();
    void marksChanged(const QString &articleId, bool read, bool starred);
    void failed(const shiwen::Error &error);
    /// Whether there are articles to travel() to.
    void historyChanged(bool back, bool forward);
    /// A sentence about a link that cannot be followed.
    void refused(const QString &message);

private:
    void show(const OpenArticle &article);
    void tellHistory();
    void put(const OpenArticle &article);
    void watchFile();
    void follow(const QUrl &url);
    void followOut(const QUrl &url);
    void askAndOpen(const QUrl &url);
    void showMarks(const ArticleSummary &now);
    void putInPlace(const OpenArticle &article);
    void storeMark(const QFuture<Result<QList<NotebookEntry>>> &stored);

    Library &m_library;
    MarkEdits &m_edits;
    ReaderView &m_view;
    OpenArticle m_article;
    ReadingHistory m_history; ///< its current visit is what is open
    bool m_open = false;
    quint64 m_newest = 0;
    int m_ownChanges = 0;
    double m_position = -1; ///< not saved yet; -1 when there is none
    QTimer m_savePause;
    QFileSystemWatcher m_file; ///< of the open article
    QTimer m_writePause;
};

} // namespace shiwen
