// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/strong_lines.h"

#include "markup/emphasis_repair.h"
#include "text/character_set.h"

#include <algorithm>

namespace shiwen {

namespace {

bool isBlank(char32_t c)
{
    return c == 0 || QChar::isSpace(c);
}

bool endsPhrase(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isPunct(c) && c != U'：' && c != U':' && category != QChar::Punctuation_Open &&
           category != QChar::Punctuation_InitialQuote;
}

bool isOpenEnd(const DelimiterRun &run)
{
    return run.mark == u'*' && run.length == 2 && run.left == 2 && !run.isMask;
}

/// The first `**` without a partner when it can be nothing but the end of a strong that began in a line above. A run
/// inside a word (`下载**会议APP`) is a mask.
const DelimiterRun *looseCloser(const std::vector<DelimiterRun> &runs)
{
    const auto first = std::find_if(runs.begin(), runs.end(), isOpenEnd);
    const bool closes = first != runs.end() && !isBlank(first->before) &&
                        (isBlank(first->after) || QChar::isPunct(first->after) || endsPhrase(first->before));
    return closes ? &*first : nullptr;
}

/// The last one when it can be nothing but the beginning of a strong that goes on in the next line.
const DelimiterRun *looseOpener(const std::vector<DelimiterRun> &runs)
{
    const auto last = std::find_if(runs.rbegin(), runs.rend(), isOpenEnd);
    const bool opens =
        last != runs.rend() && !isBlank(last->after) && (isBlank(last->before) || QChar::isPunct(last->before));
    return opens ? &*last : nullptr;
}

} // namespace

bool isLoneStrong(QStringView content)
{
    const QStringView stars = content.trimmed();
    return !stars.isEmpty() && stars.size() <= 8 && stars.size() % 2 == 0 &&
           std::all_of(stars.begin(), stars.end(), [](QChar c) { return c == u'*'; });
}

bool isStarRule(QStringView line)
{
    const bool onlyStars =
        std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'*' || c == u' ' || c == u'\t'; });
    return onlyStars && line.count(u'*') > 2 && !isLoneStrong(line);
}

ScannedLine repairedLine(QStringView source, qsizetype begin, qsizetype lineEnd, const StandIns &standIns)
{
    ScannedLine scanned = scanLine(source, begin, lineEnd, standIns);
    if (scanned.runs.empty())
        return scanned;
    pairDelimiterRuns(scanned.runs, 0, scanned.pairs);
    repairRuns(scanned.runs, scanned.pairs, scanned.text);
    scanned.text = spelledLine(scanned.text, scanned.runs, standIns);
    return scanned;
}

void StrongLines::endParagraph()
{
    m_open = -1;
    m_lone = false;
}

void StrongLines::lone(QStringView content)
{
    const bool toggles = content.trimmed().size() % 4 == 2;
    if (!toggles)
        return;
    if (m_open >= 0)
        closeOpen();
    else
        m_lone = !m_lone;
}

/// Makes what stands in m_out from `from` up to the line end before `to` strong.
void StrongLines::wrap(qsizetype from, qsizetype to)
{
    while (to > from && m_out.at(to - 1).isSpace())
        --to;
    m_out.insert(to, m_standIns.of(StandIn::AddedStrongEnd));
    m_out.insert(from, m_standIns.of(StandIn::AddedStrongBegin));
}

/// The lines from the one that left a strong open to the last are strong, each for itself.
void StrongLines::closeOpen()
{
    qsizetype end = m_out.size();
    for (std::size_t i = m_lineBegin.size(); i-- > 1;) {
        wrap(m_lineBegin[i], end);
        end = m_lineBegin[i];
    }
    m_out[m_open] = m_standIns.of(StandIn::StrongBegin);
    m_out[m_open + 1] = m_standIns.of(StandIn::Mark);
    while (end > m_open && m_out.at(end - 1).isSpace())
        --end;
    m_out.insert(end, m_standIns.of(StandIn::AddedStrongEnd));
    m_open = -1;
}

qsizetype StrongLines::add(QStringView begin, ScannedLine line)
{
    const bool flows = line.text.isEmpty() || !isOneOf(line.text.front(), u"#|");
    if (!flows)
        endParagraph();
    QString &text = line.text;
    const DelimiterRun *closer = m_open >= 0 || m_lone ? looseCloser(line.runs) : nullptr;
    if (closer) {
        if (m_open >= 0)
            closeOpen();
        text[closer->at] = m_standIns.of(StandIn::Mark);
        text[closer->at + 1] = m_standIns.of(StandIn::StrongEnd);
        text.prepend(m_standIns.of(StandIn::AddedStrongBegin));
    }
    const qsizetype at = m_out.size();
    const DelimiterRun *opener = flows ? looseOpener(line.runs) : nullptr;
    if (opener && opener != closer) {
        m_open = at + begin.size() + opener->at + (closer ? 1 : 0);
        m_lineBegin.assign(1, at + begin.size());
    } else if (m_open >= 0 && m_lineBegin.size() < kMostLines) {
        m_lineBegin.push_back(at + begin.size());
    } else {
        m_open = -1;
    }
    m_lone = false;
    m_out += begin;
    m_out += text;
    m_out += u'\n';
    return at;
}

} // namespace shiwen
