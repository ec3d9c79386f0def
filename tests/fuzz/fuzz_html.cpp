// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_checks.h"
#include "markup/html_reader.h"

using namespace shiwen;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const HtmlPage page = parseHtml(fuzz::textOf(data, size));
    fuzz::checkDocument(page.document);
    if (page.preface)
        fuzz::checkDocument(*page.preface);
    fuzz::checkDocument(parseHtml(toHtml(page.document)).document);
    return 0;
}
