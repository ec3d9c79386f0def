// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_nodes.h"

#include <QCoreApplication>

namespace shiwen {

bool holdsHtml(const Document &document)
{
    bool found = false;
    walk(document.root, [&found](const Node &node) { found = found || node.type == NodeType::Html; });
    return found;
}

Error htmlRefusal()
{
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("Markup", "This text holds raw HTML, which only an HTML page can show. "
                                                       "Read it with the profile repost.")};
}

} // namespace shiwen
