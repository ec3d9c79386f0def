// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/provenance.h"

#include "ingest/article_links.h"
#include "ingest/opening_lines.h"
#include "ingest/origin_lines.h"
#include "ingest/saver_headers.h"
#include "markup/date_text.h"
#include "markup/quick_find.h"
#include "text/character_set.h"
#include "text/fold.h"
#include "text/spaces.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// How many lines from the start and from the end may speak of the origin.
constexpr std::size_t openingLines = 24;
constexpr std::size_t closingLines = 14;
/// What may stand beside the link of a line that is there for its link: `原文链接：`. More is a sentence.
constexpr qsizetype longestLinkLabel = 10; // UTF-16 code units

/// Titles compared as a reader would: spaces, width and case do not count.
QString titleKey(const QString &title)
{
    return withoutSpaces(folded(title));
}

/// The same title, or with the site's name behind it: `题 - 站名`.
bool isTitle(const QString &heading, const QString &title)
{
    if (heading.isEmpty() || !title.startsWith(heading))
        return false;
    return heading.size() == title.size() || (heading.size() >= 4 && isOneOf(title[heading.size()], u"-_|—–·"));
}

class Opening
{
public:
    Opening(const Document &document, const QString &title, QStringView markdown)
        : m_lines(OpeningLines::first(document, openingLines))
        , m_title(titleKey(title))
        , m_introduction(introductionInSource(markdown))
    {}

    Provenance read()
    {
        for (std::size_t at = 0; at < m_lines.size();) {
            const std::size_t taken = take(at);
            m_lines.take(at, at + taken);
            m_inProse = m_inProse || (taken == 0 && !m_credit && isProse(m_lines[at]));
            at += std::max<std::size_t>(taken, 1);
        }
        return m_origin;
    }
    void remove(Document &document) const { m_lines.remove(document); }
    /// The account that a picture names.
    [[nodiscard]] const QString &pictured() const { return m_pictured; }

private:
    /// The number of lines from `at` on that say nothing else and are to go.
    std::size_t take(std::size_t at)
    {
        const OpeningLine &line = m_lines[at];
        const bool belowTitle = std::exchange(m_belowTitle, false);
        const bool belowByline = std::exchange(m_belowByline, false);
        const bool belowOrigin = std::exchange(m_belowOrigin, false);
        const bool belowPhrase = std::exchange(m_belowPhrase, false);
        m_credit = false;
        if (line.kind == OpeningLine::Kind::Heading)
            return takeHeading(line) ? 1 : 0;
        if (line.kind == OpeningLine::Kind::Rule)
            return belowOrigin ? 1 : 0;
        if (line.kind != OpeningLine::Kind::Text)
            return line.quoted ? takeQuote(at) : 0;
        if (line.quoted)
            return takeQuote(at);
        if (!line.plain)
            return readPicture(line);
        if (!m_inProse && readByline(line.text, belowTitle, m_origin)) {
            m_belowByline = true;
            return 1;
        }
        if (belowByline && readAlbums(line.text, m_origin))
            return 1;
        if (const std::size_t lines = readProfile(m_lines, at, m_introduction, m_origin); lines > 0)
            return lines;
        if (belowPhrase && line.links.size() == 1 && line.text.size() <= line.linked + longestLinkLabel) {
            addAddress(line.links.constFirst(), m_origin);
            m_credit = true;
            return 0;
        }
        return takeOriginLine(line);
    }
    bool takeHeading(const OpeningLine &line)
    {
        if (m_titleTaken || !isTitle(titleKey(line.text), m_title))
            return false;
        m_titleTaken = true;
        m_belowTitle = true;
        m_inProse = false;
        return true;
    }
    std::size_t takeOriginLine(const OpeningLine &line)
    {
        switch (readOriginLine(line, !m_inProse, m_origin)) {
        case OriginLine::None: return 0;
        case OriginLine::Credit: m_credit = true; return 0;
        case OriginLine::Phrase:
            // With its link it is the archivist's line; without, the article's own sentence.
            m_credit = true;
            m_belowPhrase = !m_inProse && line.links.isEmpty();
            m_belowOrigin = !m_inProse && !line.links.isEmpty();
            return m_belowOrigin ? 1 : 0;
        case OriginLine::Header: m_belowOrigin = true; return 1;
        }
        return 0;
    }
    /// A quote goes when all of its lines speak of the origin, or when it is a saver's excerpt.
    std::size_t takeQuote(std::size_t at)
    {
        const std::size_t block = m_lines[at].block;
        if (at > 0 && m_lines[at - 1].block == block)
            return 0;
        Provenance read = m_origin;
        const bool excerpt = isExcerpt(m_lines[at]);
        bool any = excerpt;
        std::size_t end = at;
        for (; end < m_lines.size() && m_lines[end].block == block; ++end) {
            const OpeningLine &line = m_lines[end];
            const bool blank = line.plain && line.text.isEmpty() && line.kind == OpeningLine::Kind::Text;
            const OriginLine kind = line.kind == OpeningLine::Kind::Text && line.plain
                                        ? readOriginLine(line, !m_inProse, read)
                                        : OriginLine::None;
            // In the text, a quote may end with the name of its author.
            const bool speaks = kind > OriginLine::Credit || (kind == OriginLine::Credit && !m_inProse);
            if (!blank && !speaks && !excerpt)
                return 0;
            any = any || !blank;
        }
        if (!any)
            return 0;
        m_origin = read;
        m_origin.repostMarked = m_origin.repostMarked || !m_origin.repostOf.isEmpty();
        m_belowOrigin = true;
        return end - at;
    }
    /// `> ## Excerpt`, which MarkDownload writes above the text.
    [[nodiscard]] bool isExcerpt(const OpeningLine &line) const
    {
        return !m_inProse && line.kind == OpeningLine::Kind::Other && line.text == u"Excerpt";
    }
    /// Some accounts name themselves in the alternative text of their pictures: `![@账号](…)`.
    std::size_t readPicture(const OpeningLine &line)
    {
        const QStringView text = QStringView(line.imageText).trimmed();
        const bool han = text.size() > 1 && text[1].script() == QChar::Script_Han;
        if (m_pictured.isEmpty() && text.startsWith(u'@') && han && isAccountName(text.mid(1)))
            m_pictured = text.mid(1).toString();
        return 0;
    }
    static bool isProse(const OpeningLine &line)
    {
        const bool heading = line.kind == OpeningLine::Kind::Heading && line.depth == 1;
        const bool nothing = line.kind == OpeningLine::Kind::Text && line.text.isEmpty();
        return !heading && line.kind != OpeningLine::Kind::Rule && !nothing;
    }

