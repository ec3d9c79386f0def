// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown_phrases.h"

#include "text/character_set.h"

#include <QStringList>

#include <algorithm>

namespace shiwen {

namespace {

bool isSpaceOrEnd(QChar c)
{
    return c.isNull() || c.isSpace();
}

bool isMark(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/// CommonMark 0.31.2, section 6.2: a run may open when what follows is no space, and no punctuation unless space or
/// punctuation stands before it; the other way round it may close.
bool flanks(QChar outside, QChar inside)
{
    return !isSpaceOrEnd(inside) && (!isMark(inside) || isSpaceOrEnd(outside) || isMark(outside));
}

QString escapedText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isOneOf(c, u"\\`*_[]<~") || (c == u'&' && i + 1 < text.size() && text.at(i + 1) != u' '))
            out += u'\\';
        out += c;
    }
    return out;
}

/// `&` where it would begin a character reference (CommonMark 0.31.2, section 6.3 reads them in addresses too).
QString withoutReferences(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && end < at + 40 && (text.at(end).isLetterOrNumber() || text.at(end) == u'#'))
            ++end;
        if (end < text.size() && end > at + 1 && text.at(end) == u';')
            text.insert(at + 1, QLatin1String("amp;"));
    }
    return text;
}

QString destination(const QString &address)
{
    const QString url = withoutReferences(address);
    const bool plain = !url.isEmpty() &&
                       std::none_of(url.begin(), url.end(), [](QChar c) { return c <= u' ' || isOneOf(c, u"()<>\\"); });
    if (plain)
        return url;
    QString out;
    for (const QChar c : url) {
        if (c == u'<' || c == u'>' || c == u'\\')
            out += u'\\';
        out += c == u'\n' ? QChar(u' ') : c;
    }
    return u'<' + out + u'>';
}

QString titlePart(const QString &title)
{
    if (title.isEmpty())
        return {};
    QString out = withoutReferences(title);
    out.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("&quot;")).replace(u'\n', u' ');
    return QLatin1String(" \"") + out + u'"';
}

QString codeSpan(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool padded = code.startsWith(u'`') || code.endsWith(u'`') || (code.startsWith(u' ') && code.endsWith(u' '));
    const QString pad = padded ? QStringLiteral(" ") : QString();
    return fence + pad + QString(code).replace(u'\n', u' ') + pad + fence;
}

/// Escapes what at the beginning of a line would begin a block.
QString escapedBegin(const QString &line)
{
    if (line.isEmpty())
        return line;
    const QChar first = line.front();
    if (isOneOf(first, u"#>+-=|"))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    const bool numbers = digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')') &&
                         (digits + 1 == line.size() || line.at(digits + 1).isSpace());
    return numbers ? QString(line).insert(digits, u'\\') : line;
}

class Phrases
{
public:
    QString print(const Node &node)
    {
        phrases(node);
        return std::move(m_out);
    }

private:
    void phrases(const Node &parent)
    {
        for (std::size_t i = 0; i < parent.children.size(); ++i) {
            const Node *next = i + 1 < parent.children.size() ? &parent.children[i + 1] : nullptr;
            phrase(parent.children[i], next);
        }
    }

    void phrase(const Node &node, const Node *next)
    {
        switch (node.type) {
        case NodeType::Text: m_out += escapedText(node.value); break;
        case NodeType::Strong: delimited(node, next, QStringLiteral("**"), QStringLiteral("strong")); break;
        case NodeType::Emphasis: delimited(node, next, QStringLiteral("*"), QStringLiteral("em")); break;
        case NodeType::Delete: delimited(node, next, QStringLiteral("~~"), QStringLiteral("del")); break;
        case NodeType::InlineCode: m_out += codeSpan(node.value); break;
        case NodeType::Break: m_out += QLatin1String("  \n"); break;
        case NodeType::Image:
            m_out += QLatin1String("![") + escapedText(node.value) + QLatin1String("](") + destination(node.url) +
                     titlePart(node.title) + u')';
            break;
        case NodeType::Link:
            m_out += u'[';
            phrases(node);
            m_out += QLatin1String("](") + destination(node.url) + titlePart(node.title) + u')';
            break;
        case NodeType::FootnoteReference: m_out += QLatin1String("[^") + node.url + u']'; break;
        case NodeType::Embed: m_out += markdownLink(node.value.isEmpty() ? node.url : node.value, node.url); break;
        default: phrases(node); break;
        }
    }

    static QChar firstShown(const Node *node)
    {
        if (!node || node->type == NodeType::Break)
            return {};
        if (node->type != NodeType::Text)
            return u'*';
        return node->value.isEmpty() ? QChar() : node->value.front();
    }

    void delimited(const Node &node, const Node *next, const QString &mark, const QString &tag)
    {
        const QChar before = m_out.isEmpty() ? QChar() : m_out.back();
        const QString inner = Phrases().print(node);
        if (inner.isEmpty())
            return;
        const bool works = before != mark.front() && flanks(before, inner.front()) && inner.front() != mark.front() &&
                           flanks(firstShown(next), inner.back());
        m_out += works ? mark + inner + mark : u'<' + tag + u'>' + inner + QLatin1String("</") + tag + u'>';
    }

    QString m_out;
};

} // namespace

QString markdownPhrases(const Node &node)
{
    QStringList lines = Phrases().print(node).split(u'\n');
    for (QString &line : lines)
        line = escapedBegin(line);
    return lines.join(u'\n');
}

QString markdownCell(const Node &node)
{
    QString cell = Phrases().print(node);
    cell.replace(QLatin1String("  \n"), QLatin1String("<br>")).replace(u'\n', u' ');
    return cell.replace(u'|', QLatin1String("\\|"));
}

QString markdownLink(const QString &text, const QString &url)
{
    return u'[' + escapedText(text) + QLatin1String("](") + destination(url) + u')';
}

} // namespace shiwen
