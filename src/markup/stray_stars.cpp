// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/stray_stars.h"

#include "markup/cjk_flanking.h"
#include "markup/masked_words.h"

namespace shiwen {

namespace {

bool isBlank(char32_t c)
{
    return c == 0 || QChar::isSpace(c);
}

bool isCjkLetter(char32_t c)
{
    return isCjkCharacter(c) && QChar::isLetterOrNumber(c);
}

bool isCjkMark(char32_t c)
{
    return (isCjkCharacter(c) && !QChar::isLetterOrNumber(c)) || c == U'“' || c == U'”' || c == U'…' || c == U'—';
}

bool endsSentence(char32_t c)
{
    return c == U':' || c == U'.' || c == U',' || c == U'!' || c == U'?' || c == U';';
}

/// The last character before `at` that is no space; null when there is none.
QChar lastBefore(QStringView line, qsizetype at)
{
    while (at > 0 && line.at(at - 1).isSpace())
        --at;
    return at > 0 ? line.at(at - 1) : QChar();
}

/// Four stars or more with no partner: empty pairs of markers, unless they hide a word (`密码：******`).
bool isEmptyStrong(const DelimiterRun &run)
{
    const bool wholePairs = run.length % 4 == 0;
    if (run.before == U'：' || run.before == U':')
        return wholePairs && run.length < 8;
    if (wholePairs || isBlank(run.before))
        return true;
    static constexpr QStringView labels = u"码号名卡证为是箱址";
    const bool label = run.before < 0x10000 && labels.contains(QChar(ushort(run.before)));
    return run.length % 2 == 0 && isBlank(run.after) && isCjkCharacter(run.before) && !label;
}

/// An address, as the last word before `at`.
bool isAfterAddress(QStringView line, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && !line.at(begin - 1).isSpace() && at - begin < 2000)
        --begin;
    return line.sliced(begin, at - begin).contains(u"://");
}

/// `操作系统**，` and `**` at the end of a line; not `张**，`, `sd**`.
bool isLostCloser(const DelimiterRun &run, QStringView line)
{
    if (run.after == U']')
        return QChar::isLetterOrNumber(run.before);
    if (run.after == 0 && QChar::isSpace(run.before)) {
        const QChar last = lastBefore(line, run.at);
        return last >= QChar(0x80) || endsSentence(last.unicode());
    }
    const bool ended = isBlank(run.after) || isCjkMark(run.after);
    if (!ended)
        return false;
    if (isCjkMark(run.before) || (endsSentence(run.before) && isBlank(run.after)))
        return !(isCjkMark(run.after) && QChar::category(run.before) == QChar::Punctuation_InitialQuote);
    if (isCjkLetter(run.before))
        return !isAfterFamilyName(line, run.at);
    if (run.after == U'：')
        return QChar::isLetterOrNumber(run.before) || run.before == U'>';
    return isBlank(run.after) && isAfterAddress(line, run.at);
}

/// `**` at the beginning of a line, `，**如何` and `宣布了 **三万`; not `char **`, `**kwargs`, `，**公司`.
bool isLostOpener(const DelimiterRun &run, QStringView line)
{
    const qsizetype end = run.at + run.length;
    if (isBlank(run.after) || isBeforeNameEnd(line, end))
        return false;
    if (run.before == 0 || (run.before == U'[' && QChar::isLetterOrNumber(run.after)))
        return true;
    if (isCjkMark(run.before))
        return isCjkLetter(run.after) || line.sliced(end).startsWith(u"http");
    if (!QChar::isSpace(run.before))
        return false;
    const QChar last = lastBefore(line, run.at);
    return last.isNull() || last == u'|' || last >= QChar(0x80);
}

} // namespace

bool isStray(const DelimiterRun &run, QStringView line)
{
    if (run.mark != u'*' || run.left == 0 || run.isMask)
        return false;
    if (!run.isUntouched()) {
        const bool opensAfterText = run.length == 3 && run.before != 0 && !run.opens.isEmpty();
        return run.left > 1 || run.length > 3 || opensAfterText;
    }
    if (run.length > 3)
        return isEmptyStrong(run);
    return run.length == 2 && (isLostCloser(run, line) || isLostOpener(run, line));
}

} // namespace shiwen
