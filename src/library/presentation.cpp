// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/presentation.h"

#include "markup/front_matter.h"
#include "markup/html_reader.h"
#include "markup/markdown.h"
#include "markup/writers.h"
#include "store/hit_marks.h"
#include "store/query_explanation.h"
#include "store/search_query.h"
#include "text/encoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue familyJson(const ArticleSummary &summary)
{
    if (summary.familySize < 2)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("id"), summary.familyId}, {QStringLiteral("size"), summary.familySize}};
}

QJsonArray outlineJson(const Document &document)
{
    QJsonArray entries;
    for (const OutlineEntry &entry : outline(document))
        entries += QJsonObject{{QStringLiteral("depth"), entry.depth}, {QStringLiteral("text"), entry.text}};
    return entries;
}

QString outlineText(const Document &document)
{
    QString text;
    for (const OutlineEntry &entry : outline(document))
        text += QString(2 * (entry.depth - 1), QLatin1Char(' ')) + entry.text + QLatin1Char('\n');
    return text;
}

QJsonObject toJson(const ImageRef &ref)
{
    QJsonObject object{{QStringLiteral("reference"), ref.reference},
                       {QStringLiteral("status"), toString(ref.status)},
                       {QStringLiteral("resolved"), orNull(ref.resolved)},
                       {QStringLiteral("how"), toString(ref.how)},
                       {QStringLiteral("candidates"), QJsonArray::fromStringList(ref.candidates)}};
    const auto size = [](int pixels) {
        return pixels > 0 ? QJsonValue(pixels) : QJsonValue(QJsonValue::Null);
    };
    object.insert(QStringLiteral("width"), size(ref.width));
    object.insert(QStringLiteral("height"), size(ref.height));
    return object;
}

QString printed(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString endedByLine(QString text)
{
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    return text;
}

/// Where an article's pictures lie, by their order in the document.
HtmlOptions localPictures(const OpenArticle &article)
{
    HtmlOptions options;
    options.imageSource = [&article](const QString &, int index) {
        const ImageRef ref = article.article.imageRefs.value(index);
        return ref.status == ImageStatus::Found
                   ? QUrl::fromLocalFile(article.root + QLatin1Char('/') + ref.resolved).toString(QUrl::FullyEncoded)
                   : QString();
    };
    return options;
}

Result<QString> print(const Document &document, OutputFormat format, const HtmlOptions &options)
{
    switch (format) {
    case OutputFormat::Html: return endedByLine(toHtml(document, options));
    case OutputFormat::Text: return endedByLine(toText(document));
    case OutputFormat::Outline: return outlineText(document);
    case OutputFormat::Markdown: {
        auto markdown = toMarkdown(document);
        return markdown ? Result<QString>(endedByLine(*markdown)) : markdown;
    }
    case OutputFormat::Json: break;
    }
    const auto blocks = toJson(document);
    if (!blocks)
        return blocks.error();
    return printed({{QStringLiteral("blocks"), *blocks}, {QStringLiteral("outline"), outlineJson(document)}});
}

bool isHtml(const QString &name, const QString &text)
{
    const QString ending = name.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return true;
    if (name.contains(QLatin1Char('.')))
        return false;
    const QString begin = text.left(200).trimmed();
    return begin.startsWith(QLatin1String("<!doctype html"), Qt::CaseInsensitive) ||
           begin.startsWith(QLatin1String("<html"), Qt::CaseInsensitive);
}

Node paragraphOf(const QString &text)
{
    Node paragraph{.type = NodeType::Paragraph};
    paragraph.children.push_back({.type = NodeType::Text, .value = text});
    return paragraph;
}

/// Each line of `text` that holds any.
void addParagraphs(std::vector<Node> &blocks, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            blocks.push_back(paragraphOf(trimmed));
    }
}

} // namespace

Result<QJsonObject> toJson(const OpenArticle &article)
{
    const auto blocks = toJson(article.document);
    if (!blocks)
        return blocks.error();
    QJsonArray refs;
    for (const ImageRef &ref : article.article.imageRefs)
        refs += toJson(ref);
    QJsonObject object = toJson(article.article.summary);
    QJsonArray problems;
    for (const ArticleProblem &problem : article.article.problems)
        problems += QJsonObject{{QStringLiteral("kind"), problem.kind}, {QStringLiteral("detail"), problem.detail}};
    object.insert(QStringLiteral("problems"), problems);
    object.insert(QStringLiteral("introduction"), orNull(article.article.introduction));
    object.insert(QStringLiteral("sha256"), QString::fromLatin1(article.article.sha256.toHex()));
    object.insert(QStringLiteral("blocks"), *blocks);
    object.insert(QStringLiteral("outline"), outlineJson(article.document));
    object.insert(QStringLiteral("image_refs"), refs);
    return object;
}

