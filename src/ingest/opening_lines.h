// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace shiwen {

/// A line as a reader sees it: a paragraph that has no breaks, or what lies between two breaks of one.
struct OpeningLine {
    enum class Kind : quint8 {
        Text,
        Heading,
        Rule,
        Other, ///< lists, tables, code, figures, very long text
    };

    Kind kind = Kind::Text;
    bool quoted = false;  ///< stands in a blockquote
    bool strong = false;  ///< nothing in it but strong text
    bool plain = true;    ///< no pictures
    int depth = 0;        ///< Heading: 1 to 6
    QString text;         ///< trimmed
    QStringList links{};  ///< where the first links in it lead
    qsizetype linked = 0; ///< UTF-16 code units of the text of these links
    QString imageText{};  ///< alternative text of its first picture
    bool taken = false;   ///< is to leave the document

    std::size_t block = 0;            ///< index among the document's blocks
    std::optional<std::size_t> child; ///< index among the quote's blocks
    std::size_t begin = 0;            ///< inline nodes of the paragraph
    std::size_t end = 0;
};

/// The first lines of a document as one stream: whether a line is a paragraph of its own or ends with a break makes no
/// difference. What a rule takes leaves the document with remove().
class OpeningLines
{
public:
    /// Reads at most `most` lines of the document's first blocks, or of its last ones.
    static OpeningLines first(const Document &document, std::size_t most);
    static OpeningLines last(const Document &document, std::size_t most);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] const OpeningLine &operator[](std::size_t at) const { return m_lines[at]; }
    void take(std::size_t begin, std::size_t end);

    /// Takes the taken lines out of `document`, and the blocks that nothing is left of.
    void remove(Document &document) const;

private:
    enum class End : quint8 { First, Last };
    OpeningLines(End end, std::size_t most) : m_end(end), m_most(most) {}
    void addBlock(const Node &block, std::size_t index);
    void addQuote(const Node &quote, OpeningLine place);
    void addParagraph(const Node &paragraph, const OpeningLine &place);
    /// The part of `count` things that is looked at.
    [[nodiscard]] std::pair<std::size_t, std::size_t> window(std::size_t count) const;

    End m_end;
    std::size_t m_most;
    std::vector<OpeningLine> m_lines;
};

} // namespace shiwen
