// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_article.h"

#include <QDate>
#include <QStringDecoder>

#include <algorithm>

namespace shiwen::bench {

namespace {

constexpr std::size_t wordCount = 30'000;
constexpr int accountCount = 60;
constexpr int tagCount = 40;
constexpr std::size_t keptOriginals = 1'000;

/// Cumulative shares after Zipf: the share of rank r is 1 / (r + 2.7).
std::vector<double> zipf(std::size_t count)
{
    std::vector<double> shares(count);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        shares[i] = sum += 1.0 / (double(i) + 2.7);
    return shares;
}

/// The 3,755 everyday characters of GB/T 2312-1980 level 1, shuffled.
QString syllabary(std::mt19937_64 &random)
{
    QByteArray bytes;
    for (int row = 0xB0; row <= 0xD7; ++row) {
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell)
            bytes.append(char(row)).append(char(cell));
    }
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        qFatal("This Qt does not know GB18030, which the characters are taken from.");
    QString characters = decoder.decode(bytes);
    for (qsizetype i = characters.size() - 1; i > 0; --i)
        std::swap(characters[i], characters[qsizetype(random() % quint64(i + 1))]);
    return characters;
}

} // namespace

ArticleGenerator::ArticleGenerator(quint64 seed, const RepostOptions &reposts)
    : m_reposts(reposts), m_random(seed), m_wordShares(zipf(wordCount))
{
    const QString characters = syllabary(m_random);
    const std::vector<double> shares = zipf(std::size_t(characters.size()));
    const QStringList latin{QStringLiteral("AI"),      QStringLiteral("5G"),  QStringLiteral("Linux"),
                            QStringLiteral("PDF"),     QStringLiteral("APP"), QStringLiteral("C++"),
                            QStringLiteral("SHA-256"), QStringLiteral("2021")};
    for (std::size_t i = 0; i < wordCount; ++i) {
        QString made;
        // Frequent words are short ones.
        const std::size_t length = i < 300 ? 1 + below(2) : 2 + below(i < 5'000 ? 2 : 3);
        while (std::size_t(made.size()) < length)
            made += characters[qsizetype(drawn(shares))];
        m_words.append(i % 97 == 96 ? latin[qsizetype(below(std::size_t(latin.size())))] : made);
    }
    for (int i = 0; i < accountCount; ++i)
        m_accounts.append(word() + word() + word());
    for (int i = 0; i < tagCount; ++i)
        m_tags.append(word() + word());
}

std::size_t ArticleGenerator::below(std::size_t limit)
{
    return std::size_t(m_random() % limit);
}

std::size_t ArticleGenerator::drawn(const std::vector<double> &cumulative)
{
    const double at = double(m_random() >> 11) * 0x1.0p-53 * cumulative.back();
    const auto found = std::upper_bound(cumulative.begin(), cumulative.end(), at);
    return std::min(std::size_t(found - cumulative.begin()), cumulative.size() - 1);
}

QString ArticleGenerator::word()
{
    return m_words[qsizetype(drawn(m_wordShares))];
}

QString ArticleGenerator::sentence()
{
    QString text;
    const std::size_t clauses = 1 + below(4);
    for (std::size_t clause = 0; clause < clauses; ++clause) {
        if (clause > 0)
            text += u'，';
        for (std::size_t words = 3 + below(7); words > 0; --words)
            text += word();
    }
    return text + QStringLiteral("。。。。？！")[qsizetype(below(6))];
}

QString ArticleGenerator::paragraph()
{
    QString text;
    for (std::size_t sentences = 1 + below(5); sentences > 0; --sentences)
        text += below(12) == 0 ? QStringLiteral("**") + sentence() + QStringLiteral("**") : sentence();
    return text + QStringLiteral("\n\n");
}

QString ArticleGenerator::heading()
{
    return QStringLiteral("## ") + word() + word() + word() + QStringLiteral("\n\n");
}

QString ArticleGenerator::picture()
{
    return QStringLiteral("![](images/%1.png)\n\n").arg(below(100'000), 6, 10, QLatin1Char('0'));
}

bool ArticleGenerator::chance(double share)
{
    return double(below(1'000'000)) < share * 1e6;
}

ArticleGenerator::Header ArticleGenerator::header()
{
    Header made;
    made.date = QDate(2012, 1, 1).addDays(qint64(below(4'300))).toString(Qt::ISODate);
    for (int words = 0; words < 4; ++words)
        made.title += word();
    made.account = m_accounts[qsizetype(below(accountCount))];
    for (QString &tag : made.tags)
        tag = m_tags[qsizetype(below(tagCount))];
    return made;
}

ArticleGenerator::Original ArticleGenerator::write()
{
    Original made{m_number, header(), {}};
    for (std::size_t paragraphs = 8 + below(40); paragraphs > 0; --paragraphs) {
        if (below(9) == 0)
            made.blocks.append(heading());
        made.blocks.append(below(7) == 0 ? picture() : paragraph());
    }
    return made;
}

QString ArticleGenerator::edited(const QString &block, double share, int &changed, int &all)
{
    if (block.startsWith(u'#') || block.startsWith(u'!'))
        return block;
    QString result;
    for (qsizetype begin = 0; begin < block.size();) {
        qsizetype end = begin;
        while (end < block.size() && !QStringView(u"。？！").contains(block[end]))
            ++end;
        const QString old = block.mid(begin, end + 1 - begin);
        begin = end + 1;
        if (old.trimmed().isEmpty()) {
            result += old;
            continue;
        }
        ++all;
        if (!chance(share)) {
            result += old;
            continue;
        }
        ++changed;
        const std::size_t way = below(3); // left out, written anew, or another one put behind it
        result += way == 0 ? QString() : way == 1 ? sentence() : old + sentence();
    }
    return result.endsWith(u'\n') ? result : result + QStringLiteral("\n\n");
}

QString ArticleGenerator::wrapped(const QString &body, const QString &account)
{
    QStringList &lines = m_accountLines[account];
    if (lines.isEmpty())
        lines = {word() + word() + QStringLiteral("，") + sentence() + QStringLiteral("\n\n"),
                 sentence() + QStringLiteral("\n\n"), sentence() + sentence() + QStringLiteral("\n\n")};
    return QStringLiteral("点击上方蓝字关注我们\n\n") + lines[0] + body + lines[1] + lines[2] +
           QStringLiteral("长按识别二维码，关注公众号\n\n往期推荐\n\n") + word() + word() + word() +
           QStringLiteral("\n\n") + word() + word() + word() + QStringLiteral("\n\n喜欢就点个在看\n");
}

SyntheticArticle ArticleGenerator::repost(const Original &original)
{
    const double share = m_reposts.alwaysMost ? m_reposts.mostEdited : m_reposts.mostEdited * double(below(101)) / 100;
    int changed = 0;
    int all = 0;
    QString body = QStringLiteral("编者按：") + sentence() + QStringLiteral("\n\n");
    for (const QString &block : original.blocks)
        body += edited(block, share, changed, all);
    body += QStringLiteral("后记：") + sentence() + sentence() + QStringLiteral("\n\n");
    Header head = header();
    while (head.account == original.header.account)
        head.account = m_accounts[qsizetype(below(accountCount))];
    const QString &title = original.header.title;
    const QString titles[] = {title, QStringLiteral("转载｜") + title, title + QStringLiteral("（转）"), head.title};
    head.title = titles[below(4)];
    SyntheticArticle made = file(head, wrapped(body, head.account));
    made.original = original.number;
    made.edited = all > 0 ? double(changed) / all : 0;
    return made;
}

SyntheticArticle ArticleGenerator::file(const Header &header, const QString &body)
{
    const QString head =
        QStringLiteral("---\nlayout: post\ntitle: %1\ndate: %2\nauthor: 转载\ntags:\n    - %3\n    - %4\n---\n\n"
                       "<blockquote><p>转载：%5<br>\n来源：微信公众号</p></blockquote>\n\n# %1\n\n")
            .arg(header.title, header.date, header.tags[0], header.tags[1], header.account);
    const QString name = QStringLiteral("%1-%2.md").arg(header.date).arg(++m_number, 7, 10, QLatin1Char('0'));
    return {name, (head + body).toUtf8(), header.title, header.account, body};
}

SyntheticArticle ArticleGenerator::next()
{
    if (!m_originals.empty() && chance(m_reposts.share))
        return repost(m_originals[below(m_originals.size())]);
    Original original = write();
    const QString body = original.blocks.join(QString());
    if (m_reposts.share <= 0)
        return file(original.header, body);
    SyntheticArticle made = file(original.header, wrapped(body, original.header.account));
    if (m_originals.size() < keptOriginals)
        m_originals.push_back(std::move(original));
    else
        m_originals[below(keptOriginals)] = std::move(original);
    return made;
}

} // namespace shiwen::bench
