// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_reader.h"

#include "core/files.h"
#include "core/hash.h"
#include "ingest/article_meta.h"
#include "ingest/article_title.h"
#include "ingest/reading_problems.h"
#include "ingest/sidecar.h"
#include "markup/markdown.h"
#include "markup/writers.h"
#include "text/encoding.h"
#include "text/excerpt.h"
#include "text/language.h"
#include "text/units.h"

#include <utility>

namespace shiwen {

namespace {

constexpr int thumbnailWidth = 100; // pixels; narrower pictures are rules and icons
constexpr qsizetype longestDataAddress = 200;

/// What parsing a file gives, before anything is decided.
struct Parsed {
    Document document;
    ArticleSources sources;
    QString markdown; ///< what the document was made of; empty for pages
};

bool isHtml(const QString &path)
{
    return path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
}

QString firstHeading(const Document &document)
{
    for (const Node &block : document.root.children)
        if (block.type == NodeType::Heading && block.depth == 1)
            if (const QString text = plainText(block).trimmed(); !text.isEmpty())
                return text;
    return {};
}

Parsed parsePage(const QString &text)
{
    Parsed parsed;
    HtmlPage page = parseHtml(text);
    if (page.preface) {
        parsed.sources.heading = firstHeading(*page.preface);
        parsed.sources.preface = takeProvenance(*page.preface, parsed.sources.heading);
    }
    parsed.document = std::move(page.document);
    parsed.sources.page = std::move(page.meta);
    return parsed;
}

Parsed parseText(const QString &text)
{
    Parsed parsed;
    parsed.sources.header = readFrontMatter(text);
    MarkdownOptions options;
    options.title = parsed.sources.header.first(QStringLiteral("title"));
    parsed.markdown = text.mid(parsed.sources.header.bodyBegin);
    parsed.document = parseMarkdown(parsed.markdown, options);
    return parsed;
}

/// An embedded picture is in the Document; its address in a list would only repeat it.
QString shortened(const QString &address)
{
    const bool embedded = address.size() > longestDataAddress && address.startsWith(u"data:");
    return embedded ? address.first(longestDataAddress) + u'…' : address;
}

QList<ImageRef> imageRefs(const Parsed &parsed, const ImageResolver &resolver)
{
    const FrontMatter &header = parsed.sources.header;
    const ArticlePlace place =
        resolver.placeOf(parsed.sources.path, {header.first(QStringLiteral("typora-root-url")),
                                               header.first(QStringLiteral("typora-copy-images-to"))});
    QList<ImageRef> refs;
    walk(parsed.document.root, [&](const Node &node) {
        if (node.type == NodeType::Image)
            refs.append(resolver.resolve(place, shortened(node.label.isEmpty() ? node.url : node.label),
                                         shortened(node.url), node.value));
    });
    return refs;
}

bool isShown(const ImageRef &ref)
{
    return ref.status == ImageStatus::Found || ref.status == ImageStatus::Embedded;
}

void fillPictures(const Article &article, ArticleSummary &summary)
{
    QString first;
    for (const ImageRef &ref : article.imageRefs) {
        summary.imagesMissing += isShown(ref) ? 0 : 1;
        if (ref.status != ImageStatus::Found)
            continue;
        if (first.isEmpty())
            first = ref.resolved;
        if (summary.thumbnail.isEmpty() && ref.width >= thumbnailWidth)
            summary.thumbnail = ref.resolved;
    }
    summary.images = int(article.imageRefs.size());
    if (summary.thumbnail.isEmpty())
        summary.thumbnail = first;
}

QString languageOf(const ArticleSources &sources, const QString &text)
{
    const QString declared = sources.header.first(QStringLiteral("lang"));
    if (!declared.isEmpty())
        return declared;
    const QString guessed = guessLanguage(text);
    return guessed.isEmpty() ? sources.page.lang : guessed;
}

ArticleStatus statusOf(const Parsed &parsed, const Article &article)
{
    if (parsed.sources.page.removed)
        return ArticleStatus::Removed;
    bool any = !article.imageRefs.isEmpty() || !QStringView(article.text).trimmed().isEmpty();
    walk(parsed.document.root, [&](const Node &node) { any = any || node.type == NodeType::Embed; });
    return any ? ArticleStatus::Ok : ArticleStatus::Empty;
}

/// The title as far as the file itself gives one; finding its record beside it needs no more.
QStringList ownTitles(const ArticleSources &sources)
{
    return {sources.header.first(QStringLiteral("title")), sources.heading, sources.page.title};
}

void fillText(Parsed &parsed, const Sidecars *sidecars, Article &article)
{
    ArticleSummary &summary = article.summary;
    ArticleSources &sources = parsed.sources;
    if (sources.heading.isEmpty())
        sources.heading = titleHeading(parsed.document);
    if (sidecars != nullptr)
        sources.sidecar = sidecars->find(sources.path, ownTitles(sources));
    summary.title = articleTitle(sources);
    sources.text = takeProvenance(parsed.document, summary.title, parsed.markdown);
    fillOrigin(sources, article);
    article.introduction =
        sources.text.introduction.isEmpty() ? sources.preface.introduction : sources.text.introduction;
    article.fileTags = articleTags(sources);
    article.text = toText(parsed.document);
    summary.tags = article.fileTags;
    summary.words = countWords(article.text);
    summary.excerpt = excerptOf(article.text);
    summary.lang = languageOf(sources, article.text);
    summary.statusReason = sources.page.removedReason;
}

} // namespace

Result<ReadArticle> readArticle(const QString &root, const QString &label, const QString &path,
                                const ImageResolver &resolver, const Sidecars *sidecars)
{
    const QString absolute = root + u'/' + path;
    qint64 modified = 0;
    auto bytes = readFile(absolute, maxArticleBytes, &modified);
    if (!bytes)
        return bytes.error();
    const DecodedText text = decodeText(*bytes);
    Parsed parsed = isHtml(path) ? parsePage(text.text) : parseText(text.text);
    parsed.sources.path = path;

    ReadArticle read;
    Article &article = read.article;
    article.sha256 = sha256(*bytes);
    article.size = bytes->size();
    article.modified = modified;
    article.summary.id = articleId(label, path);
    article.summary.folder = label;
    article.summary.path = path;
    article.problems = readingProblems(text, parsed.sources.header, parsed.document);
    fillText(parsed, sidecars, article);
    article.imageRefs = imageRefs(parsed, resolver);
    fillPictures(article, article.summary);
    article.summary.status = statusOf(parsed, article);
    read.document = std::move(parsed.document);
    return read;
}

} // namespace shiwen
