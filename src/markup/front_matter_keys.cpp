// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter_keys.h"

#include "markup/date_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace shiwen {

namespace {

constexpr std::array<QStringView, 63> knownKeys{
    u"title",       u"subtitle", u"subject",       u"layout",       u"type",       u"date",         u"created",
    u"updated",     u"modified", u"published",     u"publish_time", u"pubdate",    u"create_time",  u"author",
    u"authors",     u"tags",     u"tag",           u"keywords",     u"keyword",    u"categories",   u"category",
    u"description", u"desc",     u"excerpt",       u"summary",      u"slug",       u"permalink",    u"abbrlink",
    u"lang",        u"url",      u"link",          u"source",       u"source_url", u"original_url", u"from",
    u"via",         u"account",  u"nickname",      u"account_id",   u"biz",        u"header-img",   u"header_image",
    u"cover",       u"image",    u"image_feature", u"catalog",      u"comments",   u"comment",      u"draft",
    u"hide",        u"toc",      u"archive",       u"reposter",     u"translator", u"publisher",    u"标题",
    u"作者",        u"日期",     u"标签",          u"公众号",       u"来源",       u"发布时间",     u"原文链接",
};

/// The keys that are worth a guess.
constexpr std::array<QStringView, 14> guessedKeys{
    u"title",    u"date",     u"author",        u"tags",   u"categories", u"description", u"layout",
    u"subtitle", u"keywords", u"image_feature", u"source", u"published",  u"created",     u"header-img",
};

constexpr qsizetype longestGuessed = 16;

/// Words near to these are words of their own ("data", "publisher"): only a date shows what is meant.
bool isDateKey(QStringView key)
{
    return key == u"date" || key == u"published" || key == u"created";
}

/// Letters added, dropped, changed or swapped with their neighbour (optimal string alignment).
int editDistance(QStringView a, QStringView b)
{
    std::array<std::array<int, longestGuessed + 1>, longestGuessed + 1> cost{};
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            int &best = cost[std::size_t(i)][std::size_t(j)];
            const auto at = [&](qsizetype row, qsizetype column) {
                return cost[std::size_t(row)][std::size_t(column)];
            };
            if (i == 0 || j == 0) {
                best = int(i + j);
                continue;
            }
            best = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, at(i - 2, j - 2) + 1);
        }
    }
    return cost[std::size_t(a.size())][std::size_t(b.size())];
}

bool mayMean(QStringView written, QStringView key)
{
    const int allowed = key.size() >= 8 ? 2 : 1;
    return written.size() <= longestGuessed && std::abs(written.size() - key.size()) <= allowed &&
           editDistance(written, key) <= allowed;
}

} // namespace

bool isKnownHeaderKey(QStringView key)
{
    return std::find(knownKeys.begin(), knownKeys.end(), key) != knownKeys.end();
}

QList<RespeltKey> respellKeys(HeaderValues &values)
{
    QStringList unknown;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        if (value.key().size() >= 3 && value.key().size() <= longestGuessed && !value.value().isEmpty() &&
            !isKnownHeaderKey(value.key()))
            unknown += value.key();
    unknown.sort();
    QList<RespeltKey> respelt;
    for (const QString &written : std::as_const(unknown)) {
        const auto fits = [&](QStringView key) {
            return mayMean(written, key) && !values.contains(key.toString()) &&
                   (!isDateKey(key) || !normalisedDate(values.value(written).value(0)).isEmpty());
        };
        const auto key = std::find_if(guessedKeys.begin(), guessedKeys.end(), fits);
        if (key == guessedKeys.end())
            continue;
        values.insert(key->toString(), values.value(written));
        respelt.append({written, key->toString()});
    }
    return respelt;
}

} // namespace shiwen
