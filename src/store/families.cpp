// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/families.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace shiwen {

namespace {

constexpr double leastCovered = 0.6;    // of each other by texts that are one without further question
constexpr double muchLonger = 1.25;     // than a part of it
constexpr double leastOfLongest = 0.7;  // of the units of a copy with the whole text
constexpr std::size_t titlesToTry = 20; // of one text; more are read of notices only
constexpr qsizetype shortestTitle = 4;

/// Sets that are joined.
class Joined
{
public:
    explicit Joined(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    std::size_t find(std::size_t one)
    {
        while (m_parent[one] != one)
            one = m_parent[one] = m_parent[m_parent[one]];
        return one;
    }
    void join(std::size_t one, std::size_t other) { m_parent[find(one)] = find(other); }

private:
    std::vector<std::size_t> m_parent;
};

/// The articles of one text.
struct Text {
    int units = 0;
    std::set<QString> accounts{};
    std::set<QString> titles{};
};

/// One pair of texts that are copies, as numbers of texts.
struct Copies {
    std::size_t shorter = 0;
    std::size_t longer = 0;
    bool close = false; ///< each covers most of the other
};

class Grouping
{
public:
    Grouping(const std::vector<CopyArticle> &articles, const std::vector<TextPair> &pairs)
    {
        for (const CopyArticle &article : articles) {
            const auto known = m_numbers.constFind(article.counted);
            const std::size_t number = known == m_numbers.cend() ? m_texts.size() : *known;
            if (number == m_texts.size()) {
                m_numbers.insert(article.counted, number);
                m_texts.push_back({article.units});
            }
            m_texts[number].accounts.insert(article.account);
            m_texts[number].titles.insert(article.title);
        }
        for (const TextPair &pair : pairs)
            addPair(pair);
    }

    /// Of each article the number of its group.
    std::vector<std::size_t> groupsOf(const std::vector<CopyArticle> &articles)
    {
        Joined groups(m_texts.size());
        for (const Copies &copies : m_copies) {
            if (copies.close)
                groups.join(copies.shorter, copies.longer);
        }
        joinWrapped(groups);
        std::vector<std::size_t> result;
        result.reserve(articles.size());
        for (const CopyArticle &article : articles)
            result.push_back(groups.find(m_numbers.value(article.counted)));
        return result;
    }

private:
    void addPair(const TextPair &pair)
    {
        const auto low = m_numbers.constFind(pair.low);
        const auto high = m_numbers.constFind(pair.high);
        if (low == m_numbers.cend() || high == m_numbers.cend())
            return;
        if (!pair.likeness.isSameArticle(areSeries(m_texts[*low], m_texts[*high])))
            return;
        const bool lowShorter = std::pair(m_texts[*low].units, pair.low) < std::pair(m_texts[*high].units, pair.high);
        m_copies.push_back(
            {lowShorter ? *low : *high, lowShorter ? *high : *low, pair.likeness.covered() >= leastCovered});
    }

    static bool areSeries(const Text &left, const Text &right)
    {
        const bool oneAccount = left.accounts.size() == 1 && left.accounts == right.accounts;
        if (!oneAccount || left.accounts.begin()->isEmpty())
            return false;
        auto one = left.titles.begin();
        for (std::size_t i = 0; i < titlesToTry && one != left.titles.end(); ++i, ++one) {
            auto other = right.titles.begin();
            for (std::size_t k = 0; k < titlesToTry && other != right.titles.end(); ++k, ++other) {
                if (areLikeTitles(*one, *other))
                    return false;
            }
        }
        return true;
    }

    /// A text wrapped in much else joins what wraps it, unless that wraps several.
    void joinWrapped(Joined &groups) const
    {
        std::vector<std::set<std::size_t>> parts(m_texts.size());
        std::vector<bool> collects(m_texts.size());
        for (const auto &[shorter, longer, close] : m_copies) {
            if (close)
                collects[longer] = collects[longer] || m_texts[longer].units > muchLonger * m_texts[shorter].units;
            else if (groups.find(shorter) != groups.find(longer))
                parts[longer].insert(groups.find(shorter));
        }
        for (std::size_t text = 0; text < parts.size(); ++text) {
            if (parts[text].size() == 1 && !collects[text])
                groups.join(*parts[text].begin(), text);
        }
    }

    QHash<quint64, std::size_t> m_numbers;
    std::vector<Text> m_texts;
    std::vector<Copies> m_copies;
};

/// Best first.
void sortCopies(std::vector<const CopyArticle *> &copies)
{
    int longest = 0;
    for (const CopyArticle *copy : copies)
        longest = std::max(longest, copy->units);
    const auto rank = [longest](const CopyArticle *copy) {
        const bool whole = !copy->cut && copy->units >= leastOfLongest * longest;
        return std::tuple(!whole, -copy->pictures, copy->date.isEmpty(), copy->date, copy->path);
    };
    std::ranges::sort(copies, {}, rank);
}

QString bareTitle(const QString &title)
{
    QString bare = title;
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return bare;
}

} // namespace

bool areLikeTitles(const QString &left, const QString &right)
{
    const QString one = bareTitle(left);
    const QString other = bareTitle(right);
    if (std::min(one.size(), other.size()) < shortestTitle)
        return one == other;
    return one.contains(other) || other.contains(one);
}

std::vector<FamilyPlace> decideFamilies(const std::vector<CopyArticle> &articles, const std::vector<TextPair> &pairs)
{
    const std::vector<std::size_t> groups = Grouping(articles, pairs).groupsOf(articles);
    QHash<std::size_t, std::vector<const CopyArticle *>> members;
    for (std::size_t i = 0; i < articles.size(); ++i)
        members[groups[i]].push_back(&articles[i]);
    std::vector<FamilyPlace> places;
    for (auto &copies : members) {
        if (copies.size() < 2)
            continue;
        sortCopies(copies);
        int place = 0;
        for (const CopyArticle *copy : copies)
            places.push_back({copy->row, copies.front()->row, place++});
    }
    std::ranges::sort(places, {}, &FamilyPlace::row);
    return places;
}

} // namespace shiwen
