// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlights_dialog.h"

#include "highlight_delegate.h"
#include "library/presentation.h"
#include "text/fold.h"
#include "when_ready.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

HighlightsDialog::HighlightsDialog(Library &library, Theme theme, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy as Markdown"), this))
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_delegate(new HighlightDelegate(this))
{
    setWindowTitle(tr("Highlights and notes"));
    m_typed->setPlaceholderText(tr("Find in highlights, notes and titles"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(HighlightDelegate::SearchRole);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Highlights and notes"));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_count->setObjectName(u"quiet"_s);
    m_copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_copy);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(560, 620);
    setTheme(theme);
    connect(m_typed, &QLineEdit::textChanged, this, &HighlightsDialog::filter);
    connect(m_list, &QListView::clicked, this, &HighlightsDialog::choose);
    connect(m_list, &QListView::activated, this, &HighlightsDialog::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &HighlightsDialog::openMenu);
    connect(m_copy, &QPushButton::clicked, this, &HighlightsDialog::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&library, &Library::changed, this, &HighlightsDialog::ask);
    ask();
}

void HighlightsDialog::setTheme(Theme theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void HighlightsDialog::ask()
{
    if (std::exchange(m_asked, true)) {
        m_again = true;
        return;
    }
    whenReady(m_library.highlightedArticles(), this, [this](const Result<QList<HighlightedArticle>> &articles) {
        m_asked = false;
        if (std::exchange(m_again, false))
            ask();
        else if (!articles)
            emit failed(articles.error());
        else
            fill(*articles);
    });
}

void HighlightsDialog::fill(const QList<HighlightedArticle> &articles)
{
    const QString current = m_list->currentIndex().data(HighlightDelegate::IdRole).toString();
    m_articles = articles;
    m_model->clear();
    for (const HighlightedArticle &article : articles) {
        const QString title =
            article.summary.title.isEmpty() ? tr("An article that is no longer there") : article.summary.title;
        for (const Highlight &highlight : article.highlights) {
            auto *item = new QStandardItem(highlight.anchor.quote.simplified());
            item->setEditable(false);
            item->setData(highlight.note, HighlightDelegate::NoteRole);
            item->setData(title, HighlightDelegate::TitleRole);
            item->setData(article.summary.account, HighlightDelegate::AccountRole);
            item->setData(int(highlight.colour), HighlightDelegate::ColourRole);
            item->setData(article.summary.id, HighlightDelegate::ArticleRole);
            item->setData(highlight.id, HighlightDelegate::IdRole);
            item->setData(folded(item->text() + u'\n' + highlight.note + u'\n' + title), HighlightDelegate::SearchRole);
            item->setAccessibleDescription(highlight.note.isEmpty() ? title : highlight.note + u' ' + title);
            m_model->appendRow(item);
        }
    }
    for (int row = 0; row < m_shown->rowCount() && !current.isEmpty(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (index.data(HighlightDelegate::IdRole) == current)
            m_list->setCurrentIndex(index);
    }
    tellCount();
}

void HighlightsDialog::filter(const QString &typed)
{
    m_shown->setFilterFixedString(folded(typed.simplified()));
    tellCount();
}

void HighlightsDialog::tellCount()
{
    m_copy->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        m_count->setText(tr("Select text of an article and press H."));
    else
        m_count->setText(tr("%n highlight(s)", nullptr, m_shown->rowCount()));
}

void HighlightsDialog::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(index.data(HighlightDelegate::ArticleRole).toString(),
                    index.data(HighlightDelegate::IdRole).toString());
}

void HighlightsDialog::removeCurrent()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        emit removeWanted(index.data(HighlightDelegate::ArticleRole).toString(),
                          index.data(HighlightDelegate::IdRole).toString());
}

void HighlightsDialog::openMenu(QPoint point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in the article"), this, [this, index] { choose(index); });
    menu->addAction(tr("Copy"), this,
                    [text = index.data().toString()] { QGuiApplication::clipboard()->setText(text); });
    menu->addAction(tr("Remove the highlight"), this, &HighlightsDialog::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void HighlightsDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(highlightsMarkdown(m_articles));
    m_count->setText(tr("Copied."));
}

bool HighlightsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_typed && key == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0));
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shiwen
