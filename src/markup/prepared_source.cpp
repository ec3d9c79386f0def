// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/prepared_source.h"

#include "markup/block_edits.h"
#include "markup/footnote_edits.h"
#include "markup/inline_edits.h"
#include "markup/line_marks.h"
#include "markup/liquid_tags.h"
#include "markup/reference_edits.h"

#include <utility>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

void apply(SourceEdits &edits, PreparedSource &prepared)
{
    if (edits.isEmpty())
        return;
    prepared.text = edits.applied(prepared.text);
    prepared.lines = sourceLines(prepared.text);
}

bool endsHard(QStringView line)
{
    return line.endsWith(u"  ") || line.endsWith(u'\\');
}

/// What goes on in the next line, or in this from the last. Indented lines are code, often.
bool joins(const PreparedSource &prepared, const SourceLine &last, const SourceLine &line)
{
    const QStringView above = last.in(prepared.text);
    const QStringView below = line.in(prepared.text);
    if (above.startsWith(u"![") || below.startsWith(u'!') || (!last.isPlain() && !last.quoted && !last.listed))
        return false;
    if (above.contains(u'|') || below.contains(u'|')) // rows of a table
        return false;
    if (prepared.lineEnds.twoSpaces && goesOnInMark(above, below))
        return !above.endsWith(u')') || !above.contains(QStringView(u"!["));
    return !endsHard(above) && isWrapped(above, below, prepared.lineEnds);
}

void joinWrappedLines(const PreparedSource &prepared, SourceEdits &edits)
{
    const QString &source = prepared.text;
    bool aboveIsText = false;
    for (std::size_t i = 0; i < prepared.lines.size(); ++i) {
        const SourceLine &line = prepared.lines[i];
        const bool text = isParagraphLine(source, line);
        if (text && aboveIsText && !line.listed && line.quoted == prepared.lines[i - 1].quoted &&
            joins(prepared, prepared.lines[i - 1], line)) {
            const SourceLine &last = prepared.lines[i - 1];
            qsizetype end = last.end;
            while (end > last.content && source.at(end - 1).isSpace())
                --end;
            edits.replace(end, line.content, wrappedSpace(last.in(source), line.in(source)));
        }
        aboveIsText = text;
    }
}

} // namespace

PreparedSource prepareSource(QString source, const StandIns &standIns)
{
    PreparedSource prepared{.text = std::move(source), .lines = {}, .asides = {}, .lineEnds = {}};
    prepared.lines = sourceLines(prepared.text);
    InlineMarks marks = inlineMarks(prepared.text);
    if (marks.tags) {
        SourceEdits tags;
        editLiquidTags(prepared.text, prepared.lines, standIns, tags);
        apply(tags, prepared);
        marks = inlineMarks(prepared.text);
    }
    SourceEdits edits;
    QHash<QString, qsizetype> footnotes;
    if (marks.footnotes)
        footnotes = editFootnotes(prepared.text, prepared.lines, standIns, prepared.asides, edits);
    editDefinitions(prepared.text, prepared.lines, standIns, prepared.asides, edits);
    editBlocks(prepared.text, prepared.lines, edits);
    if (marks.any())
        editInline(prepared.text, prepared.lines, marks, footnotes, standIns, edits);
    prepared.lineEnds = decideLineEnds(prepared.text, prepared.lines);
    joinWrappedLines(prepared, edits);
    apply(edits, prepared);
    return prepared;
}

} // namespace shiwen
