// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_reader.h"
#include "bundle/bundle_writer.h"
#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "library/examination.h"
#include "markup/document.h"
#include "store/index_reader.h"
#include "store/notebook.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace shiwen {

/// Where a library lies and how it is opened.
struct LibraryOptions {
    QString directory;     ///< holds index.db, notebook.db, backups/, lock; made when absent
    bool readOnly = false; ///< no lock, nothing is written; index and notebook as they are
};

/// What a scan did.
struct IndexReport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 forgotten = 0;
    qint64 unchanged = 0;
    qint64 bytesRead = 0;
    QStringList problems;      ///< one sentence each: names that are not UTF-8, folders that could not be listed…
    QStringList offlineLabels; ///< folders that were absent or suddenly empty
};

/// What to look for and in which order.
struct QueryRequest {
    QString text;
    SortOrder order = SortOrder::Date;
    bool typing = false; ///< the last word is matched as a prefix too
    bool fold = false; ///< of several copies of an article one stands for all, see IndexReader::folded(); a query that
                       ///< names a family shows its copies all the same
    qsizetype firstRows = 0; ///< so many are enough for now, 0 for all; see IndexReader::find()
    bool waits = false;      ///< what other questions ask for comes first
};

/// The rows a query found, with how it was understood.
struct QueryAnswer {
    QueryRequest request;
    QList<Row> rows;
    QList<int> tiers;
    bool relaxed = false;
    double elapsedMs = 0;
    qint64 found = 0;     ///< how many there are without folding
    bool complete = true; ///< false: these are the first ones, and there may be more
};

/// An article that was opened: what the index knows, and its Document read afresh from the file.
struct OpenArticle {
    Article article;
    Document document;
    QString root;        ///< absolute path of the added folder
    double position = 0; ///< where the reader left it, 0 to 1
    QList<Highlight> highlights{};
};

/// What the reader marked in one article.
struct HighlightedArticle {
    ArticleSummary summary; ///< only the id when the article is in no added folder any more
    QList<Highlight> highlights;
};

/// What an export writes: a bundle of BagIt in a zip; a folder of pages for a browser; one page that holds its
/// pictures; a folder of Markdown files with their pictures; one JSON array of all that is known of the articles; a
/// table in CSV.
enum class ExportFormat { Bundle, Site, Page, Markdown, Json, Csv };
/// "bundle", "site", "page", "markdown", "json", "csv".
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(const QString &word);

struct ExportRequest {
    QString query; ///< which articles; used when `ids` is empty
    QStringList ids;
    QString path; ///< of the file or folder to write
    bool overwrite = false;
    bool withNotebook = true; ///< what the reader made of the articles goes along
    ExportFormat format = ExportFormat::Bundle;
};

/// The engine as the window and the command line see it, and the only asynchronous class. It lives on one thread; every
/// function returns at once, and its future is answered from the library's own threads. Reading goes on beside
/// writing. Destroying it cancels what runs and waits for it.
class Library : public QObject
{
    Q_OBJECT

public:
    /// Takes the library's lock unless read-only: Busy when another process holds it; NewerVersion when it was
    /// written by a newer Shiwen.
    static Result<std::unique_ptr<Library>> open(const LibraryOptions &options);
    ~Library() override;

    /// The platform's data folder for the library.
    [[nodiscard]] static QString defaultDirectory();

    /// Sentences for the reader about what opening had to mend; usually empty.
    [[nodiscard]] QStringList notices() const;

    QFuture<Result<QList<Folder>>> folders();
    /// Remembers the folder; index() then reads it. A known folder is answered as it is; one inside or above a known
    /// one is a Conflict.
    QFuture<Result<Folder>> addFolder(const QString &path, const QString &wantedLabel = {});
    /// Forgets a folder by label or path, and its articles. Its files stay.
    QFuture<Result<void>> removeFolder(const QString &labelOrPath);
    /// Brings the index up to date with the disk. `full` reads every file anew. The future reports progress
    /// (value, range, text) and can be cancelled; what is done by then is kept.
    QFuture<Result<IndexReport>> index(bool full = false);

