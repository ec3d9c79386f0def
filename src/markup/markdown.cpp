// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"

#include "markup/html_body.h"
#include "markup/md4c_adapter.h"
#include "markup/repost_repairs.h"
#include "markup/tidy.h"

#include <utility>

namespace shiwen {

namespace {

void unifyLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
}

} // namespace

Document parseMarkdown(const QString &text, const MarkdownOptions &options)
{
    if (options.profile != Profile::Repost)
        return parseWithMd4c(text, options.profile, nullptr, {});

    QString source = text;
    unifyLineEnds(source);
    source = withoutTagIndent(std::move(source));
    const StandIns standIns(source);
    const PreparedSource prepared = prepareSource(std::move(source), standIns);
    const QString repaired = repairRepost(prepared, options.title, standIns);
    Document document = parseWithMd4c(repaired, options.profile, &standIns, prepared.asides);
    tidyRepost(document.root, prepared.lineEnds);
    return document;
}

} // namespace shiwen
