// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace shiwen::bench {

/// An article that nobody wrote: words of one to four common Chinese characters, a few of them very frequent, as in
/// written language, with Latin words and numbers between them, in the form of a reposted article.
struct SyntheticArticle {
    QString fileName; ///< `2021-12-24-0000017.md`
    QByteArray text;  ///< UTF-8
};

/// Makes articles one after another. The same seed makes the same articles on every machine: nothing depends on the
/// standard library's distributions.
class ArticleGenerator
{
public:
    explicit ArticleGenerator(quint64 seed);
    SyntheticArticle next();

private:
    std::size_t below(std::size_t limit);
    std::size_t drawn(const std::vector<double> &cumulative);
    QString word();
    QString sentence();
    QString paragraph();
    QString heading();
    QString picture();

    std::mt19937_64 m_random;
    QStringList m_words;
    std::vector<double> m_wordShares; ///< cumulative
    QStringList m_accounts;
    QStringList m_tags;
    int m_number = 0;
};

} // namespace shiwen::bench
