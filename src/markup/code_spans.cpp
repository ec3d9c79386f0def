// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/code_spans.h"

namespace shiwen {

namespace {

qsizetype runLength(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line.at(end) == u'`')
        ++end;
    return end - at;
}

} // namespace

qsizetype OutsideCode::pastCode(qsizetype at)
{
    const qsizetype length = runLength(m_line, at);
    if (length >= qsizetype(m_unclosed.size()) || m_unclosed.test(std::size_t(length)))
        return at + length;
    for (qsizetype i = at + length; i < m_line.size(); ++i) {
        if (m_line.at(i) != u'`')
            continue;
        const qsizetype closing = runLength(m_line, i);
        i += closing;
        if (closing == length)
            return i;
    }
    m_unclosed.set(std::size_t(length));
    return at + length;
}

qsizetype OutsideCode::next(qsizetype at, const CharacterSet &marks)
{
    while (at < m_line.size()) {
        const QChar c = m_line.at(at);
        if (c == u'`')
            at = pastCode(at);
        else if (c == u'\\')
            at += 2;
        else if (marks.contains(c))
            return at;
        else
            ++at;
    }
    return m_line.size();
}

} // namespace shiwen
