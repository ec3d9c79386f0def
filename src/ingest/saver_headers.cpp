// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/saver_headers.h"

#include "markup/date_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestByline = 120;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestIntroduction = 400;
constexpr int mostIntroductionLines = 5;
constexpr qsizetype introductionWord = 4;    // 功能介绍
constexpr qsizetype longestOpening = 16'384; // UTF-16 code units; a profile begins before

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
    return text.size() >= 3 && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

bool isBracketed(const QString &line)
{
    return line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']') && !line.mid(1).contains(u'[');
}

QString withoutSpaces(QStringView text)
{
    QString compact = text.toString();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    return compact;
}

/// A name, and not a sentence: `转载：请先联系我们` names nobody.
bool isName(QStringView text)
{
    static constexpr std::array<QStringView, 8> requests{u"请",   u"需",   u"须",   u"务必",
                                                         u"必须", u"注明", u"联系", u"要"};
    const auto opens = [&](QStringView word) {
        return text.startsWith(word);
    };
    const auto isStop = [](QChar c) {
        return QStringView(u"。，！？；").contains(c);
    };
    return text.size() <= longestName && std::none_of(requests.begin(), requests.end(), opens) &&
           std::none_of(text.begin(), text.end(), isStop);
}

/// Takes 功能介绍, whose text stands behind it or in the next line and may be wrapped.
class Introduction
{
public:
    /// `whole` is the introduction in the source, without spaces; empty where it is not known.
    Introduction(const OpeningLine &line, QStringView whole) : m_whole(whole), m_known(!whole.isEmpty())
    {
        m_text = after(line.text, QStringView(line.text).first(introductionWord)).toString();
        m_read = withoutSpaces(line.text);
        if (m_known && !m_whole.startsWith(m_read))
            m_known = false;
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// True when `line` goes on with it.
    bool takes(const OpeningLine &line)
    {
        if (line.kind != OpeningLine::Kind::Text || line.quoted || !line.plain || line.text.isEmpty())
            return false;
        const QString read = m_read + withoutSpaces(line.text);
        const bool goesOn = m_known ? m_whole.startsWith(read) : m_text.isEmpty();
        if (!goesOn || read.size() > longestIntroduction)
            return false;
        m_read = read;
        m_text += line.text;
        return true;
    }

private:
    QStringView m_whole;
    bool m_known;
    QString m_text;
    QString m_read;
};

} // namespace

bool readOriginLine(const OpeningLine &line, Provenance &origin)
{
    const QStringView text = line.text;
    for (const auto &key : originKeys) {
        const QStringView rest = text.mid(key.word.size()).trimmed();
        if (!text.startsWith(key.word) || rest.isEmpty() || !isColon(rest.front()))
            continue;
        QString value = rest.mid(1).trimmed().toString();
        if (key.field == &Provenance::date)
            value = normalisedDate(value);
        else if (key.field != &Provenance::url && !isName(value))
            return false;
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

std::size_t readProfile(const OpeningLines &lines, std::size_t at, QStringView introduction, Provenance &origin)
{
    Provenance profile;
    std::size_t next = at;
    bool certain = false;
    for (; next < lines.size(); ++next) {
        const OpeningLine &line = lines[next];
        if (line.kind != OpeningLine::Kind::Text || line.quoted || !line.plain)
            break;
        if (isAccountId(after(line.text, u"微信号"))) {
            profile.accountId = after(line.text, u"微信号").toString();
            certain = true;
        } else if (line.text.startsWith(u"功能介绍") || line.text.startsWith(u"功能介紹")) {
            Introduction read(line, introduction);
            const std::size_t last = std::min(lines.size(), next + std::size_t(mostIntroductionLines));
            for (++next; next < last && read.takes(lines[next]);)
                ++next;
            profile.introduction = read.text();
            certain = true;
            break;
        } else if (profile.accountId.isEmpty() && isBracketed(line.text)) {
            profile.account = line.text.mid(1, line.text.size() - 2).trimmed();
        } else if (!line.strong || !(profile.account.isEmpty() || profile.account == line.text)) {
            break;
        } else {
            profile.account = line.text;
        }
    }
    if (!certain || next == at)
        return 0;
    origin.accountId = profile.accountId;
    origin.introduction = profile.introduction;
    if (origin.account.isEmpty())
        origin.account = profile.account;
    return next - at;
}

QString introductionInSource(QStringView markdown)
{
    markdown = markdown.first(std::min(markdown.size(), longestOpening));
    const QStringView rest = [&] {
        const qsizetype simplified = markdown.indexOf(u"\n功能介绍");
        const qsizetype begin = simplified >= 0 ? simplified : markdown.indexOf(u"\n功能介紹");
        return begin < 0 ? QStringView() : markdown.mid(begin + 1);
    }();
    qsizetype end = 0;
    qsizetype brief = 0; // the word, and the line below it where it stands alone
    int lines = 0;
    for (bool alone = false; end < rest.size(); ++lines) {
        const qsizetype lineEnd = rest.indexOf(u'\n', end);
        const QStringView line = rest.mid(end, lineEnd < 0 ? -1 : lineEnd - end).trimmed();
        if (line.isEmpty())
            break;
        end = lineEnd < 0 ? rest.size() : lineEnd + 1;
        if (lines == 0 || (lines == 1 && alone))
            brief = end;
        alone = lines == 0 && line.size() == introductionWord;
    }
    // Without a blank line below it, the article's text would follow.
    if (lines > mostIntroductionLines || end > longestIntroduction)
        end = brief;
    return withoutSpaces(rest.first(end));
}

} // namespace shiwen
