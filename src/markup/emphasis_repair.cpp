// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/emphasis_repair.h"

#include <array>

namespace shiwen {

namespace {

using Fate = StarRun::Fate;

bool isAsciiWord(QChar c)
{
    return c < QChar(0x80) && c.isLetterOrNumber();
}

bool opensBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
}

/// The stars hide figures or letters: 138****1234, abc****@example.org.
bool isMask(const StarRun &run)
{
    if (run.before.isDigit() || run.after.isDigit())
        return true;
    return isAsciiWord(run.before) && (isAsciiWord(run.after) || run.after == u'@');
}

/// Stars between letters, `云*付`: as emphasis they would vanish from a name or a number.
bool isInsideWord(const StarRun &run)
{
    return run.before.isLetterOrNumber() && run.after.isLetterOrNumber();
}

int strengthOf(qsizetype length)
{
    if (length <= 3)
        return int(length);
    if (length % 2 == 0)
        return length % 4 == 0 ? 0 : 2;
    return length % 4 == 1 ? 1 : 3;
}

class Pairing
{
public:
    Pairing(std::vector<StarRun> &runs, QStringView line) : m_runs(runs), m_line(line) {}

    void run()
    {
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            take(i);
        if (m_looseTriple)
            return leaveToParser();
        pairLoose();
        for (StarRun &run : m_runs) {
            if (run.fate == Fate::Text && run.length > 3 && run.strength != 0 && !isMask(run))
                run.fate = Fate::Gone;
        }
    }

private:
    int &waiting(const StarRun &run) { return m_waiting[std::size_t(run.strength)]; }

    void take(std::size_t index)
    {
        StarRun &run = m_runs[index];
        run.strength = strengthOf(run.length);
        if (run.length > 3 && m_waiting[2] == 0 && isMask(run)) {
            run.strength = 0;
        } else if (run.strength == 0) {
            run.fate = Fate::Gone;
        } else if (run.canClose() && waiting(run) > 0 && !(opensBracket(run.before) && run.canOpen())) {
            closePair(index);
        } else if (run.canOpen()) {
            m_stack.push_back(index);
            ++waiting(run);
        } else if (run.strength == 3) {
            m_looseTriple = true;
        }
    }

    void closePair(std::size_t index)
    {
        StarRun &closer = m_runs[index];
        for (;;) {
            StarRun &opener = m_runs[m_stack.back()];
            m_stack.pop_back();
            --waiting(opener);
            if (opener.strength == 3 && closer.strength != 3)
                m_looseTriple = true;
            if (opener.strength != closer.strength)
                continue;
            if (closer.strength == 1 && isInsideWord(opener) && isInsideWord(closer))
                return;
            opener.fate = Fate::Open;
            closer.fate = Fate::Close;
            return;
        }
    }

    /// Three stars that pair with less than three: the parser's own rules know how to share them.
    void leaveToParser()
    {
        for (StarRun &run : m_runs)
            run.fate = Fate::AsWritten;
    }

    /// `** Note：**`, `**UTC **开始`: a strong with spaces inside, when these are the only runs left and one of them
    /// stands at an end of the line.
    void pairLoose()
    {
        StarRun *left[2] = {nullptr, nullptr};
        int count = 0;
        for (StarRun &run : m_runs) {
            if (run.fate != Fate::Text || run.strength != 2)
                continue;
            if (count == 2 || (!run.canOpen() && !run.canClose() && !run.before.isNull() && !run.after.isNull()))
                return;
            left[count++] = &run;
        }
        if (count != 2 || (!left[0]->before.isNull() && !left[1]->after.isNull()))
            return;
        const qsizetype from = left[0]->at + left[0]->length;
        const bool empty = m_line.sliced(from, left[1]->at - from).trimmed().isEmpty();
        left[0]->fate = empty ? Fate::Gone : Fate::Open;
        left[1]->fate = empty ? Fate::Gone : Fate::Close;
    }

    std::vector<StarRun> &m_runs;
    QStringView m_line;
    std::vector<std::size_t> m_stack; ///< runs that opened and wait
    std::array<int, 4> m_waiting{};   ///< how many of each strength
    bool m_looseTriple = false;
};

} // namespace

void pairStarRuns(std::vector<StarRun> &runs, QStringView line)
{
    Pairing(runs, line).run();
}

QString spelledLine(QStringView line, std::vector<StarRun> &runs, const StandIns &standIns)
{
    QString out;
    out.reserve(line.size() + 2 * qsizetype(runs.size()));
    qsizetype done = 0;
    for (StarRun &run : runs) {
        out += line.sliced(done, run.at - done);
        done = run.at + run.length;
        run.at = out.size();
        switch (run.fate) {
        case Fate::Gone: break;
        case Fate::Text: out += QString(run.length, standIns.of(StandIn::Star)); break;
        case Fate::AsWritten: out += QString(run.length, u'*'); break;
        case Fate::Open:
            out += QString(run.strength, u'*');
            if (!run.after.isLetterOrNumber())
                out += standIns.of(StandIn::Mark);
            break;
        case Fate::Close:
            if (!run.before.isLetterOrNumber())
                out += standIns.of(StandIn::Mark);
            out += QString(run.strength, u'*');
            break;
        }
    }
    out += line.sliced(done);
    return out;
}

} // namespace shiwen
