// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site_pages.h"

#include "core/files.h"
#include "export/site_words.h"
#include "markup/writers.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace shiwen {

namespace {

/// Text from outside as HTML: nothing in it is markup, nothing reverses or hides what stands beside it.
QString escaped(const QString &text)
{
    return escapedForDisplay(text).toHtmlEscaped();
}

QString element(const QString &tag, const QString &name, const QString &content)
{
    return content.isEmpty() ? QString() : QStringLiteral("<%1 class=\"%2\">%3</%1>").arg(tag, name, content);
}

QString anchor(const QString &href, const QString &content)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(href.toHtmlEscaped(), content);
}

/// 'self' is nothing to a page opened from disk in some browsers, so the scheme is named as well.
QString page(const QString &lang, const QString &title, const QString &style, const QString &body)
{
    return pageHead(lang, title, QStringLiteral("img-src 'self' data: file:; style-src 'self' file:")) +
           QStringLiteral("<link rel=\"stylesheet\" href=\"%1\">\n</head>\n<body>\n").arg(style) + body +
           QLatin1String("</body>\n</html>\n");
}

QString siteTitle(const SiteContents &contents, const SiteWords &words)
{
    return contents.title.isEmpty() ? words.archive : contents.title;
}

QString tagList(const QStringList &tags)
{
    QString list;
    for (const QString &tag : tags)
        list += QLatin1String("<li>") + escaped(tag) + QLatin1String("</li>");
    return element(QStringLiteral("ul"), QStringLiteral("tags"), list);
}

QString dateElement(const QString &date)
{
    const QString day = date.left(10).toHtmlEscaped();
    return day.isEmpty() ? QString() : QStringLiteral("<time datetime=\"%1\">%1</time>").arg(day);
}

QString listItem(const ArticleSummary &summary, const QString &href)
{
    return QLatin1String("<li>") + anchor(href, escaped(titleOf(summary))) + QLatin1String("<div class=\"facts\">") +
           dateElement(summary.date) +
           element(QStringLiteral("span"), QStringLiteral("account"),
                   escaped(summary.account.isEmpty() ? summary.author : summary.account)) +
           tagList(summary.tags) + QLatin1String("</div></li>\n");
}

/// Who, when, from where: the line below the title.
QString factsOf(const Article &article, const QString &file, const SiteWords &words)
{
    const ArticleSummary &summary = article.summary;
    QStringList facts;
    const auto add = [&facts](const QString &html) {
        if (!html.isEmpty())
            facts.append(html);
    };
    add(dateElement(summary.date));
    add(element(QStringLiteral("span"), QStringLiteral("account"), escaped(summary.account)));
    if (summary.author != summary.account)
        add(element(QStringLiteral("span"), QStringLiteral("author"), escaped(summary.author)));
    if (!summary.source.isEmpty())
        add(element(QStringLiteral("span"), QStringLiteral("source"), words.source + escaped(summary.source)));
    const bool onNetwork =
        summary.url.startsWith(QLatin1String("http://")) || summary.url.startsWith(QLatin1String("https://"));
    if (onNetwork)
        add(anchor(summary.url, words.original));
    if (!file.isEmpty())
        add(anchor(file, words.file));
    return QLatin1String("<p class=\"facts\">") + facts.join(QLatin1Char(' ')) + QLatin1String("</p>\n");
}

/// toHtml() aligns cells by an attribute that the Content-Security-Policy forbids; quotes in text are escaped, so that
/// nothing else looks like it.
QString withAlignmentClasses(QString html)
{
    for (const char *side : {"left", "center", "right"})
        html.replace(QStringLiteral(" style=\"text-align: %1\"").arg(QLatin1String(side)),
                     QStringLiteral(" class=\"%1\"").arg(QLatin1String(side)));
    return html;
}

/// A picture that cannot be shown is written by toHtml() with this source, and then becomes a box with its reference.
const QLatin1String missingScheme("shiwen-missing:");

QString missingBox(const Article &article, const SiteWords &words, const QString &number, const QString &alt)
{
    const ImageRef *ref = article.imageRefs.size() > number.toInt() ? &article.imageRefs.at(number.toInt()) : nullptr;
    QString reference = ref ? ref->reference.simplified() : QString();
    if (reference.size() > 200)
        reference = reference.left(200) + QChar(0x2026);
    return QStringLiteral("<span class=\"missing\"><b>%1</b>%2%3</span>")
        .arg(words.missing, alt.isEmpty() ? QString() : QLatin1String(" <i>") + alt + QLatin1String("</i>"),
             reference.isEmpty() ? QString()
                                 : QLatin1String(" <code>") + escaped(reference) + QLatin1String("</code>"));
}

QString withMissingBoxes(const QString &html, const Article &article, const SiteWords &words)
{
    static const QRegularExpression form(
        QStringLiteral("<img src=\"shiwen-missing:([0-9]{1,7})\" alt=\"([^\"]*)\"[^>]*>"));
    QString result;
    qsizetype end = 0;
    for (auto matches = form.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(html).mid(end, match.capturedStart() - end);
        result += missingBox(article, words, match.captured(1), match.captured(2));
        end = match.capturedEnd();
    }
    result += QStringView(html).mid(end);
    return result;
}

