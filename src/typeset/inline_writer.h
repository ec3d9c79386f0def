// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "markup/document.h"
#include "typeset/block_sink.h"

#include <QHash>
#include <QStringList>

namespace shiwen {

/// What the nodes of a document are numbered with before anything is written, because notes are written last.
struct DocumentNumbers {
    explicit DocumentNumbers(const Document &document);

    QHash<const Node *, int> images; ///< Image nodes to their index in document order
    QHash<QString, int> notes;       ///< footnote identifiers to their number, from 1, in order of mention
    QList<const Node *> definitions; ///< in order of their numbers
};

/// Writes inline nodes into the open block of a BlockSink.
class InlineWriter
{
public:
    InlineWriter(BlockSink &sink, const PageFormats &formats, const DocumentNumbers &numbers,
                 const QList<ImageRef> &imageRefs);

    void writeChildren(const Node &parent, const QTextCharFormat &format, const Placement &place);
    void write(const Node &node, const QTextCharFormat &format, const Placement &place);
    /// A picture in a block of its own, or among the text when it is no larger than a few characters.
    void writeImage(const Node &node, QTextCharFormat format, const Placement &place);

private:
    void writeFootnoteReference(const Node &node, QTextCharFormat format);
    [[nodiscard]] QTextCharFormat emphasised(const Node &node, QTextCharFormat format) const;
    [[nodiscard]] QTextCharFormat linked(const Node &node, QTextCharFormat format) const;

    BlockSink &m_sink;
    const PageFormats &m_formats;
    const DocumentNumbers &m_numbers;
    const QList<ImageRef> &m_imageRefs;
};

/// Anchor names of a footnote's text and of its first mention.
[[nodiscard]] QString noteAnchor(int number);
[[nodiscard]] QString noteMentionAnchor(int number);

} // namespace shiwen
