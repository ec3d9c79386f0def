// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/opening_lines.h"

#include "markup/date_text.h"

#include <QList>
#include <QRegularExpression>

#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestOriginLine = 1000; // UTF-16 code units; addresses are long
constexpr qsizetype longestByline = 120;
constexpr qsizetype longestIntroduction = 400;
constexpr std::size_t mostIntroductionLines = 4;
constexpr qsizetype introductionWord = 4; // 功能介绍

struct OriginKey {
    QStringView word;
    QString Provenance::*field;
};

constexpr std::array<OriginKey, 16> originKeys{{
    {u"转载自", &Provenance::account},
    {u"转载", &Provenance::account},
    {u"转自", &Provenance::account},
    {u"轉載自", &Provenance::account},
    {u"轉載", &Provenance::account},
    {u"微信公众号", &Provenance::account},
    {u"公众号", &Provenance::account},
    {u"公眾號", &Provenance::account},
    {u"文章来源", &Provenance::source},
    {u"来源", &Provenance::source},
    {u"來源", &Provenance::source},
    {u"发布时间", &Provenance::date},
    {u"發佈時間", &Provenance::date},
    {u"原文链接", &Provenance::url},
    {u"原文地址", &Provenance::url},
    {u"作者", &Provenance::author},
}};

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// What follows `word` and perhaps a colon at the start of `line`; null when the line does not begin with it.
QStringView after(QStringView line, QStringView word)
{
    if (!line.startsWith(word))
        return {};
    QStringView rest = line.mid(word.size()).trimmed();
    return !rest.isEmpty() && isColon(rest.front()) ? rest.mid(1).trimmed() : rest;
}

bool isAccountId(QStringView text)
{
    if (text.size() < 3 || text.size() > 40)
        return false;
    for (const QChar c : text)
        if (c.unicode() >= 0x80 || !(c.isLetterOrNumber() || c == u'_' || c == u'-'))
            return false;
    return true;
}

bool isBracketed(const QString &line)
{
    return line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']') && !line.mid(1).contains(u'[');
}

void appendLine(std::vector<BlockLine> &lines, const Node &paragraph, std::size_t begin, std::size_t end)
{
    BlockLine line;
    line.end = end;
    line.strong = begin < end;
    for (std::size_t i = begin; i < end; ++i) {
        const Node &node = paragraph.children[i];
        const QString text = node.type == NodeType::Text ? node.value : plainText(node);
        line.strong = line.strong && (node.type == NodeType::Strong || text.trimmed().isEmpty());
        walk(node, [&](const Node &inner) { line.plain = line.plain && inner.type != NodeType::Image; });
        line.text += text;
    }
    line.text = line.text.trimmed();
    lines.push_back(std::move(line));
}

/// 功能介绍 and what follows it in the paragraph; the index of the line behind it.
std::size_t takeIntroduction(const std::vector<BlockLine> &lines, std::size_t at, Provenance &origin)
{
    const QStringView line = lines[at].text;
    const QString text = after(line, line.first(introductionWord)).toString();
    const std::size_t next = at + 1;
    QString whole = text;
    bool plain = lines.size() - next <= mostIntroductionLines;
    for (std::size_t i = next; i < lines.size(); ++i) {
        whole += lines[i].text;
        plain = plain && lines[i].plain;
    }
    if (plain && whole.size() <= longestIntroduction) {
        origin.introduction = whole;
        return lines.size();
    }
    const bool below = text.isEmpty() && next < lines.size() && lines[next].plain;
    origin.introduction = below ? lines[next].text : text;
    return below ? next + 1 : next;
}

} // namespace

std::vector<BlockLine> blockLines(const Node &paragraph)
{
    std::vector<BlockLine> lines;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= paragraph.children.size(); ++i) {
        if (i < paragraph.children.size() && paragraph.children[i].type != NodeType::Break)
            continue;
        appendLine(lines, paragraph, begin, i);
        begin = i + 1;
    }
    return lines;
}

bool readOriginLine(QStringView line, Provenance &origin)
{
    line = line.trimmed();
    if (line.size() > longestOriginLine)
        return false;
    for (const auto &key : originKeys) {
        const QStringView rest = line.mid(key.word.size()).trimmed();
        if (!line.startsWith(key.word) || rest.isEmpty() || !isColon(rest.front()))
            continue;
        QString value = rest.mid(1).trimmed().toString();
        if (key.field == &Provenance::date)
            value = normalisedDate(value);
        if ((origin.*key.field).isEmpty())
            origin.*key.field = value;
        return true;
    }
    return false;
}

bool readByline(QStringView line, Provenance &origin)
{
    if (line.size() > longestByline)
        return false;
    static const QRegularExpression pattern(
        QStringLiteral("^(.*?)\\s+(\\d{4}-\\d{1,2}-\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?)$"));
    const auto match = pattern.match(line.trimmed().toString());
    const QString date = normalisedDate(match.captured(2));
    if (!match.hasMatch() || date.isEmpty())
        return false;
    static const QRegularExpression gap(QStringLiteral("\\s{2,}"));
    QStringList names = match.captured(1).split(gap, Qt::SkipEmptyParts);
    if (names.isEmpty() || names.size() > 3)
        return false;
    origin.date = date;
    origin.account = names.takeLast().trimmed();
    QString author = names.join(u' ').trimmed();
    if (author.startsWith(u"原创"))
        author = author.mid(2).trimmed();
    origin.author = author;
    return true;
}

std::size_t readProfile(const std::vector<BlockLine> &lines, Provenance &origin)
{
    Provenance profile;
    std::size_t at = 0;
    bool certain = false;
    for (; at < lines.size(); ++at) {
        const QString &text = lines[at].text;
        const QStringView id = after(text, u"微信号");
        if (isAccountId(id)) {
            profile.accountId = id.toString();
            certain = true;
        } else if (text.startsWith(u"功能介绍") || text.startsWith(u"功能介紹")) {
            at = takeIntroduction(lines, at, profile);
            certain = true;
            break;
        } else if (profile.accountId.isEmpty() && isBracketed(text)) {
            profile.account = text.mid(1, text.size() - 2).trimmed();
        } else if (!lines[at].strong || !(profile.account.isEmpty() || profile.account == text)) {
            break;
        } else {
            profile.account = text;
        }
    }
    if (!certain || at == 0)
        return 0;
    origin.accountId = profile.accountId;
    origin.introduction = profile.introduction;
    if (origin.account.isEmpty())
        origin.account = profile.account;
    return lines[at - 1].end;
}

} // namespace shiwen
