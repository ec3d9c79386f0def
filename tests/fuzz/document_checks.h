// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"
#include "markup/document_builder.h"
#include "markup/writers.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace shiwen::fuzz {

/// Ends the run with a finding.
inline void demand(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// Text that came from bytes, as every file does.
inline QString textOf(const unsigned char *data, size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// What a Document of the profile Repost promises, whatever it was made of, and all its writers.
inline void checkDocument(const Document &document)
{
    std::vector<std::pair<const Node *, int>> open{{&document.root, 0}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        demand(node->type != NodeType::Html, "no raw HTML outside the standard profiles");
        demand(depth <= DocumentLimits().depth, "a Document is no deeper than its limit");
        for (const QString *text : {&node->value, &node->url, &node->title, &node->label})
            demand(text->isValidUtf16(), "a Document holds whole characters");
        for (const Node &child : node->children)
            open.emplace_back(&child, depth + 1);
    }
    const QString html = toHtml(document);
    demand(html.isValidUtf16(), "HTML holds whole characters");
    for (const char *tag : {"<script", "<style", "<iframe", "<form", "<object", "<embed"})
        demand(!html.contains(QLatin1String(tag), Qt::CaseInsensitive), "nothing that runs or loads is written");
    demand(toText(document).isValidUtf16(), "text holds whole characters");
    demand(toMarkdown(document).has_value(), "a Document without raw HTML can be written as Markdown");
    const auto json = toJson(document);
    demand(json.has_value(), "a Document without raw HTML can be written as JSON");
    demand(!QJsonDocument(*json).toJson(QJsonDocument::Compact).isEmpty(), "JSON can be printed");
    (void)outline(document);
}

} // namespace shiwen::fuzz
