// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/document.h"

namespace shiwen {

QString plainText(const Node &node)
{
    QString text;
    walk(node, [&text](const Node &each) {
        if (each.type == NodeType::Text || each.type == NodeType::InlineCode || each.type == NodeType::Code)
            text += each.value;
    });
    return text;
}

} // namespace shiwen
