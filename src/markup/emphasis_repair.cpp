// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/emphasis_repair.h"

#include "markup/cjk_flanking.h"
#include "markup/stray_stars.h"
#include "text/ascii.h"

#include <algorithm>

namespace shiwen {

namespace {

/// Spaces on both sides, as in `2 ** 3`.
bool floats(const DelimiterRun &run)
{
    return QChar::isSpace(run.before) && QChar::isSpace(run.after);
}

/// How well a run does as an end of a strong.
enum class Fit : quint8 {
    None,
    Float, ///< spaces on both sides: only with a sound partner
    Loose, ///< a space inside
    Sound  ///< as the specification asks, or nearly
};

Fit fitAsOpener(const DelimiterRun &run)
{
    if (run.after == 0)
        return Fit::None;
    if (floats(run))
        return Fit::Float;
    if (QChar::isSpace(run.after))
        return isAsciiWord(run.before) ? Fit::None : Fit::Loose;
    return run.canOpen && !(isAsciiWord(run.before) && isAsciiWord(run.after)) ? Fit::Sound : Fit::None;
}

Fit fitAsCloser(const DelimiterRun &run)
{
    if (run.before == 0)
        return Fit::None;
    if (floats(run) || (QChar::isSpace(run.before) && run.after == 0))
        return Fit::Float;
    if (QChar::isSpace(run.before))
        return isCjkCharacter(run.after) || isAsciiWord(run.after) ? Fit::Loose : Fit::None;
    const bool afterOpening = QChar::category(run.before) == QChar::Punctuation_Open ||
                              QChar::category(run.before) == QChar::Punctuation_InitialQuote;
    if (!run.canClose && afterOpening)
        return Fit::None;
    return isAsciiWord(run.before) && isAsciiWord(run.after) ? Fit::None : Fit::Sound;
}

/// `*甲**` and `**甲*` that the specification does not pair because both runs could open and close.
bool isUneven(const DelimiterRun &opener, const DelimiterRun &closer)
{
    return opener.length + closer.length == 3 && opener.canOpen && closer.canClose && closer.at - opener.at < 100 &&
           !(isAsciiWord(opener.before) && isAsciiWord(opener.after)) &&
           !(isAsciiWord(closer.before) && isAsciiWord(closer.after));
}

/// Two runs that are left over and stand in the same pair, or in none.
bool belongTogether(const DelimiterRun &opener, const DelimiterRun &closer)
{
    if (opener.left == 1 || closer.left == 1)
        return opener.isUntouched() && closer.isUntouched() && isUneven(opener, closer);
    const Fit opens = fitAsOpener(opener);
    const Fit closes = fitAsCloser(closer);
    if (opens == Fit::None || closes == Fit::None)
        return false;
    if (opens == Fit::Float)
        return closes == Fit::Sound && !QChar::isLetterOrNumber(closer.after);
    return closes != Fit::Float || opens == Fit::Sound || opener.before == 0;
}

class Repair
{
public:
    Repair(std::vector<DelimiterRun> &runs, std::vector<DelimiterPair> &pairs, QStringView line)
        : m_runs(runs), m_pairs(pairs), m_line(line)
    {}

    void run()
    {
        // Who escapes a star wants to show stars.
        if (m_line.contains(u"\\*"))
            return;
        for (const DelimiterPair &pair : m_pairs)
            evenOut(m_runs[pair.opener], m_runs[pair.closer]);
        joinLeftOvers();
        for (DelimiterRun &run : m_runs)
            run.stray = isStray(run, m_line);
    }

private:
    /// `**甲*`: a star was lost.
    static void evenOut(DelimiterRun &opener, DelimiterRun &closer)
    {
        if (opener.mark != u'*' || opener.length + closer.length != 3 || opener.left + closer.left != 1 ||
            opener.opens.size() != 1 || closer.closes.size() != 1)
            return;
        opener.left = closer.left = 0;
        opener.opens.back() = closer.closes.back() = 2;
    }