    OpeningLines m_lines;
    QString m_title;
    QString m_introduction;
    Provenance m_origin;
    QString m_pictured; ///< account named in a picture's text
    bool m_inProse = false;
    bool m_credit = false; ///< the line was read and stays
    bool m_titleTaken = false;
    bool m_belowTitle = false;
    bool m_belowByline = false;
    bool m_belowOrigin = false;
    bool m_belowPhrase = false; ///< whose link may stand in this line
};

/// Reads the last lines into the empty fields of `origin` and takes out the line that says when a saver came.
void readClosing(Document &document, Provenance &origin)
{
    OpeningLines lines = OpeningLines::last(document, closingLines);
    Provenance closing;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const OpeningLine &line = lines[at];
        if (line.kind != OpeningLine::Kind::Text || !line.plain)
            continue;
        // What the preview in WeChat's editor says about its tags.
        if (line.text == u"预览时标签不可点") {
            lines.take(at, at + 1);
            continue;
        }
        if (at + 1 == lines.size() && isSavedAt(line)) {
            const bool ruled = at > 0 && lines[at - 1].kind == OpeningLine::Kind::Rule;
            lines.take(ruled ? at - 1 : at, at + 1);
            continue;
        }
        Provenance read = closing;
        const bool via = line.text.startsWith(u"via:") || line.text.startsWith(u"via：");
        readOriginLine(line, holds(line.text, u"://") && isWeChatUrl(addressIn(line.text)), read);
        // At the end, a link often leads to the original in another language.
        if (!via && read.url != closing.url && !isWeChatUrl(read.url))
            read.url = closing.url;
        closing = read;
    }
    for (const auto field : {&Provenance::repostOf, &Provenance::source, &Provenance::url, &Provenance::author})
        if ((origin.*field).isEmpty())
            origin.*field = closing.*field;
    if (origin.repostOf == closing.repostOf) {
        origin.repostMarked = origin.repostMarked || closing.repostMarked;
        if (origin.accountId.isEmpty() && origin.account.isEmpty())
            origin.accountId = closing.accountId;
    }
    lines.remove(document);
}

/// Savers that give a link to the page call the account 来源.
void nameAccount(Provenance &origin, const QString &pictured)
{
    if (origin.account.isEmpty() && origin.repostOf.isEmpty() && isWeChatUrl(origin.url) &&
        isAccountName(origin.source))
        origin.account = origin.source;
    if (origin.account.isEmpty() && origin.repostOf.isEmpty())
        origin.account = pictured;
}

} // namespace

Provenance takeProvenance(Document &document, const QString &title, QStringView markdown)
{
    Opening opening(document, title, markdown);
    Provenance origin = opening.read();
    opening.remove(document);
    readClosing(document, origin);
    nameAccount(origin, opening.pictured());
    return origin;
}

} // namespace shiwen
