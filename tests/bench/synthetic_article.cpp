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

ArticleGenerator::ArticleGenerator(quint64 seed) : m_random(seed), m_wordShares(zipf(wordCount))
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

SyntheticArticle ArticleGenerator::next()
{
    const QString date = QDate(2012, 1, 1).addDays(qint64(below(4'300))).toString(Qt::ISODate);
    const QString title = word() + word() + word() + word();
    const QString account = m_accounts[qsizetype(below(accountCount))];
    QString text =
        QStringLiteral("---\nlayout: post\ntitle: %1\ndate: %2\nauthor: 转载\ntags:\n    - %3\n    - %4\n---\n\n"
                       "<blockquote><p>转载：%5<br>\n来源：微信公众号</p></blockquote>\n\n# %1\n\n")
            .arg(title, date, m_tags[qsizetype(below(tagCount))], m_tags[qsizetype(below(tagCount))], account);
    for (std::size_t paragraphs = 8 + below(40); paragraphs > 0; --paragraphs) {
        if (below(9) == 0)
            text += heading();
        text += below(7) == 0 ? picture() : paragraph();
    }
    const QString name = QStringLiteral("%1-%2.md").arg(date).arg(++m_number, 7, 10, QLatin1Char('0'));
    return {name, text.toUtf8()};
}

} // namespace shiwen::bench
