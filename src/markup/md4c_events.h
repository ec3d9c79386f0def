// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document_builder.h"
#include "markup/html_reader.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringList>

#include <md4c.h>

#include <array>
#include <optional>
#include <vector>

namespace shiwen {

/// The events of one run of md4c. Its functions are called in the order of the text, blocks properly nested; spans
/// nearly so, see leaveSpan().
class Md4cEvents
{
public:
    Md4cEvents(Profile profile, const StandIns *standIns, const QStringList &asides, bool hasHtml)
        : m_repost(profile == Profile::Repost), m_standIns(standIns), m_asides(asides), m_builder(profile)
    {
        if (m_repost && hasHtml)
            m_html.emplace(m_builder);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size);

    [[nodiscard]] Document finish()
    {
        if (m_html)
            m_html->finish();
        return m_builder.finish();
    }

private:
    enum class Collect { None, Code, Html };

    void open(Node node);
    void close();
    void openItem(const MD_BLOCK_LI_DETAIL &detail);
    void openImage(const MD_SPAN_IMG_DETAIL &detail);
    void beginInline();
    void endTightParagraph();
    void collect(Collect what);
    void finishCode();
    void finishHtml();
    void inlineHtml(const QString &html);
    void lineBreak(bool hard);
    void flow(const QString &text);
    void flowWithNotes(const QString &text);
    [[nodiscard]] QString aside(QStringView text) const;
    void flowWithEmphasis(const QString &text);
    void turnEmphasis(StandIn end);
    void openEmphasis(std::size_t from);
    void closeEmphasis(std::size_t from, std::size_t to);
    /// Ends the spans that a block leaves open.
    void endSpans();
    void openSpan(Node node);
    void closeSpan();
    void dropEmphasis();
    [[nodiscard]] QString shown(const QString &text) const { return m_standIns ? m_standIns->shown(text) : text; }
    [[nodiscard]] QString plain(const QString &value) const
    {
        return m_standIns ? m_standIns->attribute(value) : value;
    }
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute, bool decode = true) const;

    /// An emphasis, strong or struck-out part whose beginning has been met.
    struct OpenEmphasis {
        NodeType type;
        bool node = true;   ///< false inside one of its own type
        bool ended = false; ///< its end was met inside a span that began after it
    };

    bool m_repost;
    const StandIns *m_standIns;
    const QStringList &m_asides;
    DocumentBuilder m_builder;
    std::optional<HtmlFragmentReader> m_html;
    std::vector<bool> m_looseLists;
    Collect m_collect = Collect::None;
    QString m_text;                     ///< the piece of text at hand; kept for its memory
    QString m_collected;                ///< of the code block, HTML block, code span or image that is open
    Node m_pending;                     ///< Code or Image that waits for its content
    int m_images = 0;                   ///< images open; the outermost becomes the node, all text its alternative
    std::vector<MD_BLOCKTYPE> m_blocks; ///< open blocks
    std::vector<MD_SPANTYPE> m_openSpans;
    std::vector<OpenEmphasis> m_emphasis;
    std::array<int, 3> m_emphasisNodes{}; ///< open nodes of Emphasis, Strong, Delete
    int m_endedEmphasis = 0;              ///< how many of m_emphasis ended inside a link
    std::vector<std::size_t> m_spans;     ///< per open link, how many of m_emphasis were open before it
    bool m_inTightParagraph = false;
    bool m_inCodeSpan = false;
    bool m_muted = false; ///< between the tags of an inline script or style
    bool m_inHead = false;
};

} // namespace shiwen
