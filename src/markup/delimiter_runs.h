// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>
#include <QVarLengthArray>

#include <cstddef>
#include <vector>

namespace shiwen {

/// A run of `*`, `_` or `~` in a line, and what has been made of it.
struct DelimiterRun {
    /// One end of an emphasis (1), a strong (2) or what is struck out (its number of tildes).
    using Ends = QVarLengthArray<quint8, 4>;

    qsizetype at = 0;    ///< where it begins in the line
    int length = 0;      ///< as written
    int left = 0;        ///< how many are not yet part of a pair
    QChar mark;          ///< `*`, `_` or `~`
    char32_t before = 0; ///< the character before it; 0 at the line's beginning
    char32_t after = 0;  ///< the character after it; 0 at the line's end
    bool canOpen = false;
    bool canClose = false;
    bool inLink = false;       ///< in the text of a link that has ended: nothing outside pairs with it but by repair
    bool hidesFigures = false; ///< looks like `138****1234`
    bool hidesName = false;    ///< looks like `张**说` or `见**公司`
    bool isMask = false;       ///< stands for what it hides: text, never part of a pair
    bool stray = false;        ///< what is left is no text: a reader is not to see it
    Ends closes;               ///< pairs that end here, the innermost first
    Ends opens;                ///< pairs that begin here, the innermost first

    [[nodiscard]] bool isUntouched() const { return left == length; }
    [[nodiscard]] bool isStrongEnd() const { return mark == u'*' && left >= 2 && !isMask; }
};

/// Two runs of which the second ends what the first begins.
struct DelimiterPair {
    std::size_t opener;
    std::size_t closer;
};

/// The run of equal characters from `begin` to `end` in `line`, and whether it can open and close emphasis: CommonMark
/// 0.31.2, section 6.2, with the CJK-friendly Amendments; for `~` GFM 0.29, section 6.5, where a single tilde counts
/// only between a Latin letter inside and none outside (`好的~谢谢~` and `3~5` are text).
[[nodiscard]] DelimiterRun delimiterRunAt(QStringView line, qsizetype begin, qsizetype end);

/// Pairs the runs from `from` on as CommonMark 0.31.2 does (appendix "Phase 2: inline structure", process emphasis),
/// except that masks are text: two single stars between letters of the same script (`云*付`), two runs that hide names,
/// and what hides figures where no strong waits to be closed; and that a run of more than three stars opens and closes
/// once. Linear. `pairs` gets the pairs, inner ones first.
void pairDelimiterRuns(std::vector<DelimiterRun> &runs, std::size_t from, std::vector<DelimiterPair> &pairs);

/// Pairs `strength` characters of two runs around all that was paired between and at them before.
void joinRuns(DelimiterRun &opener, DelimiterRun &closer, int strength);

} // namespace shiwen
