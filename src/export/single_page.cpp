// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/single_page.h"

#include "core/hash.h"
#include "export/site_pages.h"
#include "export/site_words.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace shiwen {

namespace {

QString dataUrl(const SinglePageContents &contents, const Article &article, const QString &url, int index)
{
    if (isPlainPictureData(url))
        return url;
    const ImageRef *ref = imageRefOf(article, url, index);
    if (!ref || ref->status != ImageStatus::Found)
        return {};
    const auto bytes = contents.picture(article.summary.folder, ref->resolved);
    const QString type = bytes ? pictureMediaType(*bytes) : QString();
    return type.isEmpty() ? QString()
                          : QStringLiteral("data:%1;base64,").arg(type) + QString::fromLatin1(bytes->toBase64());
}

QString targetInPage(const SinglePageContents &contents, const Article &article, const QString &url)
{
    if (const QString id = contents.linkedArticle(article, url); !id.isEmpty())
        return u'#' + id;
    return isNetworkAddress(url) || url.startsWith(u'#') ? url : QString();
}

/// Footnotes of several articles share a page; quotes in text are escaped, so that nothing else looks like theirs.
QString withOwnNotes(QString html, const QString &id)
{
    html.replace(QLatin1String(" id=\"fn-"), QStringLiteral(" id=\"%1-fn-").arg(id));
    html.replace(QLatin1String(" href=\"#fn-"), QStringLiteral(" href=\"#%1-fn-").arg(id));
    return html;
}

QString articleOf(const SinglePageContents &contents, const Article &article)
{
    const auto document = contents.document(article);
    const PageReferences references{
        [&](const QString &url, int index) { return dataUrl(contents, article, url, index); },
        [&](const QString &url) { return targetInPage(contents, article, url); }, QString()};
    return withOwnNotes(articleElement(article, document ? *document : textDocument(article), references),
                        article.summary.id);
}

} // namespace

Result<void> writeSinglePage(const SinglePageContents &contents, const Monitor &monitor)
{
    QFile file(QStringLiteral(":/shiwen/site/style.css"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString()};
    const QByteArray style = '\n' + file.readAll();
    const bool alone = contents.articles.size() == 1;
    const SiteWords &words = siteWords(mainLanguage(contents.articles));
    const QString title = alone ? titleOf(contents.articles.first().summary) : words.archive;
    const QString hash = QString::fromLatin1(sha256(style).toBase64());
    const QString head = pageHead(words.lang, title, QStringLiteral("img-src data:; style-src 'sha256-%1'").arg(hash)) +
                         QLatin1String("<style>") + QString::fromUtf8(style) +
                         QLatin1String("</style>\n</head>\n<body>\n");
    if (auto put = contents.sink((head + (alone ? QString() : listOf(contents.articles))).toUtf8()); !put)
        return put;
    for (qsizetype i = 0; i < contents.articles.size(); ++i) {
        const Article &article = contents.articles.at(i);
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Export", "The export was stopped.")};
        monitor.tell({i, contents.articles.size(), article.summary.title});
        if (auto put = contents.sink(articleOf(contents, article).toUtf8()); !put)
            return put;
    }
    return contents.sink("</body>\n</html>\n");
}

QString pictureMediaType(const QByteArray &bytes)
{
    static constexpr std::pair<const char *, const char *> kinds[] = {
        {"\x89PNG\r\n", "image/png"}, {"\xff\xd8\xff", "image/jpeg"}, {"GIF8", "image/gif"}, {"BM", "image/bmp"}};
    for (const auto &[begin, type] : kinds) {
        if (bytes.startsWith(begin))
            return QLatin1String(type);
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    if (bytes.mid(4, 8) == "ftypavif")
        return QStringLiteral("image/avif");
    const QByteArray first = bytes.left(1000);
    return first.trimmed().startsWith('<') && first.contains("<svg") ? QStringLiteral("image/svg+xml") : QString();
}

} // namespace shiwen
