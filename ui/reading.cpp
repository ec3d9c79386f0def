// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "article_sharing.h"
#include "library/presentation.h"
#include "mark_edits.h"
#include "reader_view.h"
#include "when_ready.h"

namespace shiwen {

namespace {

constexpr int saveMs = 1500; // after the last scroll
constexpr int writeMs = 200; // after a program last wrote to the file: by then it has written all

void stopWatching(QFileSystemWatcher &watcher)
{
    if (const QStringList files = watcher.files(); !files.isEmpty())
        watcher.removePaths(files);
}

} // namespace

Reading::Reading(Library &library, MarkEdits &edits, ReaderView &view, QObject *parent)
    : QObject(parent), m_library(library), m_edits(edits), m_view(view)
{
    m_savePause.setSingleShot(true);
    m_savePause.setInterval(saveMs);
    connect(&m_savePause, &QTimer::timeout, this, &Reading::savePosition);
    connect(&view, &ReaderView::linkActivated, this, &Reading::follow);
    connect(&view, &ReaderView::positionChanged, this, [this](double position) {
        if (!m_open)
            return;
        m_position = position;
        m_savePause.start();
    });
    m_writePause.setSingleShot(true);
    m_writePause.setInterval(writeMs);
    connect(&m_file, &QFileSystemWatcher::fileChanged, &m_writePause, qOverload<>(&QTimer::start));
    connect(&m_writePause, &QTimer::timeout, this, &Reading::refresh);
}

Reading::~Reading()
{
    savePosition();
}

void Reading::open(const QString &idOrPath, const QString &query, bool typing)
{
    const quint64 number = ++m_newest;
    whenReady(m_library.openArticle(idOrPath), this,
              [this, number, idOrPath, query, typing](const Result<OpenArticle> &article) {
                  if (number != m_newest)
                      return;
                  if (!article) {
                      emit failed(article.error());
                      return;
                  }
                  m_history.visit({idOrPath, query, typing});
                  show(*article);
                  m_view.showBestSearchHit();
                  tellHistory();
                  emit shown();
              });
}

void Reading::travel(int by)
{
    if (!m_history.has(by))
        return;
    savePosition(); // it may be the same article that is opened
    const quint64 number = ++m_newest;
    whenReady(m_library.openArticle(m_history.at(by).idOrPath), this,
              [this, number, by](const Result<OpenArticle> &article) {
                  if (number != m_newest)
                      return;
                  if (article) {
                      m_history.go(by);
                      show(*article);
                  } else {
                      m_history.drop(by);
                      emit failed(article.error());
                  }
                  tellHistory();
              });
}

void Reading::resume(const ReadingHistory &history)
{
    savePosition();
    m_history = history;
    tellHistory();
    if (m_history.isEmpty())
        return close();
    const quint64 number = ++m_newest;
    whenReady(m_library.openArticle(m_history.at(0).idOrPath), this,
              [this, number](const Result<OpenArticle> &article) {
                  if (number != m_newest)
                      return;
                  if (article)
                      return show(*article);
                  close();
                  emit failed(article.error());
              });
}

void Reading::tellHistory()
{
    emit historyChanged(m_history.has(-1), m_history.has(1));
}

void Reading::refresh()
{
    if (!m_open)
        return;
    watchFile(); // a program that puts a new file in the place of the old one ends the watch
    const auto wanted = [this, number = m_newest, asked = m_history.at(0).idOrPath] {
        return number == m_newest && asked == m_history.at(0).idOrPath && m_open;
    };
    whenReady(m_library.openArticle(m_history.at(0).idOrPath), this,
              [this, wanted](const Result<OpenArticle> &article) {
                  if (!wanted() || !article || article->article.sha256 == m_article.article.sha256)
                      return;
                  putInPlace(*article);
                  emit fileChanged();
              });
}

/// Shows another state of the open article, where the reader is in it.
void Reading::putInPlace(const OpenArticle &article)
{
    const double character = m_view.position() * m_view.document()->characterCount();
    put(article);
    m_view.setPosition(character / m_view.document()->characterCount());
}

void Reading::watchFile()
{
    stopWatching(m_file);
    m_file.addPath(articleFile(m_article));
}

void Reading::close()
{
    ++m_newest;
    savePosition();
    m_open = false;
    stopWatching(m_file);
    m_view.clearArticle();
    emit closed();
}

void Reading::show(const OpenArticle &article)
{
    savePosition();
    m_open = true;
    put(article);
    m_position = -1;
    watchFile();
    if (isRead() || articleId().isEmpty())
        return;
    m_article.article.summary.read = true;
    storeMark(m_library.changeMarks({articleId()}, {.read = true}));
}

void Reading::put(const OpenArticle &article)
{
    m_article = article;
    m_view.showArticle(m_article);
    const ReadingHistory::Visit &visit = m_history.at(0);
    m_view.setSearchPhrases(phrasesToMark(visit.query, visit.typing, m_article.article.summary));
    emit opened(m_article);
}

void Reading::setRead(bool read)
{
    if (!m_open || m_article.article.summary.id.isEmpty() || isRead() == read)
        return;
    m_article.article.summary.read = read;
    storeMark(m_edits.change({articleId()}, {.read = read}, MarkEdits::nameOfReading(read)));
}

void Reading::setStarred(bool starred)
{
    if (!m_open || m_article.article.summary.id.isEmpty() || isStarred() == starred)
        return;
    m_article.article.summary.starred = starred;
    storeMark(m_edits.change({articleId()}, {.starred = starred}, MarkEdits::nameOfStarring(starred)));
}

void Reading::refreshMarks()
{
    if (!m_open || articleId().isEmpty())
        return;
    whenReady(m_library.highlights(articleId()), this,
              [this, number = m_newest](const Result<QList<Highlight>> &highlights) {
                  if (!highlights || number != m_newest || !m_open)
                      return;
                  m_article.highlights = *highlights;
                  m_view.setHighlights(*highlights);
              });
    whenReady(m_library.rowOf(articleId()), this, [this, number = m_newest](const Result<Row> &row) {
        if (!row || number != m_newest || !m_open)
            return;
        whenReady(m_library.summaries({*row}, {}, Excerpts::LeftOut), this,
                  [this, number](const Result<QList<ArticleSummary>> &now) {
                      if (now && !now->isEmpty() && number == m_newest && m_open && now->first().id == articleId())
                          showMarks(now->first());
                  });
    });
}

void Reading::showMarks(const ArticleSummary &now)
{
    if (m_ownChanges > 0)
        return; // what was asked may be older than what was set here
    ArticleSummary &shown = m_article.article.summary;
    if (shown.read != now.read || shown.starred != now.starred) {
        shown.read = now.read;
        shown.starred = now.starred;
        emit marksChanged(articleId(), shown.read, shown.starred);
    }
    if (shown.tags != now.tags) {
        // They stand over the text.
        OpenArticle article = m_article;
        article.article.summary.tags = now.tags;
        putInPlace(article);
    }
}

void Reading::storeMark(const QFuture<Result<QList<NotebookEntry>>> &stored)
{
    ++m_ownChanges;
    emit marksChanged(articleId(), isRead(), isStarred());
    whenReady(stored, this, [this](const Result<QList<NotebookEntry>> &result) {
        if (result)
            return;
        // Nothing was stored, so nothing will be told of.
        (void)takeOwnChange();
        emit failed(result.error());
    });
}

bool Reading::takeOwnChange()
{
    if (m_ownChanges == 0)
        return false;
    --m_ownChanges;
    return true;
}

void Reading::savePosition()
{
    m_savePause.stop();
    if (!m_open || m_position < 0 || m_article.article.summary.id.isEmpty())
        return;
    whenReady(m_library.setPosition(articleId(), m_position), this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
    m_position = -1;
}

} // namespace shiwen
