// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_checks.h"
#include "markup/front_matter.h"
#include "markup/markdown.h"

using namespace shiwen;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const FrontMatter header = readFrontMatter(text);
    fuzz::demand(header.bodyBegin >= 0 && header.bodyBegin <= text.size(), "the body begins within the text");
    const Document document =
        parseMarkdown(text.mid(header.bodyBegin), {Profile::Repost, header.first(QStringLiteral("title"))});
    fuzz::checkDocument(document);
    if (const auto written = toMarkdown(document))
        fuzz::checkDocument(parseMarkdown(*written));
    for (const Profile profile : {Profile::CommonMark, Profile::Gfm})
        (void)toHtml(parseMarkdown(text, {profile, {}}));
    return 0;
}
