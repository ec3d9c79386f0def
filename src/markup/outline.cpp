// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/writers.h"

namespace shiwen {

QList<OutlineEntry> outline(const Document &document)
{
    QList<OutlineEntry> entries;
    walk(document.root, [&entries](const Node &node) {
        if (node.type == NodeType::Heading)
            entries.append({.depth = node.depth, .text = plainText(node), .block = int(entries.size())});
    });
    return entries;
}

} // namespace shiwen