QString bodyOf(const PageReferences &references, const Article &article, const Document &document,
               const SiteWords &words)
{
    HtmlOptions options;
    options.imageSource = [&](const QString &url, int index) {
        const QString source = references.imageSource(url, index);
        return source.isEmpty() ? missingScheme + QString::number(index) : source;
    };
    options.linkTarget = references.linkTarget;
    options.idPrefix = references.idPrefix;
    return withMissingBoxes(withAlignmentClasses(toHtml(document, options)), article, words);
}

/// BCP 47
QString langOf(const Article &article)
{
    const QString &lang = article.summary.lang;
    return lang.isEmpty() ? siteWords(lang).lang : lang;
}

QString headerOf(const QString &title, qsizetype articles, const SiteWords &words)
{
    return QStringLiteral("<header>\n<h1>%1</h1>\n<p class=\"facts\">%2</p>\n</header>\n")
        .arg(escaped(title), words.articles.arg(articles));
}

} // namespace

QString pageHead(const QString &lang, const QString &title, const QString &policy)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "%2; base-uri 'none'; form-action 'none'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<title>%3</title>\n")
        .arg(lang.toHtmlEscaped(), policy, escaped(title));
}

QString titleOf(const ArticleSummary &summary)
{
    return summary.title.isEmpty() ? summary.path.section(QLatin1Char('/'), -1) : summary.title;
}

Document shownDocument(const Article &article, Result<Document> read)
{
    if (read)
        return *std::move(read);
    Document document;
    Node paragraph{.type = NodeType::Paragraph};
    paragraph.children.push_back(Node{.type = NodeType::Text, .value = article.text});
    document.root.children.push_back(std::move(paragraph));
    return document;
}

Result<QByteArray> siteStyle()
{
    QFile style(QStringLiteral(":/shiwen/site/style.css"));
    if (!style.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, style.errorString()};
    return style.readAll();
}

QString articleElement(const Article &article, const Document &document, const PageReferences &references)
{
    const SiteWords &words = siteWords(article.summary.lang);
    return QStringLiteral("<article id=\"%1\" lang=\"%2\">\n<header>\n<h1>%3</h1>\n")
               .arg(article.summary.id.toHtmlEscaped(), langOf(article).toHtmlEscaped(),
                    escaped(titleOf(article.summary))) +
           factsOf(article, references.file, words) + tagList(article.summary.tags) +
           QLatin1String("</header>\n<div class=\"body\">\n") + bodyOf(references, article, document, words) +
           QLatin1String("\n</div>\n</article>\n");
}

QString listOf(const QList<Article> &articles)
{
    const SiteWords &words = siteWords(mainLanguage(articles));
    QString items;
    for (const Article &article : articles)
        items += listItem(article.summary, u'#' + article.summary.id);
    return headerOf(words.archive, articles.size(), words) + QLatin1String("<main>\n<ul class=\"articles\">\n") +
           items + QLatin1String("</ul>\n</main>\n");
}

QByteArray indexPage(const SiteContents &contents)
{
    const SiteWords &words = siteWords(mainLanguage(contents.articles));
    const QString title = siteTitle(contents, words);
    QString years;
    QString body;
    QString current;
    for (const Article &article : contents.articles) {
        const QString year = article.summary.date.left(4);
        const bool first = body.isEmpty();
        if (first || year != current) {
            const QString name = year.isEmpty() ? words.noDate : escaped(year);
            const QString target = year.isEmpty() ? QStringLiteral("undated") : QLatin1String("y") + escaped(year);
            years += QLatin1String("<li>") + anchor(QLatin1Char('#') + target, name) + QLatin1String("</li>");
            body += QStringLiteral("%1<section id=\"%2\">\n<h2>%3</h2>\n<ul class=\"articles\">\n")
                        .arg(first ? QString() : QStringLiteral("</ul>\n</section>\n"), target, name);
            current = year;
        }
        body += listItem(article.summary, hrefFrom(QString(), pageLocation(article.summary.id)));
    }
    if (!body.isEmpty())
        body += QLatin1String("</ul>\n</section>\n");
    const QString head = headerOf(title, contents.articles.size(), words);
    const QString nav = QLatin1String("<nav><ul>") + years + QLatin1String("</ul></nav>\n");
    return page(words.lang, title, QStringLiteral("site/style.css"),
                head + nav + QLatin1String("<main>\n") + body + QLatin1String("</main>\n"))
        .toUtf8();
}

QByteArray articlePage(const SiteContents &contents, const SiteLinks &links, const Article &article,
                       const Document &document)
{
    const SiteWords &words = siteWords(article.summary.lang);
    const QString back = QLatin1String("<nav>") +
                         anchor(QStringLiteral("../index.html"), QStringLiteral("\u2190 ") + words.back) +
                         QLatin1String("</nav>\n");
    const QString file = contents.fileLocation(article.summary.folder, article.summary.path);
    const PageReferences references{
        .imageSource = [&](const QString &url, int index) { return links.imageSource(article, url, index); },
        .linkTarget = [&](const QString &url) { return links.linkTarget(article, url); },
        .file = file.isEmpty() ? QString() : hrefFrom(pageLocation(article.summary.id), file)};
    return page(langOf(article), titleOf(article.summary), QStringLiteral("style.css"),
                back + articleElement(article, document, references))
        .toUtf8();
}

} // namespace shiwen