    /// A question that is cancelled stops within a row.
    QFuture<Result<QueryAnswer>> query(const QueryRequest &request);
    /// What a list shows of `rows`; see IndexReader::summaries().
    QFuture<Result<QList<ArticleSummary>>> summaries(const QList<Row> &rows, const QString &queryText = {},
                                                     Excerpts excerpts = Excerpts::Filled);
    /// Other questions do not wait for it; cancelled as query().
    QFuture<Result<QList<FacetCount>>> facets(const QString &field, const QString &queryText = {});
    /// Every article of which there are several copies.
    QFuture<Result<QList<Family>>> families();
    QFuture<Result<Row>> rowOf(const QString &articleId);
    /// `idOrPath`: an article id, or the path of a file in an added folder or anywhere.
    QFuture<Result<OpenArticle>> openArticle(const QString &idOrPath);
    /// The id of the article that a link in `from` means, by the rules of library/article_links.h; empty when it means
    /// none that is in the library.
    QFuture<Result<QString>> linkedArticle(const ArticleSummary &from, const QString &url);
    QFuture<Result<LibraryStats>> stats();

    /// What the marks of the articles were before is answered, for putMarks(); articles that are gone are left out.
    QFuture<Result<QList<NotebookEntry>>> changeMarks(const QStringList &articleIds, const MarksChange &change);
    /// Makes the marks of each article these; as changeMarks().
    QFuture<Result<QList<NotebookEntry>>> putMarks(const QList<NotebookEntry> &marks);
    /// Gives every article that has the tag `from`, or one below it, the tag `to` instead, or the one below `to`; with
    /// an empty `to` only takes it off. As changeMarks(). Usage without `from`.
    QFuture<Result<QList<NotebookEntry>>> renameTag(const QString &from, const QString &to);
    /// Every article with highlights, the one marked last first.
    QFuture<Result<QList<HighlightedArticle>>> highlightedArticles();
    /// By the time they were made.
    QFuture<Result<QList<Highlight>>> highlights(const QString &articleId);
    QFuture<Result<void>> setPosition(const QString &articleId, double position);

    /// Searches that the reader gave a name, in the reader's order.
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    /// NotFound.
    QFuture<Result<SavedSearch>> savedSearch(const QString &name);
    /// Keeps a search at `place` among the others (from 0 on), or where it was, or as the last. Usage without a name or
    /// a query; Conflict when the name is taken and not to be replaced.
    QFuture<Result<void>> saveSearch(const SavedSearch &search, bool replace = false, int place = -1);
    /// NotFound; Conflict when another one has the new name.
    QFuture<Result<void>> renameSearch(const QString &name, const QString &newName);
    QFuture<Result<void>> forgetSearch(const QString &name);

    /// What may be meant by a query that is still being typed; see IndexReader::suggestions(). A question that was
    /// cancelled before its turn is not asked.
    QFuture<Result<QList<Suggestion>>> suggestions(const QString &text, int limit);
    /// Remembers a query that was asked, for suggestions; the last 500 are kept.
    QFuture<Result<void>> rememberQuery(const QString &query);
    QFuture<Result<void>> forgetPastQueries();

    /// Writes a bundle, or what else the request's format says. A file is put in place when it is whole; a folder must
    /// be absent, empty, or with `overwrite` of an earlier export.
    QFuture<Result<BundleWriteReport>> exportBundle(const ExportRequest &request);
    QFuture<Result<UnpackedBundle>> importBundle(const QString &bundle, const QString &into, bool dryRun = false);
    /// What is wrong with the articles and pictures of the library, by folder and path: from the index and a glance at
    /// each local picture, in no time to speak of. An empty list when all is well.
    QFuture<Result<QList<Finding>>> examine();
    /// Checks a bundle or bag.
    QFuture<Result<BundleReport>> verify(const QString &bundle);
    /// Compares every article file with its recorded hash; changed, missing and new files are findings.
    QFuture<Result<BundleReport>> verifyLibrary();

    struct Private;

signals:
    /// Articles, folders or marks changed; lists ask again. On the library's thread.
    void changed();
    /// The saved searches changed. On the library's thread.
    void searchesChanged();

private:
    explicit Library(std::unique_ptr<Private> d);
    Result<void> forgetFolderNow(const QString &label);
    /// On the notebook's lane.
    Result<QList<NotebookEntry>> editMarksNow(const QStringList &articleIds,
                                              const std::function<void(NotebookEntry &)> &edit);
    QFuture<Result<void>> changeSearches(std::function<Result<void>(Notebook &)> change);
    void emitChanged();

    std::unique_ptr<Private> d;
};

} // namespace shiwen
