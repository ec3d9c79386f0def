// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter_fence.h"

#include "markup/front_matter_keys.h"
#include "markup/front_matter_lines.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype longestHeader = 64 * 1024; // UTF-16 code units
constexpr qsizetype mostBlanksBefore = 64;
constexpr int mostStrayLines = 3; ///< lines without a key that a closed header may hold before it is called prose

bool isFence(QStringView line, QStringView fence)
{
    return line.startsWith(fence) && line.mid(fence.size()).trimmed().isEmpty();
}

QString keyOf(QStringView line)
{
    qsizetype valueBegin = 0;
    return headerKey(line, valueBegin);
}

/// Walks over the lines that may belong to a YAML header and counts what they are.
class HeaderLines
{
public:
    explicit HeaderLines(qsizetype begin) : m_end(begin) {}

    void add(QStringView line, qsizetype begin)
    {
        const QStringView text = line.trimmed();
        const QString key = keyOf(line);
        if (!key.isEmpty()) {
            ++keys;
            known += isKnownHeaderKey(key) ? 1 : 0;
            titled = titled || key == u"title" || key == u"标题";
            m_prose = false;
            // In a text, lines like 作者：X stand between paragraphs.
            m_keyBelowProse = m_inProse && (m_keyBelowProse || key.front().unicode() < 0x80);
        } else if (isStray(line, text)) {
            ++stray;
            m_prose = true;
            m_inProse = m_inProse || m_belowBlank;
        }
        m_belowBlank = text.isEmpty();
        if (!m_prose && !m_inProse)
            m_end = begin + line.size();
    }
    /// Where the last key's lines end, before the first paragraph that is none of them.
    [[nodiscard]] qsizetype end() const { return m_end; }
    [[nodiscard]] bool isProse() const { return stray > mostStrayLines && stray > keys; }
    /// True when a paragraph stands below the keys, and no key below it.
    [[nodiscard]] bool endsInProse() const { return m_inProse && !m_keyBelowProse; }
    /// Keys enough to call it a header without the line that closes it.
    [[nodiscard]] bool isCertain() const { return known >= 2 || titled; }

    int keys = 0;
    int known = 0;
    int stray = 0;
    bool titled = false;

private:
    [[nodiscard]] bool isStray(QStringView line, QStringView text) const
    {
        if (text.isEmpty() || line.front().isSpace())
            return false;
        return m_belowBlank || !(text.startsWith(u"- ") || text == u"-" || text.startsWith(u'#'));
    }

    qsizetype m_end;
    bool m_prose = false;
    bool m_inProse = false;
    bool m_keyBelowProse = false;
    bool m_belowBlank = false;
};

/// A `---` line may as well be a rule above an article: a header's first line begins a key.
bool beginsWithKey(QStringView header)
{
    for (qsizetype at = 0; at < header.size();) {
        const QStringView line = lineAt(header, at);
        at += line.size();
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            return !keyOf(line).isEmpty();
    }
    return true;
}

HeaderPart unclosed(QStringView text, qsizetype begin, const HeaderLines &lines)
{
    if (!lines.isCertain())
        return {};
    return {HeaderForm::Yaml, text.mid(begin, lines.end() - begin), lines.end(), false};
}

/// A header of `key: value` lines from `begin` to the line that is `fence`, or for `---` also `...`.
HeaderPart keyLines(QStringView text, qsizetype begin, QStringView fence)
{
    const qsizetype limit = std::min(text.size(), begin + longestHeader);
    HeaderLines lines(begin);
    for (qsizetype at = begin; at < limit;) {
        const QStringView line = lineAt(text, at);
        if (isFence(line, fence) || (fence == u"---" && isFence(line, u"..."))) {
            const QStringView header = text.mid(begin, at - begin);
            if (!beginsWithKey(header))
                return {};
            if (lines.endsInProse() && lines.isCertain())
                break;
            return {HeaderForm::Yaml, header, at + line.size()};
        }
        lines.add(line, at);
        if (lines.isProse() || (at == begin && lines.stray > 0))
            break;
        at += line.size();
    }
    return beginsWithKey(text.mid(begin, limit - begin)) ? unclosed(text, begin, lines) : HeaderPart();
}

