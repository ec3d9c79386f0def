// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_lines.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace shiwen {

/// What the ends of lines inside a paragraph mean in one document. Where nothing holds, each is a line break.
struct LineEnds {
    bool part = false;      ///< a line is a paragraph: hardly any are parted by blank lines
    bool twoSpaces = false; ///< nearly every line ends in two spaces: what does not was wrapped, or is code
    int width = 0;          ///< the columns at which the text was wrapped; 0: it was not
};

/// A line of a paragraph, as far as its beginning tells: no heading, table, underline or definition.
[[nodiscard]] bool isParagraphLine(const QString &source, const SourceLine &line);

/// Decides from the lines of text that follow each other without a blank line, quotes and lists included:
/// - `twoSpaces`: at least three lines of text, and four of five, end in two spaces;
/// - `width`: at least three ends without two spaces, of which at most a third end a sentence; nine of ten lines have
///   at most `width` columns, from 50 to 130; and at three of four ends the next word would not have fitted;
/// - `part`: neither of these, and at least twice as many such ends as gaps of blank lines.
/// Linear.
[[nodiscard]] LineEnds decideLineEnds(const QString &source, const std::vector<SourceLine> &lines);

/// Whether the line end between two lines of a paragraph, which do not end in two spaces, was a space in the text that
/// was wrapped. Never before an item (`1、`, `①`) or a picture, nor where the next word would still have fitted into
/// a line of the width (78 characters, as html2text wraps, where the document has none); and where no width is known
/// only where the line breaks off inside a sentence: after a comma, an opening bracket, a hyphen or the number of
/// an item, between Latin words, or in a long line without a mark at its end.
[[nodiscard]] bool isWrapped(QStringView above, QStringView below, const LineEnds &ends);

/// Whether a line end stands before a mark that no line begins with (`，`, `）`), or behind one that none ends with: a
/// saver that ends every line with two spaces does so around links, too.
[[nodiscard]] bool goesOnInMark(QStringView above, QStringView below);

/// What takes the place of a wrapped line end: nothing beside a Chinese mark, between Chinese characters or behind a
/// hyphen, else a space. The same arguments as isWrapped(), white space at the end and at the beginning aside.
[[nodiscard]] QString wrappedSpace(QStringView above, QStringView below);

} // namespace shiwen
