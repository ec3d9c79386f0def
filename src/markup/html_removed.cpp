// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_removed.h"

#include "text/character_set.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestSentence = 120;
constexpr qsizetype longestMessage = 1000; ///< of a page that is built as one
constexpr qsizetype longestPage = 200;     ///< of one that is not

/// What such sentences begin with, folded; 账 is written 帐.
constexpr auto openings = std::to_array<QStringView>({
    u"该内容已被发布者删除",
    u"此内容已被发布者删除",
    u"该文章已被发布者删除",
    u"该内容已被删除",
    u"该图文已被删除",
    u"此文章已被删除",
    u"内容已被投稿作者删除",
    u"此内容因违规无法查看",
    u"此内容因违规已删除",
    u"该内容因违规无法查看",
    u"该内容暂时无法查看",
    u"此内容暂时无法查看",
    u"此内容被投诉",
    u"此内容被多人投诉",
    u"此内容发送失败无法查看",
    u"此内容涉嫌违反",
    u"该内容涉嫌违反",
    u"内容涉嫌违反相关法律法规",
    u"涉嫌违反相关法律法规和政策",
    u"根据作者隐私设置,无法查看该内容",
    u"此帐号已被屏蔽",
    u"此帐号已被封禁",
    u"该帐号已被封禁",
    u"该帐号已被屏蔽",
    u"该帐号已冻结",
    u"该公众号已被封禁",
    u"该公众号已迁移",
    u"此帐号已迁移",
    u"此帐号处于帐号迁移流程中",
    u"此帐号已自主注销",
    u"该帐号已自主注销",
    u"此帐号已注销",
    u"该帐号已注销",
    u"此帐号被投诉",
    u"该帐号已被系统回收",
    u"链接已过期",
    u"该链接已过期",
    u"参数错误",
    u"the content has been deleted by the author",
    u"this content has been deleted by the author",
    u"the article has been deleted by the author",
    u"this content has been reported",
    u"unable to view this content because it violates",
    u"this content is temporarily unavailable",
    u"this content cannot be viewed",
    u"this account has been blocked",
    u"this account has been suspended",
    u"this account has been migrated",
    u"this official account has been migrated",
    u"this official account has been blocked",
    u"this link has expired",
    u"the link has expired",
    u"link expired",
    u"parameter error",
});

QString comparable(QStringView text)
{
    QString plain = folded(text.trimmed());
    plain.replace(u'账', u'帐');
    plain.replace(u'，', u',');
    plain.replace(QStringLiteral("发佈"), QStringLiteral("发布"));
    plain.replace(QStringLiteral("连结"), QStringLiteral("链接"));
    return plain;
}

/// What a block says, but for blocks that hold nothing but links: those lead to the platform's rules.
QString saying(const Node &block)
{
    const auto isLink = [](const Node &node) {
        return node.type == NodeType::Link || node.type == NodeType::Image || node.type == NodeType::Break;
    };
    if (block.type != NodeType::Paragraph && block.type != NodeType::Heading)
        return {};
    if (std::all_of(block.children.begin(), block.children.end(), isLink))
        return {};
    return plainText(block).simplified();
}

QString withoutReference(QString text)
{
    for (const QStringView tail : {u"，查看对应规则", u",查看对应规则", u"查看对应规则", u"，查看詳情", u"查看详情"})
        if (text.endsWith(tail))
            text.chop(tail.size());
    return text.trimmed();
}

} // namespace

bool isRemovalSentence(QStringView text)
{
    if (text.size() > longestSentence)
        return false;
    const QString plain = comparable(text);
    const auto begins = [&](QStringView opening) {
        return plain.startsWith(opening);
    };
    const auto asks = [](QChar c) {
        return c == u'?' || c == u'？' || c == u'!' || c == u'！';
    };
    return std::any_of(openings.begin(), openings.end(), begins) && std::none_of(plain.begin(), plain.end(), asks);
}

QString removalReason(const Document &shown, bool isMessage)
{
    constexpr std::size_t mostBlocks = 12;
    const auto &blocks = shown.root.children;
    if (blocks.empty() || blocks.size() > mostBlocks)
        return {};
    qsizetype length = 0;
    std::vector<QString> sayings;
    sayings.reserve(blocks.size());
    for (const Node &block : blocks) {
        length += plainText(block).size();
        if (const QString text = saying(block); !text.isEmpty())
            sayings.push_back(text);
    }
    if (length > (isMessage ? longestMessage : longestPage))
        return {};
    const auto sentence = std::find_if(sayings.begin(), sayings.end(), isRemovalSentence);
    const auto place = sentence - sayings.begin();
    if (sentence == sayings.end() || (!isMessage && (place > 1 || sayings.size() > 3)))
        return {};
    const QString reason = withoutReference(*sentence);
    if (!isMessage || sentence + 1 == sayings.end())
        return reason;
    const QString more = withoutReference(*(sentence + 1)); // buttons follow, too: those have no punctuation
    const auto parts = [](QChar c) {
        return isOneOf(c, u"，。；：、,.;:");
    };
    return more != reason && std::any_of(more.begin(), more.end(), parts) ? reason + u' ' + more : reason;
}

} // namespace shiwen
