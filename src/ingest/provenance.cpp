// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/provenance.h"

#include "ingest/opening_lines.h"
#include "ingest/saver_headers.h"
#include "text/fold.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// How many lines from the start may speak of the origin.
constexpr std::size_t openingLines = 24;

/// Titles compared as a reader would: spaces, width and case do not count.
QString titleKey(const QString &title)
{
    QString key = folded(title);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
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
            m_inProse = m_inProse || (taken == 0 && isProse(m_lines[at]));
            at += std::max<std::size_t>(taken, 1);
        }
        nameAccount();
        return m_origin;
    }
    void remove(Document &document) const { m_lines.remove(document); }

private:
    /// The number of lines from `at` on that say nothing else and are to go.
    std::size_t take(std::size_t at)
    {
        const OpeningLine &line = m_lines[at];
        const bool belowTitle = std::exchange(m_belowTitle, false);
        const bool belowOrigin = std::exchange(m_belowOrigin, false);
        switch (line.kind) {
        case OpeningLine::Kind::Heading: return takeHeading(line) ? 1 : 0;
        case OpeningLine::Kind::Rule: return belowOrigin ? 1 : 0;
        case OpeningLine::Kind::Text: break;
        case OpeningLine::Kind::Other: return 0;
        }
        if (line.quoted)
            return takeQuote(at);
        if (belowTitle && line.plain && readByline(line.text, m_origin))
            return 1;
        if (!m_inProse && line.plain && readOriginLine(line, m_origin)) {
            m_belowOrigin = true;
            return 1;
        }
        return readProfile(m_lines, at, m_introduction, m_origin);
    }
    static bool isProse(const OpeningLine &line)
    {
        const bool heading = line.kind == OpeningLine::Kind::Heading && line.depth == 1;
        return !heading && line.kind != OpeningLine::Kind::Rule && !line.text.isEmpty();
    }
    bool takeHeading(const OpeningLine &line)
    {
        if (m_titleTaken || m_title.isEmpty() || titleKey(line.text) != m_title)
            return false;
        m_titleTaken = true;
        m_belowTitle = true;
        return true;
    }
    /// A quote goes when all of its lines speak of the origin.
    std::size_t takeQuote(std::size_t at)
    {
        const std::size_t block = m_lines[at].block;
        if (at > 0 && m_lines[at - 1].block == block)
            return 0;
        Provenance read = m_origin;
        bool any = false;
        std::size_t end = at;
        for (; end < m_lines.size() && m_lines[end].block == block; ++end) {
            const OpeningLine &line = m_lines[end];
            const bool blank = line.plain && line.text.isEmpty();
            if (line.kind != OpeningLine::Kind::Text || !line.plain || (!blank && !readOriginLine(line, read)))
                return 0;
            any = any || !blank;
        }
        if (!any)
            return 0;
        m_origin = read;
        m_belowOrigin = true;
        return end - at;
    }
    /// Savers that give a link to the page call the account 来源.
    void nameAccount()
    {
        if (m_origin.account.isEmpty() && m_origin.url.contains(QLatin1String("mp.weixin.qq.com")))
            m_origin.account = m_origin.source;
    }

    OpeningLines m_lines;
    QString m_title;
    QString m_introduction;
    Provenance m_origin;
    bool m_inProse = false;
    bool m_titleTaken = false;
    bool m_belowTitle = false;
    bool m_belowOrigin = false;
};

} // namespace

Provenance takeProvenance(Document &document, const QString &title, QStringView markdown)
{
    Opening opening(document, title, markdown);
    Provenance origin = opening.read();
    opening.remove(document);
    return origin;
}

} // namespace shiwen
