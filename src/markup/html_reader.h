// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document_builder.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>

namespace shiwen {

/// What an HTML page says of itself outside its text: head, scripts, bylines; each empty when absent.
struct HtmlMeta {
    QString title; ///< never the site's name
    QString author;
    QString account;       ///< the public account the text first appeared under
    QString accountId;     ///< its gh_ id, or the alias a reader searches for
    QString reposter;      ///< the public account that reposted it inside the platform
    QString source;        ///< the site's own name
    QString date;          ///< as ArticleSummary::date
    QString url;           ///< where the article stood; of an mp.weixin page without anything a reader's session added
    QStringList otherUrls; ///< other addresses of the same text: the long form of a short one, the original of a repost
    QStringList archiveUrls; ///< copies in public archives
    QString lang;
    QString digest;        ///< the description the page gives of itself
    QStringList tags;      ///< albums and keywords
    bool removed = false;  ///< the page says that the original was taken down
    QString removedReason; ///< why, in the page's own words

    /// Adds to `tags` what is not empty and not among them. Beyond a hundred, a page's tags say nothing of it.
    void addTag(const QString &tag);
};

struct HtmlPage {
    Document document; ///< profile Repost: no Html nodes, no script, style, form or event handler
    HtmlMeta meta;
    std::optional<Document> preface; ///< what stands before the article's own element: a saver's header, often
};

/// Reads a whole page or a fragment into the same tree as Markdown. `text` is decoded already.
/// The article's own element (`#js_content`, `article`, else `body`) becomes the Document. Never fails. Any thread.
[[nodiscard]] HtmlPage parseHtml(const QString &text);

/// Reads pieces of HTML into a Document that another parser is building, as that parser meets them: elements that one
/// piece opens and a later one closes become one node, what the other parser adds between lies inside it. Nothing
/// that could run or load ever reaches the builder. One thread.
///
/// A block of HTML is fed whole: its paragraphs end with the piece. Where the builder's open node takes inline content
/// (a paragraph the other parser opened), blocks in the piece are only line breaks.
class HtmlFragmentReader
{
public:
    /// `builder` outlives the reader.
    explicit HtmlFragmentReader(DocumentBuilder &builder);
    ~HtmlFragmentReader();
    HtmlFragmentReader(const HtmlFragmentReader &) = delete;
    HtmlFragmentReader &operator=(const HtmlFragmentReader &) = delete;

    void feed(QStringView html);
    /// The other parser calls enter() after it opened a node of its own, and leave() before it closes that node.
    /// leave() closes what the pieces opened since; an end tag between the two never closes what lay open before
    /// enter(). Both are cheap.
    void enter();
    void leave();
    /// Closes what the pieces so far left open. The reader can be fed again.
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
