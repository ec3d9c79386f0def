// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shiwen {

/// How a picture reference was matched to a file, in the order the resolver tries.
enum class ImageMatch { None, Relative, Root, Folder, MediaId, AltText, Stem, Repository, UniqueName };

/// What came of a picture reference.
enum class ImageStatus {
    Found,     ///< a regular file inside the added folder
    Missing,   ///< nothing that fits lies in the added folder
    Remote,    ///< an address on the network that no local file stands for; never fetched
    Embedded,  ///< a data: address that carries the picture itself
    Ambiguous, ///< several files fit; none is shown
    Refused,   ///< it points outside the added folder, or at something that is not a regular file
};

/// Why a picture reference shows no picture of the folder. imageReasonText() says it in words.
enum class ImageReason {
    None,       ///< it is shown
    NotNamed,   ///< the article does not say which picture stood here
    NotThere,   ///< no file of its name
    OnNetwork,  ///< an address on the network
    Uncertain,  ///< one file of the name, in a place where it may be another picture
    Several,    ///< several files could be meant
    Outside,    ///< it lies outside the added folder
    NotRegular, ///< a link, a device or a folder lies there
};

/// One picture reference of an article, in document order; the same picture twice is two references.
struct ImageRef {
    QString reference; ///< exactly as written in the file, line breaks included
    QString url;       ///< as it stands in the Document (Node::url), after repairs
    QString alt;
    ImageStatus status = ImageStatus::Missing;
    ImageMatch how = ImageMatch::None;
    QString resolved;       ///< path relative to the added folder, `/` between parts; empty unless Found
    QStringList candidates; ///< relative paths, when Ambiguous
    int width = 0;          ///< pixels, from the content; 0 when unknown
    int height = 0;
    QString format; ///< "png", "jpeg", "gif", "webp", "svg": from the content, never from the extension
    ImageReason reason = ImageReason::None; ///< why it is not shown; None when Found or Embedded
};

enum class ArticleStatus {
    Ok,
    Removed,    ///< the page says that the original was taken down
    Empty,      ///< neither text nor picture
    Unreadable, ///< the file could not be read or understood; the reason is statusReason
};

/// What a list shows of an article. All texts are as displayed, nothing is folded.
struct ArticleSummary {
    QString id;     ///< 16 base32 characters, see articleId()
    QString folder; ///< label of the added folder
    QString path;   ///< relative to the added folder, `/` between parts, as on disk
    QString title;
    QString date; ///< `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS+08:00`; empty when unknown
    QString author;
    QString account;   ///< the public account the text first appeared under
    QString accountId; ///< what follows 微信号: a gh_ id or an alias
    QString reposter;
    QString source;
    QString url;
    QStringList archiveUrls;
    ArticleStatus status = ArticleStatus::Ok;
    QString statusReason;   ///< Removed: why, in the page's own words; Unreadable: what is wrong; else empty
    QString lang;           ///< BCP 47: `zh-Hans`, `zh-Hant`, `en`…; empty when unknown
    QStringList tags;       ///< of the file, then those the reader added, without repeats
    int words = 0;          ///< Han characters plus Latin words
    int images = 0;         ///< picture references
    int imagesMissing = 0;  ///< references without a picture to show
    QStringList alternates; ///< paths of twins of the same article (another format)
    QStringList conflicts;  ///< what different places of the file say differently, one sentence each
    bool read = false;
    bool starred = false;
    QString excerpt;   ///< first text, at most about 200 characters, one line
    QString thumbnail; ///< relative path of the first found picture; empty when there is none
    QString familyId;  ///< id of the best copy, when there are several copies of the article; else empty
    int familySize =
        0;           ///< how many copies there are in the library, whatever was looked for; 0 when it is the only one
    QString snippet; ///< passage around the hits, HTML-escaped but for `<mark>`; empty outside a search
    QString markedTitle; ///< the title, HTML-escaped, its hits in `<mark>`; empty without a hit
    double score = 0;    ///< higher is better; 0 outside a search
};

/// Something in an article's file that is not as it should be; the article is read all the same.
struct ArticleProblem {
    QString kind;   ///< "front-matter", "encoding", "truncated", "metadata": a word for programs
    QString detail; ///< one translated sentence that names the place and what was done
};

/// What finding copies of an article needs of its text; see src/text/copy_text.h. Byte arrays are little endian.
struct CopySignature {
    quint64 counted = 0; ///< hash of what counts of the text, 0 for nothing
    int units = 0;       ///< how many units count
    quint64 title = 0;   ///< hash of the title, 0 for none
    QByteArray bins;     ///< 128 numbers of 12 bits; empty when the signature was not made yet
    QByteArray lines;    ///< numbers of 40 bits
};

/// Everything that reading a file tells, but for its Document.
struct Article {
    ArticleSummary summary;
    QStringList fileTags; ///< tags of the file alone
    QString introduction; ///< 功能介绍 of the account, as the repost gives it
    QList<ImageRef> imageRefs;
    QList<ArticleProblem> problems;
    QString text;              ///< plain text without title, one block a line; what is searched and quoted
    QByteArray sha256;         ///< of the file's bytes, 32 bytes
    qint64 size = 0;           ///< bytes
    qint64 modified = 0;       ///< milliseconds since 1970-01-01 UTC
    CopySignature signature{}; ///< may be left to the index, which then makes it from the text
};

/// What identifies an article beside its id, so that marks find it again after it moved.
struct ArticleIdentity {
    QString id;
    QString path;   ///< label/relative path
    QString urlKey; ///< see urlKey(); empty without a link
    QByteArray sha256;
};

/// What a link may name an article by.
struct LinkableArticle {
    QString id;
    QString folder; ///< label
    QString path;
    QString urlKey; ///< see urlKey(); empty without a link
    QString title;
    QString date;           ///< as in ArticleSummary
    QStringList alternates; ///< as in ArticleSummary: links to a twin mean this article
};

/// An added folder.
struct Folder {
    QString label; ///< unique in the library
    QString path;  ///< absolute
    bool offline = false;
    qint64 articles = 0;
    qint64 lastScan = 0; ///< milliseconds since 1970-01-01 UTC; 0 when never scanned
};

/// One value of a facet and how many articles have it.
struct FacetCount {
    QString value;
    qint64 count = 0;
};

/// The spelling of commands.md: "found", "missing"…, "relative", "mmbiz"…, "ok", "removed"….
[[nodiscard]] QString toString(ImageStatus status);
[[nodiscard]] QString toString(ImageMatch match);
[[nodiscard]] QString toString(ImageReason reason);
[[nodiscard]] QString toString(ArticleStatus status);
/// The inverse; an unknown word gives the first value in the list above that means "nothing known".
[[nodiscard]] ImageStatus imageStatusFromString(const QString &word);
[[nodiscard]] ImageMatch imageMatchFromString(const QString &word);
[[nodiscard]] ImageReason imageReasonFromString(const QString &word);
[[nodiscard]] ArticleStatus articleStatusFromString(const QString &word);

/// The reason as one sentence in the language of the moment; empty for None.
[[nodiscard]] QString imageReasonText(ImageReason reason);

/// First 16 base32 characters (RFC 4648 section 6, lower case) of SHA-256(label, LF, path in NFC).
[[nodiscard]] QString articleId(const QString &folderLabel, const QString &relativePath);

} // namespace shiwen
