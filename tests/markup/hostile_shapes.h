// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace shiwen::test {

/// A text that was made to hurt a parser. Made when it is wanted: together they are large.
struct HostileShape {
    const char *name;
    std::function<QString()> make;
};

/// Makes `before`, `times` times `what`, `after`.
[[nodiscard]] std::function<QString()> repeated(const char *what, int times, const char *before = "",
                                                const char *after = "");
/// Makes something opened as often as it is closed.
[[nodiscard]] std::function<QString()> nested(const char *open, const char *inside, const char *close, int times);
/// A table of 1.4 million characters in one line, as a page that was saved as Markdown has it.
[[nodiscard]] QString lineOfTable();

/// What the test suites of md4c and cmark call pathological, and what is like it, with the counts of those suites.
[[nodiscard]] std::vector<HostileShape> pathologicalMarkdown();
/// Large and deep texts: 200,000 levels, words of millions of characters, tables on one line, a megabyte of one
/// character.
[[nodiscard]] std::vector<HostileShape> hugeMarkdown();
[[nodiscard]] std::vector<HostileShape> hugeHtml();
[[nodiscard]] std::vector<HostileShape> hugeFrontMatter();

} // namespace shiwen::test
