// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged_pairs.h"

#include "../bench/synthetic_article.h"

#include <QHash>
#include <QStringList>

#include <random>

namespace shiwen {

namespace {

/// Fills the slots of templates: `#` is a number, `@` a product, `%` a place.
class Templates
{
public:
    explicit Templates(quint64 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % quint64(limit)); }

    QString filled(const QString &text)
    {
        static const QStringList products{
            QStringLiteral("Atlas Server"),  QStringLiteral("Bluefin Mail"), QStringLiteral("CopperDB"),
            QStringLiteral("Drift Browser"), QStringLiteral("Ember VPN"),    QStringLiteral("Fathom Kernel"),
            QStringLiteral("Gable Office"),  QStringLiteral("Harbor CMS"),   QStringLiteral("Inlet Router")};
        static const QStringList places{QStringLiteral("江口镇"),   QStringLiteral("柳塘街道"),
                                        QStringLiteral("石桥社区"), QStringLiteral("新港区"),
                                        QStringLiteral("白鹭湾"),   QStringLiteral("东岭县")};
        QString result;
        for (const QChar c : text) {
            if (c == u'#')
                result += QString::number(2 + below(997));
            else if (c == u'@')
                result += products[below(int(products.size()))];
            else if (c == u'%')
                result += places[below(int(places.size()))];
            else
                result += c;
        }
        return result;
    }

    QString announcement()
    {
        return filled(QStringLiteral(
            "青禾股份今天公布了#年第#季度的业绩。报告期内公司实现营业收入#亿元，比去年同期增长#%，净利润达到#亿元。\n"
            "其中零售业务收入#亿元，占总收入的#%；批发业务收入#亿元，毛利率比上一季度提高了#个基点。\n"
            "公司董事长表示，面对复杂多变的市场环境，全体员工坚持以顾客为中心，稳步推进各项工作，取得了来之不易的成绩。"
            "\n"
            "截至季度末，公司在全国共有门店#家，本季度新开#家，关闭#家，员工总数为#人。\n"
            "展望下一季度，公司预计营业收入在#亿元到#亿元之间，并将继续加大在仓储和物流方面的投入，预计投入#万元。\n"
            "本公告所载的数据未经审计，敬请各位投资者注意风险，理性投资。公司的信息以指定媒体的公告为准。\n"));
    }

    QString bulletin()
    {
        QString text = filled(QStringLiteral(
            "近日，我们收录了#年#月的安全公告，本月共有#个漏洞，其中超危漏洞#个，高危漏洞#个，中危漏洞#个。\n"
            "成功利用上述漏洞的攻击者可以在目标系统上执行任意代码、获取用户数据、提升权限等，请各单位及时确认是否受到影"
            "响，尽快采取修补措施。\n"
            "一、漏洞介绍\n本次更新主要涵盖了@、@和@等产品，厂商已经发布了补丁程序。\n二、漏洞详情\n"));
        for (int i = 0; i < 8; ++i)
            text += filled(QStringLiteral("@ 安全漏洞（编号 QL-#-#）：该漏洞是由于程序没有正确校验输入的数据，"
                                          "攻击者可以通过发送特制的请求利用该漏洞，影响 # 之前的版本。\n"));
        return text +
               QStringLiteral(
                   "三、修复建议\n目前，厂商已经发布补丁修复了上述漏洞，建议用户及时确认漏洞影响，尽快采取修补措施。"
                   "如有疑问，请与我们联系，我们将继续跟踪有关情况，及时发布相关信息。\n");
    }

    QString notice()
    {
        return filled(QStringLiteral(
            "各位居民朋友：因供水管道检修，定于#月#日#时至#时对%一带停止供水，影响范围包括第#小区和第#小区，约#户。\n"
            "请受到影响的居民提前做好储水准备，停水期间请关好水龙头，以免恢复供水时造成不必要的损失。\n"
            "恢复供水后，水管里可能有少量浑水，请打开水龙头放水片刻再使用。如遇天气变化，检修时间可能顺延。\n"
            "给您带来的不便，敬请谅解。感谢您一直以来对供水工作的理解和支持。\n"));
    }

private:
    std::mt19937_64 m_random;
};

QStringList paragraphsOf(const QString &body)
{
    return body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
}

/// The first `units` characters or so, in whole paragraphs.
QString opening(const QString &body, qsizetype characters)
{
    QString text;
    for (const QString &paragraph : paragraphsOf(body)) {
        if (text.size() > characters)
            break;
        text += paragraph + u'\n';
    }
    return text;
}

} // namespace

QList<JudgedPair> judgedPairs(int count, quint64 seed)
{
    Templates templates(seed);
    bench::ArticleGenerator plain(seed);
    bench::ArticleGenerator reposting(seed + 1, {0.5, 0.3, false});
    QList<JudgedPair> pairs;
    QHash<int, QString> bodies;
    for (int number = 0, found = 0; found < 2 * count; ++number) {
        const auto article = reposting.next();
        bodies.insert(number, article.body);
        if (article.original < 0 || article.edited > 0.3)
            continue;
        pairs.append({QStringLiteral("repost"), bodies.value(article.original), article.body, false, true});
        ++found;
    }
    const QString around = opening(plain.next().body, 150);
    for (int i = 0; i < count; ++i) {
        const bool series = i % 2 == 0;
        const QString one = plain.next().body;
        const QString other = plain.next().body;
        pairs.append({QStringLiteral("announcement"), templates.announcement(), templates.announcement(), series});
        pairs.append({QStringLiteral("bulletin"), templates.bulletin(), templates.bulletin(), series});
        pairs.append({QStringLiteral("notice"), templates.notice(), templates.notice(), series});
        pairs.append({QStringLiteral("series"), around + opening(one, 400) + around,
                      around + opening(other, 400) + around, series});
        const QStringList parts = paragraphsOf(one);
        const QString first = parts.mid(0, parts.size() / 2).join(u'\n');
        const QString second = parts.mid(parts.size() / 2 - 1).join(u'\n');
        pairs.append({QStringLiteral("parts"), first, second, series});
        const QString quoted = templates.notice();
        pairs.append({QStringLiteral("quotation"), opening(one, 700) + quoted, opening(other, 700) + quoted, series});
    }
    return pairs;
}

} // namespace shiwen
