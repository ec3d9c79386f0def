// SPDX-License-Identifier: GPL-3.0-or-later
#include "marking.h"

#include "article_list.h"
#include "mark_edits.h"
#include "reading.h"
#include "tag_dialog.h"
#include "when_ready.h"

#include <QInputDialog>

#include <algorithm>

namespace shiwen {

namespace {

QStringList idsOf(const QList<ArticleSummary> &articles)
{
    QStringList ids;
    ids.reserve(articles.size());
    for (const ArticleSummary &article : articles)
        ids.append(article.id);
    return ids;
}

} // namespace

Marking::Marking(Library &library, MarkEdits &edits, ArticleList &list, Reading &reading)
    : QObject(&list), m_library(library), m_edits(edits), m_list(list), m_reading(reading)
{
    connect(&edits, &MarkEdits::failed, this, &Marking::failed);
    connect(&list, &ArticleList::starWanted, this, &Marking::setStarred);
    connect(&list, &ArticleList::readWanted, this, &Marking::setRead);
    connect(&list, &ArticleList::tagsWanted, this,
            [this] { withSelected([this](const Articles &articles) { editTagsOf(articles); }); });
}

void Marking::withSelected(const std::function<void(const Articles &)> &act)
{
    whenReady(m_library.summaries(m_list.selectedRows(), {}, Excerpts::LeftOut), this,
              [this, act](const Result<Articles> &articles) {
                  if (!articles)
                      emit failed(articles.error());
                  else if (!articles->isEmpty())
                      act(*articles);
              });
}

void Marking::withChosen(const std::function<void(const Articles &)> &act)
{
    if (m_list.selectedCount() > 1)
        withSelected(act);
    else if (const OpenArticle *open = m_reading.article(); open && !open->article.summary.id.isEmpty())
        act({open->article.summary});
}

void Marking::toggleStarred()
{
    if (m_list.selectedCount() < 2)
        return m_reading.setStarred(!m_reading.isStarred());
    withSelected(
        [this](const Articles &articles) { star(articles, !std::ranges::all_of(articles, &ArticleSummary::starred)); });
}

void Marking::toggleRead()
{
    if (m_list.selectedCount() < 2)
        return m_reading.setRead(!m_reading.isRead());
    withSelected([this](const Articles &articles) {
        markRead(articles, !std::ranges::all_of(articles, &ArticleSummary::read));
    });
}

void Marking::setStarred(bool starred)
{
    withSelected([this, starred](const Articles &articles) { star(articles, starred); });
}

void Marking::setRead(bool read)
{
    withSelected([this, read](const Articles &articles) { markRead(articles, read); });
}

void Marking::star(const Articles &articles, bool starred)
{
    change(articles, {.starred = starred}, MarkEdits::nameOfStarring(starred));
}

void Marking::markRead(const Articles &articles, bool read)
{
    change(articles, {.read = read}, MarkEdits::nameOfReading(read));
}

void Marking::change(const Articles &articles, const MarksChange &change, const QString &name)
{
    tell(m_edits.change(idsOf(articles), change, name), name);
}

void Marking::tell(const QFuture<Result<QList<NotebookEntry>>> &stored, const QString &name)
{
    whenReady(stored, this, [this, name](const Result<QList<NotebookEntry>> &before) {
        if (!before)
            emit failed(before.error());
        else
            //: What was done to how many articles: "Star: 12 articles"
            emit done(tr("%1: %n article(s)", nullptr, int(before->size())).arg(name));
    });
}

void Marking::editTags()
{
    withChosen([this](const Articles &articles) { editTagsOf(articles); });
}

void Marking::editTagsOf(const Articles &articles)
{
    whenReady(m_library.facets(QStringLiteral("tag")), this, [this, articles](const Result<QList<FacetCount>> &tags) {
        if (!tags) {
            emit failed(tags.error());
            return;
        }
        QStringList known;
        for (const FacetCount &tag : *tags)
            known.append(tag.value);
        openTagDialog(articles, known);
    });
}

void Marking::openTagDialog(const Articles &articles, const QStringList &known)
{
    QList<QStringList> tags;
    for (const ArticleSummary &article : articles)
        tags.append(article.tags);
    auto *dialog = new TagDialog(known, tags, m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, articles] {
        const MarksChange chosen = dialog->change();
        if (!chosen.addTags.isEmpty() || !chosen.removeTags.isEmpty())
            change(articles, chosen, tr("Change tags"));
    });
    dialog->open();
}

void Marking::askAndRenameTag(const QString &tag)
{
    auto *dialog = new QInputDialog(m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the tag"));
    dialog->setLabelText(tr("The new name of “%1”, on every article that has it:").arg(tag));
    dialog->setTextValue(tag);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, tag](const QString &name) {
        if (const QString wanted = name.simplified(); !wanted.isEmpty() && wanted != tag)
            tell(m_edits.renameTag(tag, wanted, tr("Rename the tag")), tr("Rename the tag"));
    });
    dialog->open();
}

void Marking::removeTag(const QString &tag)
{
    tell(m_edits.renameTag(tag, {}, tr("Remove the tag")), tr("Remove the tag"));
}

} // namespace shiwen
