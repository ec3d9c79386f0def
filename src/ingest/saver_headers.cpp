// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/saver_headers.h"

#include "markup/date_text.h"
#include "markup/quick_find.h"
#include "text/character_set.h"
#include "text/spaces.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestByline = 120;
constexpr qsizetype longestAlbum = 30;
constexpr qsizetype longestIntroduction = 400;
constexpr int mostIntroductionLines = 5;
constexpr qsizetype introductionWord = 4;    // 功能介绍
constexpr qsizetype longestOpening = 16'384; // UTF-16 code units; a profile begins before

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

/// Where a date begins that ends the line, but for a place behind it; -1 when there is none.
qsizetype dateAtEnd(QStringView line, QString &date)
{
    static constexpr qsizetype longestPlace = 6;
    for (qsizetype i = 0; i + 8 <= line.size(); ++i) {
        const bool begins = line[i].isDigit() && (i == 0 || line[i - 1].isSpace());
        if (!begins)
            continue;
        const QStringView rest = line.mid(i);
        const qsizetype gap = rest.lastIndexOf(u' ');
        date = wholeDate(rest);
        if (date.isEmpty() && gap > 0 && rest.size() - gap - 1 <= longestPlace &&
            rest.back().script() == QChar::Script_Han)
            date = wholeDate(rest.first(gap));
        if (!date.isEmpty())
            return i;
    }
    return -1;
}

/// Without the dot or bar that sets a date off from a name, and the spaces around it.
QString withoutDot(const QString &names)
{
    QStringView bare = QStringView(names).trimmed();
    if (bare.isEmpty() || !isOneOf(bare.back(), u"·•|/"))
        return names;
    bare.chop(1);
    return bare.trimmed().toString();
}

/// Parts between runs of two spaces and more.
QStringList partsBetweenGaps(QStringView text)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool gap = i == text.size() || (text[i].isSpace() && i + 1 < text.size() && text[i + 1].isSpace());
        if (!gap) {
            part += text[i];
            continue;
        }
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts += trimmed;
        part.clear();
    }
    return parts;
}

/// `#护书 3个` and `收录于合集 #护书 #防潮`: the words behind the marks.
QStringList albumNames(QStringView line)
{
    QStringList names;
    const QList<QStringView> words = line.split(u'#', Qt::SkipEmptyParts);
    for (const QStringView &word : words) {
        QString name = word.trimmed().toString();
        const qsizetype space = name.lastIndexOf(u' ');
        if (space > 0 && name.at(space + 1).isDigit() && (name.endsWith(u"个") || name.endsWith(u"个内容")))
            name = name.first(space).trimmed();
        if (!name.isEmpty() && !name.startsWith(u"收录于") && name.size() <= longestAlbum && !names.contains(name))
            names += name;
    }
    return names;
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

bool readByline(QStringView line, bool belowTitle, Provenance &origin)
{
    line = line.trimmed();
    QString date;
    const qsizetype dateBegin = line.size() > longestByline ? -1 : dateAtEnd(line, date);
    if (dateBegin < 0)
        return false;
    QString names = line.first(dateBegin).toString();
    const bool original = names.trimmed().startsWith(u"原创");
    if (original)
        names = names.trimmed().mid(2);
    const qsizetype written = names.size();
    names = withoutDot(names);
    if (names.size() != written) { // `作者 · 2021-12-24`: sites' way, not an account's
        if (!belowTitle || names.isEmpty())
            return false;
        origin.author = names.trimmed();
        origin.date = date;
        return true;
    }
    QStringList parts = partsBetweenGaps(names);
    if (parts.size() > 3 || (!original && !belowTitle && parts.size() == 1))
        return false;
    if (parts.size() == 1 && original && names.startsWith(u' ') && !names.startsWith(u"  ")) {
        // `原创 作者 2021-12-24`, or with the account behind a single space.
        const QStringList words = parts[0].split(u' ', Qt::SkipEmptyParts);
        origin.author = words[0];
        origin.account = words.size() == 2 ? words[1] : QString();
    } else if (!parts.isEmpty()) {
        origin.account = parts.takeLast();
        origin.author = parts.join(u' ');
    }
    origin.date = date;
    return true;
}

bool readAlbums(QStringView line, Provenance &origin)
{
    line = line.trimmed();
    const bool albums = line.startsWith(u"收录于") || (line.startsWith(u'#') && !line.startsWith(u"##"));
    if (!albums || line.size() > longestByline || !line.contains(u'#'))
        return false;
    origin.tags = albumNames(line);
    return true;
}

bool isSavedAt(const OpeningLine &line)
{
    static constexpr std::array<QStringView, 5> words{u"本文抓取时间", u"抓取时间", u"本文保存时间", u"保存时间",
                                                      u"采集时间"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        const QStringView rest = QStringView(line.text).mid(word.size());
        return line.text.startsWith(word) && !rest.isEmpty() && isColon(rest.front()) &&
               !wholeDate(rest.mid(1)).isEmpty();
    });
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
        for (qsizetype at = quickFind(markdown, u"功能介"); at >= 0; at = quickFind(markdown, u"功能介", at + 1)) {
            const QStringView found = markdown.mid(at);
            const bool beginsLine = at > 0 && markdown.at(at - 1) == u'\n';
            if (beginsLine && (found.startsWith(u"功能介绍") || found.startsWith(u"功能介紹")))
                return found;
        }
        return QStringView();
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
