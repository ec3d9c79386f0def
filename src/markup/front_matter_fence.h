// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shiwen {

/// How the header of a Markdown file is written.
enum class HeaderForm : quint8 {
    None,
    Yaml,       ///< between `---` lines, or `<!--` and `-->`
    Toml,       ///< between `+++` lines
    Json,       ///< an object at the start, or what stands before `;;;`
    References, ///< `[#]: key: value`, which Markdown takes for references and does not show
};

/// A header's lines and where the body begins, as views and positions in the text they were found in.
struct HeaderPart {
    HeaderForm form = HeaderForm::None;
    QStringView header;
    qsizetype bodyBegin = 0; ///< UTF-16 code units
    bool closed = true;      ///< false where the closing line is missing, and prose was found first
};

/// Finds the header at the start of a file. A `---` line that no key follows is a rule, not a header. Linear, and looks
/// at no more than 64 K. Any thread.
[[nodiscard]] HeaderPart findHeader(QStringView text);

/// The line that begins at `begin`, with its line end.
[[nodiscard]] QStringView lineAt(QStringView text, qsizetype begin);

} // namespace shiwen
