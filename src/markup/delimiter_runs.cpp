// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/delimiter_runs.h"

#include "markup/cjk_flanking.h"
#include "markup/masked_words.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

bool isLatinLetter(char32_t c)
{
    return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
}

bool isLetterOrNumber(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

/// `云*付`, not `用*grep*查`.
bool isInsideWord(const DelimiterRun &run)
{
    return isLetterOrNumber(run.before) && isLetterOrNumber(run.after) &&
           isCjkCharacter(run.before) == isCjkCharacter(run.after);
}

/// Where a saver glued two strongs to each other: `**1.****题**`.
bool joinsStrongs(const DelimiterRun &run)
{
    const bool inText = run.before != 0 && run.after != 0 && !QChar::isSpace(run.before) && !QChar::isSpace(run.after);
    return inText && run.mark == u'*' && run.length == 4;
}

/// Runs that wait for the one that closes them.
class Pairing
{
public:
    Pairing(std::vector<DelimiterRun> &runs, std::size_t from, std::vector<DelimiterPair> &pairs)
        : m_runs(runs), m_from(from), m_pairs(pairs)
    {
        m_bottom.fill(from);
    }

    void run()
    {
        for (std::size_t i = m_from; i < m_runs.size(); ++i) {
            DelimiterRun &run = m_runs[i];
            run.isMask = run.isMask || (m_strong == 0 && run.hidesFigures);
            const bool counts = !run.isMask && !run.inLink;
            if (m_strong > 0 && joinsStrongs(run))
                run.canOpen = run.canClose = true;
            if (counts && run.canClose)
                close(i);
            if (counts && run.canOpen && run.left > 0)
                push(i);
        }
    }

private:
    void push(std::size_t index)
    {
        m_waiting.push_back(index);
        m_strong += m_runs[index].isStrongEnd();
    }

    void pop()
    {
        m_strong -= m_runs[m_waiting.back()].isStrongEnd();
        m_waiting.pop_back();
    }

    /// Below which run no opener fits a closer of this kind; the specification's openers_bottom.
    std::size_t &bottom(const DelimiterRun &closer)
    {
        const int mark = closer.mark == u'*' ? 0 : 6;
        const int place =
            closer.mark == u'~' ? 12 + closer.length % 2 : mark + (closer.canOpen ? 3 : 0) + closer.length % 3;
        return m_bottom[std::size_t(place)];
    }

    static bool fit(const DelimiterRun &opener, const DelimiterRun &closer)
    {
        if (opener.mark != closer.mark)
            return false;
        if (closer.mark == u'~')
            return opener.length == closer.length;
        const bool ambiguous = opener.canClose || closer.canOpen;
        return !ambiguous || (opener.length + closer.length) % 3 != 0 || closer.length % 3 == 0;
    }

    void close(std::size_t index)
    {
        DelimiterRun &closer = m_runs[index];
        while (closer.left > 0) {
            std::size_t &lowest = bottom(closer);
            std::size_t depth = m_waiting.size();
            while (depth > 0 && m_waiting[depth - 1] >= lowest && !fit(m_runs[m_waiting[depth - 1]], closer))
                --depth;
            if (depth == 0 || m_waiting[depth - 1] < lowest) {
                lowest = index;
                return;
            }
            while (m_waiting.size() > depth)
                pop();
            if (!join(index))
                return;
        }
    }

    static bool areMasks(const DelimiterRun &opener, const DelimiterRun &closer)
    {
        if (closer.mark != u'*' || opener.length != closer.length)
            return false;
        return closer.length == 1 ? isInsideWord(opener) && isInsideWord(closer) : opener.hidesName && closer.hidesName;
    }

    /// A saver's `******甲：**` opens once; what is more is empty.
    static bool isLong(const DelimiterRun &run) { return run.mark == u'*' && run.length > 3; }

    /// Joins the run that waits on top; false when the closer is to close no more.
    bool join(std::size_t index)
    {
        const std::size_t top = m_waiting.back();
        DelimiterRun &opener = m_runs[top];
        DelimiterRun &closer = m_runs[index];
        pop();
        if (areMasks(opener, closer)) {
            opener.isMask = true;
            closer.isMask = true;
            return false;
        }
        const int strength = closer.mark == u'~' ? closer.length : std::min({2, opener.left, closer.left});
        joinRuns(opener, closer, strength);
        m_pairs.push_back({top, index});
        if (opener.left > 0 && !isLong(opener))
            push(top);
        return !isLong(closer);
    }

    std::vector<DelimiterRun> &m_runs;
    std::size_t m_from;
    std::vector<DelimiterPair> &m_pairs;
    std::vector<std::size_t> m_waiting;
    std::array<std::size_t, 14> m_bottom{};
    int m_strong = 0; ///< how many of those that wait can begin a strong
};

} // namespace

DelimiterRun delimiterRunAt(QStringView line, qsizetype begin, qsizetype end)
{
    const Flanking flanking = flankingOf(line, begin, end);
    DelimiterRun run;
    run.length = int(end - begin);
    run.left = run.length;
    run.mark = line.at(begin);
    run.before = flanking.before;
    run.after = flanking.after;
    run.canOpen = flanking.left;
    run.canClose = flanking.right;
    if (run.mark == u'*') {
        run.hidesFigures = hidesFigures(line, begin, end);
        run.hidesName = hidesName(line, begin, end);
        run.isMask = run.length == 1 && run.before == U'*'; // the star before it is escaped: its writer wanted stars
    } else if (run.mark == u'_') {
        run.canOpen = flanking.left && (!flanking.right || flanking.afterPunctuation);
        run.canClose = flanking.right && (!flanking.left || flanking.beforePunctuation);
    } else if (run.mark == u'~') {
        const bool single = run.length == 1;
        const bool opensAlone = isLatinLetter(run.after) && !isLetterOrNumber(run.before);
        const bool closesAlone = isLatinLetter(run.before) && !isLetterOrNumber(run.after);
        run.canOpen = run.length <= 2 && flanking.left && (!single || opensAlone);
        run.canClose = run.length <= 2 && flanking.right && (!single || closesAlone);
    }
    return run;
}

void joinRuns(DelimiterRun &opener, DelimiterRun &closer, int strength)
{
    opener.left -= strength;
    closer.left -= strength;
    opener.opens.push_back(quint8(strength));
    closer.closes.push_back(quint8(strength));
}

void pairDelimiterRuns(std::vector<DelimiterRun> &runs, std::size_t from, std::vector<DelimiterPair> &pairs)
{
    if (runs.size() > from)
        Pairing(runs, from, pairs).run();
}

} // namespace shiwen
