// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
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
    QString title;
    QString account;
    QString body;      ///< what of the text stands below the header
    int original = -1; ///< of a repost: how many articles were made before the one it is a copy of
    double edited = 0; ///< of a repost: the share of the original's sentences that were changed, 0 to 1
};

/// How much of what is made is reposts.
struct RepostOptions {
    double share = 0;        ///< of all articles; without any, accounts have no lines of their own either
    double mostEdited = 0.3; ///< share of the sentences of an original that is changed at most: left out, written anew,
                             ///< or another one put beside
    bool alwaysMost = false; ///< as much in each repost, not up to as much
};

/// Makes articles one after another, some of them reposts of earlier ones: under another account, with its lines around
/// and notes before and behind, edited, sometimes under another title. The same seed makes the same articles on every
/// machine: nothing depends on the standard library's distributions.
class ArticleGenerator
{
public:
    explicit ArticleGenerator(quint64 seed, const RepostOptions &reposts = {});
    SyntheticArticle next();

private:
    std::size_t below(std::size_t limit);
    std::size_t drawn(const std::vector<double> &cumulative);
    QString word();
    QString sentence();
    QString paragraph();
    QString heading();
    QString picture();

    struct Header {
        QString date;
        QString title;
        QString account;
        QString tags[2];
    };
    /// An article that may be reposted: its blocks without what an account puts around them.
    struct Original {
        int number = 0;
        Header header;
        QStringList blocks;
    };

    [[nodiscard]] bool chance(double share);
    Header header();
    Original write();
    SyntheticArticle repost(const Original &original);
    QString edited(const QString &block, double share, int &changed, int &all);
    QString wrapped(const QString &body, const QString &account);
    SyntheticArticle file(const Header &header, const QString &body);

    RepostOptions m_reposts;
    std::vector<Original> m_originals; ///< the last ones
    QHash<QString, QStringList> m_accountLines;
    std::mt19937_64 m_random;
    QStringList m_words;
    std::vector<double> m_wordShares; ///< cumulative
    QStringList m_accounts;
    QStringList m_tags;
    int m_number = 0;
};

} // namespace shiwen::bench
