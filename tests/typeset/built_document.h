// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text_document_builder.h"

#include <QTextBlock>

namespace shiwen {

inline Node node(NodeType type, std::vector<Node> children = {})
{
    Node made;
    made.type = type;
    made.children = std::move(children);
    return made;
}

inline Node text(const QString &value)
{
    Node made = node(NodeType::Text);
    made.value = value;
    return made;
}

inline Node paragraph(std::vector<Node> children)
{
    return node(NodeType::Paragraph, std::move(children));
}

inline Node image(const QString &url)
{
    Node made = node(NodeType::Image);
    made.url = url;
    return made;
}

inline ImageRef found(const QString &path, int width, int height)
{
    ImageRef ref;
    ref.url = ref.reference = ref.resolved = path;
    ref.status = ImageStatus::Found;
    ref.width = width;
    ref.height = height;
    return ref;
}

/// Builds documents for the tests, and looks into them.
struct BuiltDocument {
    PageStyle style = PageStyle::light();
    ArticleSummary summary;
    QList<ImageRef> refs;

    std::unique_ptr<QTextDocument> build(std::vector<Node> blocks, bool titleBlock = false)
    {
        Document document;
        document.root.children = std::move(blocks);
        return buildTextDocument({summary, document, refs, titleBlock}, style);
    }

    /// The format of the first fragment whose text holds `part`.
    static QTextCharFormat formatOf(const QTextDocument &document, const QString &part)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().text().contains(part))
                    return it.fragment().charFormat();
        return {};
    }

    static QTextBlock blockWith(const QTextDocument &document, const QString &part)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.text().contains(part))
                return block;
        return {};
    }
};

} // namespace shiwen
