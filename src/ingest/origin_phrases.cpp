// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that say where a text is from.
#include "core/fill.h"
#include "ingest/article_links.h"
#include "ingest/origin_lines.h"
#include "text/character_set.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestPhrase = 400; // UTF-16 code units
constexpr qsizetype longestBareName = 20;
constexpr qsizetype accountIdLength = 15; // gh_ and twelve figures

/// Takes words off the front of a text.
class Words
{
public:
    explicit Words(QStringView text) : m_rest(text) {}

    [[nodiscard]] QStringView rest() const { return m_rest; }
    template <std::size_t N> bool take(const std::array<QStringView, N> &words)
    {
        const auto word = std::find_if(words.begin(), words.end(), [&](QStringView one) {
            return !m_rest.isEmpty() && m_rest.front() == one.front() && m_rest.startsWith(one);
        });
        if (word != words.end())
            m_rest = m_rest.mid(word->size());
        return word != words.end();
    }
    bool skip(QStringView any)
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && (isAnyOf(m_rest.front(), any) || m_rest.front().isSpace()))
            m_rest = m_rest.mid(1);
        return m_rest.size() != before;
    }
    QStringView takeUntil(QStringView any, bool gapEnds)
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !isAnyOf(m_rest[end], any) &&
               !(gapEnds && m_rest[end].isSpace() && end + 1 < m_rest.size() && m_rest[end + 1].isSpace()))
            ++end;
        const QStringView taken = m_rest.first(end);
        m_rest = m_rest.mid(end);
        return taken.trimmed();
    }

private:
    QStringView m_rest;
};

/// What a phrase says, as far as it was read.
struct Phrase {
    QString name;
    bool marked = false; ///< called a public account
    QString author;
    QString accountId;
};

/// The name in quotes or up to a mark; null when there is none.
QString takeName(Words &words)
{
    static constexpr std::array<QStringView, 8> pairs{u"「」", u"『』", u"“”", u"\"\"",
                                                      u"《》", u"【】", u"‘’", u"〖〗"};
    const QStringView rest = words.rest();
    const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                   [&](QStringView one) { return !rest.isEmpty() && rest.front() == one[0]; });
    if (pair != pairs.end()) {
        words.skip(pair->first(1));
        const QString name = words.takeUntil(pair->mid(1), false).toString();
        words.skip(pair->mid(1));
        return name.size() <= 2 * longestBareName ? name : QString();
    }
    const QString name = words.takeUntil(u"，。；,;（(【[「|｜丨：:~—", true).toString();
    return name.size() <= longestBareName ? name : QString();
}

void takeDetails(QStringView rest, Phrase &phrase)
{
    static constexpr std::array<QStringView, 4> idLabels{u"ID", u"id", u"微信号", u"微信ID"};
    static constexpr std::array<QStringView, 3> authorLabels{u"，作者", u"， 作者", u",作者"};
    for (const QStringView label : idLabels) {
        const qsizetype at = rest.indexOf(label);
        if (at < 0 || at > longestBareName)
            continue;
        Words words(rest.mid(at + label.size()));
        if (!words.skip(u":："))
            continue;
        const QStringView id = words.takeUntil(u"）)，,。 ", false);
        if (id.size() >= 3 && id.size() <= 40 && id[0].unicode() < 0x80) {
            phrase.accountId = id.toString();
            phrase.marked = true;
        }
        break;
    }
    Words words(rest);
    words.skip(u"");
    if (words.take(authorLabels)) {
        words.skip(u":：");
        const QString author = words.takeUntil(u"，。；,;（(【[|｜丨", true).toString();
        if (isName(author))
            phrase.author = author;
    }
}

