// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tail_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shiwen {

namespace {

using Phrase = std::u16string_view;

constexpr std::size_t longestStrong = 36; // units of a line that a phrase of the first list makes a tail
constexpr std::size_t longestWeak = 16;   // the same for the second, which also stands in sentences

// Simplified, as units are folded.
constexpr std::array strongPhrases{
    Phrase(u"点个赞"),     Phrase(u"点赞"),         Phrase(u"在看"),       Phrase(u"关注我们"),
    Phrase(u"关注公众号"), Phrase(u"点击关注"),     Phrase(u"欢迎关注"),   Phrase(u"点击上方"),
    Phrase(u"点击下方"),   Phrase(u"蓝字"),         Phrase(u"长按"),       Phrase(u"扫码"),
    Phrase(u"扫一扫"),     Phrase(u"扫描下方"),     Phrase(u"二维码"),     Phrase(u"阅读原文"),
    Phrase(u"分享收藏"),   Phrase(u"设为星标"),     Phrase(u"加星标"),     Phrase(u"标签不可点"),
    Phrase(u"责任编辑"),   Phrase(u"版权归"),       Phrase(u"侵删"),       Phrase(u"侵权必"),
    Phrase(u"转载请"),     Phrase(u"授权转载"),     Phrase(u"未经授权"),   Phrase(u"微信公众号"),
    Phrase(u"喜欢作者"),   Phrase(u"赞赏"),         Phrase(u"一键三连"),   Phrase(u"商务合作"),
    Phrase(u"投稿邮箱"),   Phrase(u"本文转载自"),   Phrase(u"本文来源"),   Phrase(u"原文链接"),
    Phrase(u"微信扫"),     Phrase(u"继续滑动看下"), Phrase(u"轻触阅读"),   Phrase(u"向上滑动"),
    Phrase(u"转发给朋友"), Phrase(u"分享到朋友圈"), Phrase(u"分享给更多"),
};

constexpr std::array weakPhrases{
    Phrase(u"关注"),     Phrase(u"转发"),   Phrase(u"来源"),   Phrase(u"编辑"),
    Phrase(u"责编"),     Phrase(u"排版"),   Phrase(u"校对"),   Phrase(u"审核"),
    Phrase(u"公众号"),   Phrase(u"微信号"), Phrase(u"收录于"), Phrase(u"阅读全文"),
    Phrase(u"点击阅读"), Phrase(u"转载自"), Phrase(u"投稿"),   Phrase(u"加群"),
};

constexpr std::array furtherReading{
    Phrase(u"推荐阅读"), Phrase(u"往期"),     Phrase(u"相关阅读"), Phrase(u"延伸阅读"), Phrase(u"精彩推荐"),
    Phrase(u"精彩回顾"), Phrase(u"热门文章"), Phrase(u"更多阅读"), Phrase(u"历史文章"), Phrase(u"猜你喜欢"),
};

/// The lowest 12 bits of the phrases' first characters, as a set: nearly no other character of a line is in it.
using Beginnings = std::array<quint64, 64>;

template <std::size_t Count> constexpr Beginnings beginningsOf(const std::array<Phrase, Count> &phrases)
{
    Beginnings set{};
    for (const Phrase phrase : phrases)
        set[(phrase.front() >> 6) & 63U] |= quint64(1) << (phrase.front() & 63U);
    return set;
}

bool beginsWith(std::span<const TextUnit> units, Phrase phrase)
{
    if (units.size() < phrase.size())
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if ((units[i] & ~clauseUnit) != phrase[i])
            return false;
    }
    return true;
}

template <std::size_t Count>
bool holdsAny(std::span<const TextUnit> line, const std::array<Phrase, Count> &phrases, const Beginnings &beginnings)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if ((beginnings[(line[i] >> 6) & 63U] >> (line[i] & 63U) & 1U) == 0)
            continue;
        const auto rest = line.subspan(i);
        if (std::ranges::any_of(phrases, [&](Phrase phrase) { return beginsWith(rest, phrase); }))
            return true;
    }
    return false;
}

constexpr Beginnings strongBeginnings = beginningsOf(strongPhrases);
constexpr Beginnings weakBeginnings = beginningsOf(weakPhrases);
constexpr Beginnings furtherBeginnings = beginningsOf(furtherReading);

} // namespace

bool isTailLine(std::span<const TextUnit> line)
{
    return (line.size() <= longestStrong && holdsAny(line, strongPhrases, strongBeginnings)) ||
           (line.size() <= longestWeak && holdsAny(line, weakPhrases, weakBeginnings));
}

bool isFurtherReading(std::span<const TextUnit> line)
{
    return holdsAny(line, furtherReading, furtherBeginnings);
}

} // namespace shiwen
