// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader makes of articles: read, starred, tags.
#include "library/library_private.h"
#include "store/comparable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace shiwen {

namespace {

using Identities = QList<Notebook::Identity>;
using Marks = QList<NotebookEntry>;

/// What a tag becomes when `from` becomes `to`: itself when it is neither `from` nor below it. Below `from` what
/// follows it is kept as it is written.
QString renamed(const QString &tag, const QString &from, const QString &to)
{
    const QString key = comparable(from);
    if (comparable(tag) == key)
        return to;
    for (qsizetype slash = tag.indexOf(u'/'); slash >= 0; slash = tag.indexOf(u'/', slash + 1)) {
        if (comparable(tag.left(slash)) == key)
            return to.isEmpty() ? QString() : to + tag.mid(slash);
    }
    return tag;
}

/// `marks` after the tags that the article shows were renamed.
NotebookEntry withRenamed(NotebookEntry marks, const QStringList &shownTags, const QString &from, const QString &to)
{
    for (const QString &tag : shownTags) {
        const QString now = renamed(tag, from, to);
        if (now == tag)
            continue;
        const auto isSame = [key = comparable(tag)](const QString &other) {
            return comparable(other) == key;
        };
        marks.addedTags.removeIf(isSame);
        marks.removedTags.append(tag);
        if (now.isEmpty())
            continue;
        marks.removedTags.removeIf([key = comparable(now)](const QString &other) { return comparable(other) == key; });
        marks.addedTags.append(now);
    }
    return marks;
}

Result<QList<ArticleSummary>> articlesTagged(Library::Private &library, const QString &tag)
{
    return library.askReader([&tag](IndexReader &reader) -> Result<QList<ArticleSummary>> {
        // A quote cannot be written inside quotes; it separates words on both sides anyway.
        const QString query = QStringLiteral("tag:\"%1\"").arg(QString(tag).replace(u'"', u' '));
        const auto found = reader.find(parseQuery(query), SortOrder::Date);
        return found ? reader.summaries(found->rows, {}, Excerpts::LeftOut) : found.error();
    });
}

} // namespace

QFuture<Result<Marks>> Library::changeMarks(const QStringList &articleIds, const MarksChange &change)
{
    return d->notebookLane.run([this, articleIds, change]() -> Result<Marks> {
        Marks before;
        auto changed = d->onNotebook(articleIds, [&](Notebook &notebook, const Identities &articles) -> Result<void> {
            auto marks = notebook.marks(articles);
            if (!marks)
                return marks.error();
            before = std::move(*marks);
            return notebook.changeMarks(articles, change);
        });
        if (!changed)
            return changed.error();
        emitChanged();
        return before;
    });
}

QFuture<Result<void>> Library::putMarks(const Marks &marks)
{
    return d->notebookLane.run([this, marks] {
        auto put = d->putMarks(marks);
        if (put)
            emitChanged();
        return put;
    });
}

QFuture<Result<Marks>> Library::renameTag(const QString &from, const QString &to)
{
    return d->notebookLane.run([this, from = from.simplified(), to = to.simplified()]() -> Result<Marks> {
        if (from.isEmpty())
            return Error{ErrorCode::Usage, QCoreApplication::translate("Library", "Name the tag to rename.")};
        const auto articles = articlesTagged(*d, from);
        if (!articles)
            return articles.error();
        // A query that finds nothing is answered with what is like it.
        QHash<QString, QStringList> tags;
        for (const ArticleSummary &article : *articles) {
            if (std::ranges::any_of(article.tags, [&](const QString &tag) { return renamed(tag, from, to) != tag; }))
                tags.insert(article.id, article.tags);
        }
        Marks before;
        auto done = d->onNotebook(tags.keys(), [&](Notebook &notebook, const Identities &identities) -> Result<void> {
            auto marks = notebook.marks(identities);
            if (!marks)
                return marks.error();
            before = *marks;
            for (NotebookEntry &entry : *marks)
                entry = withRenamed(entry, tags.value(entry.articleId), from, to);
            return notebook.putMarks(identities, *marks);
        });
        if (!done)
            return done.error();
        emitChanged();
        return before;
    });
}

Result<void> Library::Private::putMarks(const Marks &marks)
{
    QHash<QString, NotebookEntry> byId;
    for (const NotebookEntry &entry : marks)
        byId.insert(entry.articleId, entry);
    return onNotebook(byId.keys(), [&](Notebook &writable, const Identities &articles) {
        Marks inOrder;
        for (const Notebook::Identity &article : articles)
            inOrder.append(byId.value(article.id));
        return writable.putMarks(articles, inOrder);
    });
}

} // namespace shiwen