/// The lines up to one that is `fence`; none when there is no such line.
HeaderPart upTo(QStringView text, qsizetype begin, QStringView fence, HeaderForm form)
{
    const qsizetype limit = std::min(text.size(), begin + longestHeader);
    for (qsizetype at = begin; at < limit;) {
        const QStringView line = lineAt(text, at);
        if (isFence(line, fence))
            return {form, text.mid(begin, at - begin), at + line.size()};
        at += line.size();
    }
    return {};
}

HeaderPart references(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && lineAt(text, at).startsWith(u"[#]:") && at - begin < longestHeader)
        at += lineAt(text, at).size();
    return {at > begin ? HeaderForm::References : HeaderForm::None, text.mid(begin, at - begin), at > begin ? at : 0};
}

/// An object that ends with a `}` at the start of a line.
HeaderPart jsonObject(QStringView text, qsizetype begin)
{
    const qsizetype limit = std::min(text.size(), begin + longestHeader);
    for (qsizetype at = begin; at < limit;) {
        const QStringView line = lineAt(text, at);
        at += line.size();
        if (isFence(line, u"}"))
            return {HeaderForm::Json, text.mid(begin, at - begin), at};
    }
    return {};
}

HeaderPart commented(QStringView text, qsizetype inside)
{
    HeaderPart part = upTo(text, inside, u"-->", HeaderForm::Yaml);
    const QString key = part.header.isEmpty() ? QString() : keyOf(lineAt(part.header, 0));
    return isKnownHeaderKey(key) ? part : HeaderPart();
}

/// A header that begins at once, as Hexo allows: known keys, and a line that closes it.
HeaderPart unopened(QStringView text, qsizetype begin)
{
    if (!isKnownHeaderKey(keyOf(lineAt(text, begin))))
        return {};
    const HeaderPart part = keyLines(text, begin, u"---");
    if (!part.closed)
        return {};
    HeaderLines lines(begin);
    for (qsizetype at = 0; at < part.header.size();) {
        const QStringView line = lineAt(part.header, at);
        lines.add(line, at);
        at += line.size();
    }
    return lines.stray == 0 && lines.known >= 2 ? part : HeaderPart();
}

} // namespace

QStringView lineAt(QStringView text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin);
    return end < 0 ? text.mid(begin) : text.mid(begin, end + 1 - begin);
}

HeaderPart findHeader(QStringView text)
{
    const qsizetype start = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    qsizetype begin = start;
    while (begin < text.size() && begin - start < mostBlanksBefore && text[begin].isSpace())
        ++begin;
    if (begin >= text.size() || (begin > start && text[begin - 1] != u'\n'))
        return {};
    const QStringView opening = lineAt(text, begin);
    const qsizetype inside = begin + opening.size();
    switch (text[begin].unicode()) {
    case u'-': {
        if (!isFence(opening, u"---"))
            return {};
        const HeaderPart part = keyLines(text, inside, u"---");
        // Below blank lines a rule is likelier.
        return begin == start || isKnownHeaderKey(keyOf(lineAt(part.header, 0))) ? part : HeaderPart();
    }
    case u'+': return isFence(opening, u"+++") ? upTo(text, inside, u"+++", HeaderForm::Toml) : HeaderPart();
    case u';': return isFence(opening, u";;;") ? upTo(text, inside, u";;;", HeaderForm::Json) : HeaderPart();
    case u'"': return upTo(text, begin, u";;;", HeaderForm::Json);
    case u'{': return isFence(opening, u"{") ? jsonObject(text, begin) : HeaderPart();
    case u'[': return references(text, begin);
    case u'<': return isFence(opening, u"<!--") ? commented(text, inside) : HeaderPart();
    default: return begin == start ? unopened(text, begin) : HeaderPart();
    }
}

} // namespace shiwen
