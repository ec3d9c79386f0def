// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_searches.h"

#include "library/presentation.h"
#include "when_ready.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

SavedSearches::SavedSearches(Library &library, QWidget &parent) : m_library(library), m_parent(parent)
{
    connect(&library, &Library::searchesChanged, this, &SavedSearches::refresh);
}

void SavedSearches::refresh()
{
    whenReady(m_library.savedSearches(), this, [this](const Result<QList<SavedSearch>> &searches) {
        if (!searches) {
            emit failed(searches.error());
            return;
        }
        m_searches = *searches;
        emit changed(m_searches);
    });
}

QString SavedSearches::nameOf(const QString &query) const
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&](const SavedSearch &search) { return search.query == query.trimmed(); });
    return found == m_searches.end() ? QString() : found->name;
}

void SavedSearches::askAndSave(const QString &query)
{
    const QString known = nameOf(query);
    askName(
        tr("Save this search"), known.isEmpty() ? query.simplified().left(40) : known, query,
        [this, query](const QString &name, bool replace) {
            watch(m_library.saveSearch({name, query}, replace));
        },
        true);
}

void SavedSearches::askAndRename(const QString &name)
{
    askName(
        tr("Rename the saved search"), name, {},
        [this, name](const QString &newName, bool) { watch(m_library.renameSearch(name, newName)); }, false);
}

void SavedSearches::toggle(const QString &query)
{
    const QString name = nameOf(query);
    if (name.isEmpty())
        askAndSave(query);
    else
        remove(name);
}

void SavedSearches::remove(const QString &name)
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&](const SavedSearch &search) { return search.name == name; });
    if (found == m_searches.end())
        return;
    whenReady(m_library.forgetSearch(name), this,
              [this, search = *found, place = int(found - m_searches.begin())](const Result<void> &done) {
                  if (done)
                      emit removed(search, place);
                  else
                      emit failed(done.error());
              });
}

void SavedSearches::watch(const QFuture<Result<void>> &change)
{
    whenReady(change, this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void SavedSearches::askName(const QString &title, const QString &name, const QString &query,
                            const std::function<void(const QString &name, bool replace)> &save, bool mayReplace)
{
    auto *dialog = new QDialog(&m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *edit = new QLineEdit(name, dialog);
    edit->setAccessibleName(tr("Name"));
    edit->setMinimumWidth(340);
    edit->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *accept = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    const auto taken = [this, name, mayReplace](const QString &text) {
        const auto same = [&](const SavedSearch &search) {
            return search.name == text.simplified();
        };
        return (mayReplace || text.simplified() != name) && std::any_of(m_searches.begin(), m_searches.end(), same);
    };
    const auto check = [accept, taken, mayReplace](const QString &text) {
        accept->setText(taken(text) ? tr("Replace") : tr("Save"));
        accept->setEnabled(!text.simplified().isEmpty() && (mayReplace || !taken(text)));
    };
    check(name);
    connect(edit, &QLineEdit::textChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [edit, save, taken] { save(edit->text(), taken(edit->text())); });
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(12);
    if (!query.isEmpty()) {
        auto *words = new QLabel(explanationOf(query), dialog);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addWidget(edit);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace shiwen
