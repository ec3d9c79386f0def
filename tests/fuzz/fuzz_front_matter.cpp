// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_checks.h"
#include "markup/date_text.h"
#include "markup/front_matter.h"

using namespace shiwen;

namespace {

/// `YYYY-MM-DD`, with or without a time.
bool isDate(const QString &text)
{
    return text.isEmpty() || (text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-');
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const FrontMatter header = readFrontMatter(text);
    fuzz::demand(header.bodyBegin >= 0 && header.bodyBegin <= text.size(), "the body begins within the text");
    for (const QStringList &values : header.values) {
        for (const QString &value : values) {
            fuzz::demand(value.isValidUtf16(), "values hold whole characters");
            fuzz::demand(isDate(normalisedDate(value)), "a date has one form");
        }
    }
    const QString line = text.section(u'\n', 0, 0);
    fuzz::demand(isDate(normalisedDate(line)) && isDate(wholeDate(line)), "a date has one form");
    const NameDate inName = dateInName(line);
    fuzz::demand(isDate(inName.date) && inName.length >= 0 && inName.length <= line.size(), "a date lies in its name");
    fuzz::demand(isDate(dateAtEndOfName(line)), "a date has one form");
    return 0;
}
