// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/strong_lines.h"

#include <algorithm>

namespace shiwen {

namespace {

using Fate = StarRun::Fate;

/// The only `**` of the line without a partner, when it can be nothing but an opener, or a closer, of a strong that
/// goes on in the next line. A run inside a word (`下载**会议APP`) is a mask.
const StarRun *loose(const std::vector<StarRun> &runs, bool closing)
{
    const StarRun *found = nullptr;
    for (const StarRun &run : runs) {
        if (run.fate != Fate::Text || run.strength != 2 || run.length != 2)
            continue;
        if (found)
            return nullptr;
        found = &run;
    }
    if (!found)
        return nullptr;
    if (closing)
        return found->canClose() && (!found->canOpen() || found->after.isPunct()) ? found : nullptr;
    return found->canOpen() && (!found->canClose() || found->before.isPunct()) ? found : nullptr;
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
    pairStarRuns(scanned.runs, scanned.text);
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

void StrongLines::closeOpen()
{
    m_out.replace(m_open, 2, QLatin1String("**") + m_standIns.of(StandIn::Mark));
    while (m_out.endsWith(u'\n') || m_out.endsWith(u' '))
        m_out.chop(1);
    m_out += m_standIns.of(StandIn::Mark) + QLatin1String("**\n");
    m_open = -1;
}

void StrongLines::add(QStringView begin, ScannedLine line)
{
    QString &text = line.text;
    const StarRun *closer = loose(line.runs, true);
    if (closer && (m_open >= 0 || m_lone)) {
        if (m_open >= 0)
            closeOpen();
        text.replace(closer->at, 2, m_standIns.of(StandIn::Mark) + QLatin1String("**"));
        text.prepend(QLatin1String("**") + m_standIns.of(StandIn::Mark));
        m_open = -1;
    } else {
        const StarRun *opener = loose(line.runs, false);
        m_open = opener ? m_out.size() + begin.size() + opener->at : -1;
    }
    m_lone = false;
    m_out += begin;
    m_out += text + u'\n';
}

} // namespace shiwen
