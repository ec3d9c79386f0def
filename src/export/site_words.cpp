// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site_words.h"

namespace shiwen {

const SiteWords &siteWords(const QString &lang)
{
    static const SiteWords simplified{
        QStringLiteral("zh-Hans"),  QStringLiteral("文章存档"), QStringLiteral("共 %1 篇"),
        QStringLiteral("没有日期"), QStringLiteral("全部文章"), QStringLiteral("原文链接"),
        QStringLiteral("文章文件"), QStringLiteral("来源："),   QStringLiteral("图片缺失")};
    static const SiteWords traditional{
        QStringLiteral("zh-Hant"),  QStringLiteral("文章存檔"), QStringLiteral("共 %1 篇"),
        QStringLiteral("沒有日期"), QStringLiteral("全部文章"), QStringLiteral("原文連結"),
        QStringLiteral("文章檔案"), QStringLiteral("來源："),   QStringLiteral("圖片缺失")};
    static const SiteWords english{
        QStringLiteral("en"),      QStringLiteral("Archive"),      QStringLiteral("Articles: %1"),
        QStringLiteral("No date"), QStringLiteral("All articles"), QStringLiteral("Original"),
        QStringLiteral("File"),    QStringLiteral("Source: "),     QStringLiteral("Picture missing")};
    if (lang == QLatin1String("zh-Hant"))
        return traditional;
    return lang.isEmpty() || lang.startsWith(QLatin1String("zh")) ? simplified : english;
}

QString mainLanguage(const QList<Article> &articles)
{
    qsizetype simplified = 0;
    qsizetype traditional = 0;
    for (const Article &article : articles) {
        const QString &lang = siteWords(article.summary.lang).lang;
        simplified += lang == QLatin1String("zh-Hans");
        traditional += lang == QLatin1String("zh-Hant");
    }
    const qsizetype others = articles.size() - simplified - traditional;
    if (others > simplified && others > traditional)
        return QStringLiteral("en");
    return traditional > simplified ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

} // namespace shiwen