    /// Goes through the runs with the pairs around them in mind: a strong may not begin in one and end in another.
    void joinLeftOvers()
    {
        std::vector<std::size_t> around{kNone}; ///< per open pair, the left-over run that may open; first: outside
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            DelimiterRun &run = m_runs[i];
            for (qsizetype closed = run.closes.size(); closed > 0 && around.size() > 1; --closed)
                around.pop_back();
            const qsizetype opened = run.opens.size();
            const bool spent = run.length > 3 && !run.isUntouched();
            if (run.mark == u'*' && run.left > 0 && !run.isMask && !spent)
                leftOver(i, around.back());
            around.insert(around.end(), std::size_t(opened), kNone);
        }
    }

    void leftOver(std::size_t index, std::size_t &waiting)
    {
        DelimiterRun &run = m_runs[index];
        if (waiting != kNone && belongTogether(m_runs[waiting], run)) {
            join(m_runs[waiting], run);
            waiting = kNone;
        } else if (fitAsOpener(run) != Fit::None && (run.left > 1 || waiting == kNone)) {
            waiting = index;
        }
    }

    /// A strong of nothing but spaces is none.
    void join(DelimiterRun &opener, DelimiterRun &closer)
    {
        const qsizetype from = opener.at + opener.length;
        const bool holdsText = !m_line.sliced(from, closer.at - from).trimmed().isEmpty();
        const bool uneven = opener.left == 1 || closer.left == 1;
        if (holdsText)
            joinRuns(opener, closer, 2);
        if (!holdsText || uneven)
            opener.left = closer.left = 0;
    }

    static constexpr std::size_t kNone = std::size_t(-1);

    std::vector<DelimiterRun> &m_runs;
    std::vector<DelimiterPair> &m_pairs;
    QStringView m_line;
};

StandIn endStandIn(QChar mark, quint8 strength, bool opens)
{
    if (mark == u'*')
        return strength == 2 ? (opens ? StandIn::StrongBegin : StandIn::StrongEnd)
                             : (opens ? StandIn::EmphasisBegin : StandIn::EmphasisEnd);
    if (mark == u'_')
        return strength == 2 ? (opens ? StandIn::LineStrongBegin : StandIn::LineStrongEnd)
                             : (opens ? StandIn::LineEmphasisBegin : StandIn::LineEmphasisEnd);
    return strength == 2 ? (opens ? StandIn::DeleteBegin : StandIn::DeleteEnd)
                         : (opens ? StandIn::ShortDeleteBegin : StandIn::ShortDeleteEnd);
}

/// A character that is left of a run: one that the parser would take for a delimiter gets a stand-in.
QChar leftStandIn(const DelimiterRun &run, const StandIns &standIns)
{
    if (run.mark == u'*')
        return standIns.of(run.stray ? StandIn::StrayStar : StandIn::Star);
    return run.mark == u'_' ? standIns.of(StandIn::Underscore) : run.mark;
}

} // namespace

void repairRuns(std::vector<DelimiterRun> &runs, std::vector<DelimiterPair> &pairs, QStringView line)
{
    const bool done = std::all_of(runs.begin(), runs.end(), [](const DelimiterRun &run) { return run.left == 0; });
    if (!done)
        Repair(runs, pairs, line).run();
}

QString spelledLine(QStringView line, std::vector<DelimiterRun> &runs, const StandIns &standIns)
{
    QString out;
    out.reserve(line.size());
    qsizetype done = 0;
    for (DelimiterRun &run : runs) {
        out += line.sliced(done, run.at - done);
        done = run.at + run.length;
        for (const quint8 strength : run.closes)
            out += standIns.of(endStandIn(run.mark, strength, false));
        run.at = out.size();
        if (run.left > 0)
            out += QString(run.left, leftStandIn(run, standIns));
        for (auto opened = run.opens.crbegin(); opened != run.opens.crend(); ++opened)
            out += standIns.of(endStandIn(run.mark, *opened, true));
    }
    out += line.sliced(done);
    return out;
}

} // namespace shiwen
