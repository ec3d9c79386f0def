// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/inline_scan.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringView>

namespace shiwen {

/// A line of nothing but `**`, or of pairs of it: what an editor leaves of a strong around a line end.
[[nodiscard]] bool isLoneStrong(QStringView content);

/// A thematic break of stars (CommonMark 0.31.2, section 4.1) that isLoneStrong() does not claim.
[[nodiscard]] bool isStarRule(QStringView line);

/// scanLine(), its runs paired, repaired and spelled; stray ones are still in `runs`, as text that may be taken for
/// the end of a strong that the next line goes on with.
[[nodiscard]] ScannedLine repairedLine(QStringView source, qsizetype begin, qsizetype lineEnd,
                                       const StandIns &standIns);

/// Writes the lines of paragraphs and puts right what is strong over the ends of lines: each line gets its own.
class StrongLines
{
public:
    /// Writes to `out`, which others may write to between paragraphs.
    StrongLines(QString &out, const StandIns &standIns) : m_out(out), m_standIns(standIns) {}

    /// Nothing of the lines so far goes on in the next.
    void endParagraph();
    /// A line for which isLoneStrong() holds closes the strong that the line above left open, or opens one for the
    /// line below.
    void lone(QStringView content);
    /// Writes `begin`, then the line and a line end. Returns where the line begins in `out`.
    qsizetype add(QStringView begin, ScannedLine line);

private:
    void wrap(qsizetype from, qsizetype to);
    void closeOpen();

    static constexpr std::size_t kMostLines = 12;

    QString &m_out;
    const StandIns &m_standIns;
    qsizetype m_open = -1;              ///< where in m_out a line above left a strong open
    std::vector<qsizetype> m_lineBegin; ///< where in m_out the text of that line and of those below it begins
    bool m_lone = false;                ///< the line above was `**` alone and closed nothing
};

} // namespace shiwen
