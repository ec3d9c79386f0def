// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reading that follows the links of the open article.
#include "links.h"
#include "reader_view.h"
#include "reading.h"
#include "when_ready.h"

#include <QDesktopServices>
#include <QMessageBox>

namespace shiwen {

void Reading::follow(const QUrl &url)
{
    if (!m_open)
        return;
    const quint64 number = m_newest;
    whenReady(m_library.linkedArticle(m_article.article.summary, url.toString()), this,
              [this, number, url](const Result<QString> &linked) {
                  if (number != m_newest || !m_open)
                      return;
                  if (linked && !linked->isEmpty())
                      open(*linked);
                  else
                      followOut(url);
              });
}

/// A link that means no article of the library.
void Reading::followOut(const QUrl &url)
{
    const LinkTarget target = linkTarget(url, m_article.root, m_article.article.summary.path);
    switch (target.kind) {
    case LinkTarget::Kind::Article: open(target.article); break;
    case LinkTarget::Kind::Outside: askAndOpen(url); break;
    case LinkTarget::Kind::Fragment: break;
    case LinkTarget::Kind::Refused:
        emit refused(tr("This link leads to “%1”. Only web and mail addresses and articles of the same folder are "
                        "opened.")
                         .arg(url.toDisplayString()));
        break;
    }
}

void Reading::askAndOpen(const QUrl &url)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Open a link"), tr("Open “%1” outside Shiwen?").arg(linkOwner(url)),
                        QMessageBox::Open | QMessageBox::Cancel, m_view.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(QString::fromLatin1(url.toEncoded()).left(400));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this, url](int answer) {
        if (answer == QMessageBox::Open && !QDesktopServices::openUrl(url))
            emit refused(tr("No program was found that opens %1.").arg(linkOwner(url)));
    });
    question->open();
}

} // namespace shiwen
