// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_sharing.h"

#include "markup/writers.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

/// Account or author, day and address, as far as they are known.
QStringList originOf(const ArticleSummary &summary)
{
    QStringList parts{summary.account.isEmpty() ? summary.author : summary.account, summary.date.left(10), summary.url};
    parts.removeAll(QString());
    return parts;
}

QString richText(const OpenArticle &open)
{
    const ArticleSummary &summary = open.article.summary;
    HtmlOptions options;
    options.imageSource = [&open](const QString &, int index) {
        const QList<ImageRef> &images = open.article.imageRefs;
        const bool found = index < images.size() && !images.at(index).resolved.isEmpty();
        return found ? QUrl::fromLocalFile(QDir(open.root).filePath(images.at(index).resolved))
                           .toString(QUrl::FullyEncoded)
                     : QString();
    };
    QStringList origin;
    for (const QString &part : originOf(summary))
        origin << part.toHtmlEscaped();
    QString html = u"<h1>%1</h1>\n"_s.arg(summary.title.toHtmlEscaped());
    if (!origin.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(origin.join(u" · "_s));
    return html + toHtml(open.document, options);
}

} // namespace

std::unique_ptr<QMimeData> clipboardArticle(const OpenArticle &article)
{
    const ArticleSummary &summary = article.article.summary;
    QStringList text{summary.title};
    if (const QStringList origin = originOf(summary); !origin.isEmpty())
        text << origin.join(u" · "_s);
    text << QString() << toText(article.document);
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text.join(u'\n'));
    copied->setHtml(richText(article));
    return copied;
}

Result<QString> markdownArticle(const OpenArticle &article)
{
    const ArticleSummary &summary = article.article.summary;
    auto body = toMarkdown(article.document);
    if (!body)
        return body;
    Document head;
    const auto add = [&head](NodeType type, const QString &value) {
        Node text;
        text.value = value;
        Node block;
        block.type = type;
        block.depth = 1;
        block.children.push_back(std::move(text));
        head.root.children.push_back(std::move(block));
    };
    add(NodeType::Heading, summary.title);
    if (const QStringList origin = originOf(summary); !origin.isEmpty())
        add(NodeType::Paragraph, origin.join(u" · "_s));
    auto written = toMarkdown(head);
    return written ? Result<QString>(*written + u'\n' + *body) : written;
}

QString articleFile(const OpenArticle &article)
{
    return QDir(article.root).filePath(article.article.summary.path);
}

bool openArticleFile(const OpenArticle &article)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(articleFile(article)));
}

bool openArticleFolder(const OpenArticle &article)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(articleFile(article)).absolutePath()));
}

} // namespace shiwen
