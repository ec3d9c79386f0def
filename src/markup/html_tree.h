// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_elements.h"
#include "markup/html_writer.h"

#include <optional>
#include <string_view>
#include <vector>

namespace shiwen {

/// Knows what each HTML element means: takes balanced start and end tags and text, drives an HtmlWriter. One thread.
class HtmlTree
{
public:
    explicit HtmlTree(DocumentBuilder &builder) : m_builder(builder), m_writer(builder) {}

    /// Elements with visibility:hidden show: the platform serves articles hidden until its scripts have run.
    void showInvisible(bool show) { m_showInvisible = show; }

    void start(std::string_view name, const HtmlAttributes &attributes);
    void end();
    void text(std::string_view utf8);
    /// Ends the paragraph that is open.
    void boundary() { m_writer.boundary(); }
    /// Everything so far reaches the builder.
    void flush() { m_writer.handOver(); }

    /// Around the pieces of a fragment: the builder may have been given other nodes in between.
    void beginPiece();
    void endPiece();
    /// HtmlFragmentReader::enter() and leave(). `leave` expects that all elements since `enter` were ended.
    void enter();
    void leave();
    /// Closes what elements that have ended left open since the last enter().
    void closeLevel() { m_writer.closeLevel(); }
    /// Elements that were started since the last enter() and not ended.
    [[nodiscard]] bool hasOpenSinceEnter() const { return m_elements.size() > floor(); }

private:
    enum class Effect : quint8 {
        None,
        Block,
        BoldBlock,
        Container,
        Leaf,
        Inline,
        Figure,
        Caption,
        Skip,
        Embed,
        Pre,
        Head,
        Table,
        Script,
        Ruby,
        Drawing,
    };
    struct Element {
        Effect effect = Effect::None;
        bool ended = false; ///< its end tag came while another parser's node was open
    };

    [[nodiscard]] std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }
    [[nodiscard]] bool isGone(ElementKind kind, std::string_view name, const HtmlAttributes &attributes) const;
    [[nodiscard]] Effect begin(ElementKind kind, std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginInPre(ElementKind kind, const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginList(std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginRow();
    [[nodiscard]] Effect beginCell(std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginBlock(const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginInline(ElementKind kind, const HtmlAttributes &attributes);
    [[nodiscard]] Effect beginEmbed(std::string_view name, const HtmlAttributes &attributes);
    void image(const HtmlAttributes &attributes);
    void background(const HtmlAttributes &attributes);
    void finishElement(Effect effect);
    void adaptForeignText();
    void endEmbed();
    void endPre();

    DocumentBuilder &m_builder;
    HtmlWriter m_writer;
    std::vector<Element> m_elements;
    std::vector<std::size_t> m_open;  ///< those of m_elements that have not ended
    std::vector<std::size_t> m_marks; ///< for each enter() without leave(): elements before it
    std::vector<int> m_rows;          ///< of each open table, rows so far
    std::vector<Node> m_preImages;
    std::optional<Node> m_embed; ///< waits for its source
    QByteArray m_preText;
    QString m_preLanguage;
    int m_skips = 0;       ///< open elements whose content vanishes
    int m_pres = 0;        ///< open pre elements
    int m_heads = 0;       ///< open thead elements
    int m_figures = 0;     ///< open figure elements
    int m_drawings = 0;    ///< open svg elements
    int m_scripts = 0;     ///< open sup and sub elements
    bool m_raised = false; ///< the innermost of them, or the last, is sup
    bool m_showInvisible = true;
    qsizetype m_foreignFrom = -1;   ///< where in the builder's last text another parser's begins; -1 when unknown
    std::size_t m_foreignAfter = 0; ///< children of the builder's open node before another parser's
};

} // namespace shiwen