/// Reads the words of a phrase. An empty name when it is none.
Phrase readWords(QStringView text)
{
    static constexpr std::array<QStringView, 15> subjects{
        u"以下文章", u"以下内容", u"本文",     u"原文",   u"此文",     u"该文",   u"全文", u"文章",
        u"内容",     u"本篇",     u"本篇文章", u"經授權", u"已获授权", u"经授权", u"授权",
    };
    static constexpr std::array<QStringView, 5> asides{u"系", u"经授权", u"已授权", u"获授权", u"授权"};
    static constexpr std::array<QStringView, 14> certain{
        u"转载自", u"转载于", u"转载至", u"转自", u"转发自", u"轉載自", u"轉自",
        u"摘编自", u"摘自",   u"节选自", u"选自", u"原载于", u"原载",   u"原发于",
    };
    static constexpr std::array<QStringView, 10> vague{u"来源于", u"來源於", u"来自于", u"来自",   u"來自",
                                                       u"源自",   u"首发于", u"首发自", u"首发在", u"首发"};
    static constexpr std::array<QStringView, 13> markers{
        u"微信公众号", u"微信公号", u"微信订阅号", u"微信服务号", u"公众号", u"公众平台", u"微信公众平台",
        u"公号",       u"订阅号",   u"服务号",     u"微信公眾號", u"公眾號", u"微信",
    };
    Words words(text);
    words.skip(u"（(【[*>▲※◎●■▎·");
    // All words of a phrase are Chinese.
    if (words.rest().isEmpty() || words.rest().front() < QChar(0x2E80))
        return {};
    Phrase phrase;
    const bool wechatBlock = words.rest().startsWith(u"以下文章来源于");
    const bool subject = words.take(subjects);
    words.take(asides);
    const bool sure = words.take(certain);
    if (!sure && !words.take(vague))
        return {};
    words.skip(u":：◎@|｜丨");
    phrase.marked = words.take(markers) || wechatBlock;
    words.skip(u":：◎@|｜丨");
    const QChar first = words.rest().isEmpty() ? QChar() : words.rest().front();
    const bool quoted = isOneOf(first, u"「『“《【");
    // `来自北京的读者` opens prose: only a subject, an account or a quoted name makes it a phrase.
    if (!sure && !subject && !phrase.marked && !quoted)
        return {};
    phrase.name = takeName(words);
    takeDetails(words.rest(), phrase);
    return phrase;
}

/// The address that a phrase gives: the last link that is no saver's own.
QString addressOf(const OpeningLine &line)
{
    QString address;
    for (const QString &link : line.links)
        if (!link.contains(u"ksria.com") && !link.contains(u"simpread"))
            address = link;
    return address.isEmpty() ? addressIn(line.text) : address;
}

/// The account that a copy in WeChatscope is of: `…?fn=gh_c11a31a1fe76_2019-…`.
QString accountIdIn(const QString &address)
{
    const qsizetype at = address.indexOf(QStringLiteral("gh_"));
    return at > 0 && at + accountIdLength <= address.size() ? address.mid(at, accountIdLength) : QString();
}

/// `本文由 [简悦 SimpRead](…) 转码， 原文地址 …`: what stands behind the saver's name.
QStringView behindSaver(QStringView text, bool &saver)
{
    const qsizetype word = text.startsWith(u"本文由") ? text.indexOf(u"转码") : -1;
    saver = word > 0 && text.first(word).contains(u"SimpRead", Qt::CaseInsensitive);
    if (!saver)
        return text;
    Words words(text.mid(word + 2));
    words.skip(u"，,。");
    return words.rest();
}

} // namespace

bool readOriginPhrase(const OpeningLine &line, Provenance &origin)
{
    if (line.text.size() > longestPhrase || line.text.isEmpty())
        return false;
    bool saver = false;
    Phrase phrase = readWords(behindSaver(line.text, saver));
    const QString name = phrase.name;
    if (!saver && !isAccountName(name))
        return false;
    const QString address = addressOf(line);
    if (phrase.accountId.isEmpty())
        phrase.accountId = accountIdIn(address);
    if (!name.isEmpty() && isName(name)) {
        const bool account = phrase.marked || !phrase.accountId.isEmpty() || isWeChatUrl(address);
        if (account) {
            fill(origin.repostOf, name);
            origin.repostMarked = true;
            fill(origin.accountId, phrase.accountId);
        } else {
            fill(origin.source, name);
        }
    }
    fill(origin.author, phrase.author);
    addAddress(address, origin);
    return true;
}

} // namespace shiwen
