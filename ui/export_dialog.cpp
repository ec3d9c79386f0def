// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace shiwen {

ExportDialog::ExportDialog(int articles, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(this))
    , m_withNotebook(new QCheckBox(tr("Read marks, stars and added tags travel too"), this))
{
    setWindowTitle(tr("Export to a bundle"));
    auto *intro =
        new QLabel(tr("%n article(s) that are listed now go into one zip file: a web page to double-click, an "
                      "archive to import again, and a manifest that other tools can verify.",
                      nullptr, articles),
                   this);
    intro->setWordWrap(true);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(QDir(documents).filePath(tr("articles") + QStringLiteral(".zip"))));
    m_path->setMinimumWidth(360);
    m_path->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    m_withNotebook->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *write = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    connect(m_path, &QLineEdit::textChanged, write,
            [write](const QString &text) { write->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::acceptIfFree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(row);
    column->addWidget(m_withNotebook);
    column->addWidget(buttons);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.path = QDir::fromNativeSeparators(m_path->text());
    request.withNotebook = m_withNotebook->isChecked();
    request.overwrite = m_overwrite;
    return request;
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("Bundles (*.zip)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::acceptIfFree()
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    if (QFileInfo::exists(path)) {
        const auto answer =
            QMessageBox::question(this, windowTitle(), tr("%1 exists. Replace it?").arg(m_path->text()));
        if (answer != QMessageBox::Yes)
            return;
        m_overwrite = true;
    }
    accept();
}

} // namespace shiwen
