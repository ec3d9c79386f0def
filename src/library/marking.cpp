// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader makes of articles: read, starred, tags.
#include "library/library_private.h"
#include "store/comparable.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace shiwen {

namespace {

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

/// What renaming changes of an article that shows these tags.
MarksChange renaming(const QStringList &shownTags, const QString &from, const QString &to)
{
    MarksChange change;
    for (const QString &tag : shownTags) {
        const QString now = renamed(tag, from, to);
        if (now == tag)
            continue;
        change.removeTags.append(tag);
        if (!now.isEmpty())
            change.addTags.append(now);
    }
    return change;
}

Result<QList<ArticleSummary>> articlesTagged(Library::Private &library, const QString &tag)
{
    return library.askReader([&tag](IndexReader &reader) -> Result<QList<ArticleSummary>> {
        SearchQuery query;
        query.root.kind = QueryNode::Kind::Field;
        query.root.field = QStringLiteral("tag");
        query.root.text = tag;
        const auto found = reader.find(query, SortOrder::Date);
        return found ? reader.summaries(found->rows, {}, Excerpts::LeftOut) : found.error();
    });
}

} // namespace

QFuture<Result<Marks>> Library::changeMarks(const QStringList &articleIds, const MarksChange &change)
{
    return d->notebookLane.run([this, articleIds, change] {
        return editMarksNow(articleIds, [&change](NotebookEntry &marks) { apply(change, marks); });
    });
}

QFuture<Result<Marks>> Library::putMarks(const Marks &marks)
{
    return d->notebookLane.run([this, marks] {
        QHash<QString, NotebookEntry> byId;
        for (const NotebookEntry &entry : marks)
            byId.insert(entry.articleId, entry);
        return editMarksNow(byId.keys(), [&byId](NotebookEntry &entry) { entry = byId.value(entry.articleId); });
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
        QHash<QString, MarksChange> changes;
        for (const ArticleSummary &article : *articles) {
            // A query that finds nothing is answered with what is like it.
            const MarksChange change = renaming(article.tags, from, to);
            if (!change.removeTags.isEmpty())
                changes.insert(article.id, change);
        }
        return editMarksNow(changes.keys(),
                            [&changes](NotebookEntry &marks) { apply(changes.value(marks.articleId), marks); });
    });
}

Result<Marks> Library::editMarksNow(const QStringList &articleIds, const std::function<void(NotebookEntry &)> &edit)
{
    Marks before;
    const auto done =
        d->onNotebook(articleIds, [&](Notebook &notebook, const QList<Notebook::Identity> &articles) -> Result<void> {
            auto edited = notebook.editMarks(articles, edit);
            if (!edited)
                return edited.error();
            before = std::move(*edited);
            return {};
        });
    if (!done)
        return done.error();
    emitChanged();
    return before;
}

} // namespace shiwen