QString highlightsMarkdown(const QList<HighlightedArticle> &articles)
{
    Document document;
    std::vector<Node> &blocks = document.root.children;
    for (const HighlightedArticle &article : articles) {
        const ArticleSummary &summary = article.summary;
        Node heading = paragraphOf(summary.title.isEmpty() ? summary.id : summary.title);
        heading.type = NodeType::Heading;
        heading.depth = 2;
        blocks.push_back(std::move(heading));
        QList<Highlight> highlights = article.highlights;
        std::stable_sort(highlights.begin(), highlights.end(), [](const Highlight &left, const Highlight &right) {
            return left.anchor.position < right.anchor.position;
        });
        for (const Highlight &highlight : std::as_const(highlights)) {
            Node quote{.type = NodeType::Blockquote};
            addParagraphs(quote.children, highlight.anchor.quote);
            blocks.push_back(std::move(quote));
            addParagraphs(blocks, highlight.note);
        }
    }
    return toMarkdown(document).value();
}

std::optional<OutputFormat> outputFormatFromString(const QString &word)
{
    static const QHash<QString, OutputFormat> formats{{QStringLiteral("html"), OutputFormat::Html},
                                                      {QStringLiteral("text"), OutputFormat::Text},
                                                      {QStringLiteral("markdown"), OutputFormat::Markdown},
                                                      {QStringLiteral("json"), OutputFormat::Json},
                                                      {QStringLiteral("outline"), OutputFormat::Outline}};
    const auto found = formats.constFind(word);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

QJsonObject toJson(const ArticleSummary &summary)
{
    return {{QStringLiteral("id"), summary.id},
            {QStringLiteral("path"), summary.path},
            {QStringLiteral("folder"), summary.folder},
            {QStringLiteral("title"), summary.title},
            {QStringLiteral("date"), orNull(summary.date)},
            {QStringLiteral("author"), orNull(summary.author)},
            {QStringLiteral("account"), orNull(summary.account)},
            {QStringLiteral("account_id"), orNull(summary.accountId)},
            {QStringLiteral("reposter"), orNull(summary.reposter)},
            {QStringLiteral("source"), orNull(summary.source)},
            {QStringLiteral("url"), orNull(summary.url)},
            {QStringLiteral("archive_urls"), QJsonArray::fromStringList(summary.archiveUrls)},
            {QStringLiteral("status"), toString(summary.status)},
            {QStringLiteral("status_reason"), orNull(summary.statusReason)},
            {QStringLiteral("lang"), orNull(summary.lang)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(summary.tags)},
            {QStringLiteral("words"), summary.words},
            {QStringLiteral("images"), summary.images},
            {QStringLiteral("images_missing"), summary.imagesMissing},
            {QStringLiteral("alternates"), QJsonArray::fromStringList(summary.alternates)},
            {QStringLiteral("conflicts"), QJsonArray::fromStringList(summary.conflicts)},
            {QStringLiteral("family"), familyJson(summary)},
            {QStringLiteral("read"), summary.read},
            {QStringLiteral("starred"), summary.starred},
            {QStringLiteral("snippet"), summary.snippet},
            {QStringLiteral("score"), summary.score}};
}

Result<QString> present(const OpenArticle &article, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        const auto object = toJson(article);
        return object ? Result<QString>(printed(*object)) : object.error();
    }
    auto body = print(article.document, format, localPictures(article));
    if (!body || format == OutputFormat::Outline)
        return body;
    const QString title = article.article.summary.title;
    switch (format) {
    case OutputFormat::Html: return QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped()) + *body;
    case OutputFormat::Markdown: return QStringLiteral("# %1\n\n").arg(title) + *body;
    default: return title + QStringLiteral("\n\n") + *body;
    }
}

Result<QString> render(const QByteArray &bytes, const QString &name, Profile profile, OutputFormat format)
{
    QString text = decodeText(bytes).text;
    if (isHtml(name, text))
        return print(parseHtml(text).document, format, {});
    MarkdownOptions options{profile, {}};
    if (profile == Profile::Repost) {
        const FrontMatter header = readFrontMatter(text);
        options.title = header.first(QStringLiteral("title"));
        text = text.mid(header.bodyBegin);
    }
    return print(parseMarkdown(text, options), format, {});
}

QList<WantedPhrase> phrasesToMark(const QString &query, bool typing, const ArticleSummary &article)
{
    return phrasesToMark(parseQuery(query, typing), article);
}

QString explanationOf(const QString &query, bool typing)
{
    return explanation(parseQuery(query, typing));
}

QString narrowedQuery(const QString &query, const QString &more)
{
    if (more.trimmed().isEmpty())
        return query;
    const QString closed = writtenQuery(parseQuery(query).root);
    return closed.isEmpty() ? more : u'(' + closed + QLatin1String(") ") + more;
}

} // namespace shiwen
