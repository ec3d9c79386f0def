// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_title.h"

#include "markup/date_text.h"
#include "text/character_set.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestPreamble = 200; // UTF-16 code units of text before a title
constexpr qsizetype longestTitle = 300;
constexpr int sectionsOfText = 3; ///< as many headings of depth 1 are sections
constexpr qsizetype shortHeading = 6;

/// A number and a mark: `一、`, `（二）`, `3.`, `1.2 `, `0x01`.
bool isNumbered(QStringView text)
{
    static constexpr QStringView numerals = u"0123456789一二三四五六七八九十";
    if (text.startsWith(u"0x") || text.startsWith(u"0X"))
        return true;
    const bool bracketed = isOneOf(text.front(), u"(（[【");
    qsizetype at = bracketed ? 1 : 0;
    const qsizetype digits = at;
    while (at < text.size() && numerals.contains(text[at]))
        ++at;
    while (at > digits && at + 1 < text.size() && text[at] == u'.' && text[at + 1].isDigit())
        at += 2;
    if (at == digits || at > digits + 5)
        return false;
    if (at == text.size())
        return true;
    return bracketed ? isOneOf(text[at], u")）]】") : isOneOf(text[at], u"、.．)）");
}

bool isSection(QStringView text)
{
    static constexpr std::array<QStringView, 34> names{
        u"简介",     u"前言",
        u"引言",     u"背景",
        u"概述",     u"摘要",
        u"目录",     u"正文",
        u"介绍",     u"说明",
        u"声明",     u"导读",
        u"导语",     u"序",
        u"序言",     u"结语",
        u"总结",     u"写在前面",
        u"开头",     u"免责声明",
        u"楔子",     u"绪论",
        u"问题",     u"文章目录",
        u"问题描述", u"introduction",
        u"overview", u"background",
        u"abstract", u"preface",
        u"contents", u"toc",
        u"summary",  u"table of contents",
    };
    text = text.trimmed();
    if (text.isEmpty() || isNumbered(text))
        return true;
    const bool chapter =
        text.size() <= 12 && text.startsWith(u'第') && text.size() > 2 && isOneOf(text[2], u"章节部篇步");
    const QString lower = text.toString().toLower();
    return chapter || std::find(names.begin(), names.end(), QStringView(lower)) != names.end();
}

/// Headings among the blocks of a document and how much text stands before them.
struct Headings {
    QString first; ///< of depth 1
    qsizetype before = 0;
    int ones = 0;
    QString second; ///< of depth 2, when it opens the text
    int twos = 0;
};

Headings headingsOf(const Document &document)
{
    Headings headings;
    qsizetype text = 0;
    for (const Node &block : document.root.children) {
        if (block.type != NodeType::Heading) {
            if (text <= longestPreamble && block.type != NodeType::ThematicBreak)
                text += plainText(block).size();
            continue;
        }
        if (block.depth == 1 && headings.ones++ == 0) {
            headings.first = plainText(block).simplified();
            headings.before = text;
        } else if (block.depth == 2 && headings.twos++ == 0 && text == 0 && headings.ones == 0) {
            headings.second = plainText(block).simplified();
        }
    }
    return headings;
}

QString withoutExtension(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

bool namesNothing(const QString &name)
{
    static constexpr std::array<QStringView, 9> names{u"index", u"content", u"article", u"readme", u"main",
                                                      u"正文",  u"文章",    u"output",  u"page"};
    const QString lower = name.toLower();
    return std::find(names.begin(), names.end(), QStringView(lower)) != names.end();
}

/// Characters that savers write for those a file system refuses.
QString withoutLookAlikes(QString name)
{
    static constexpr QStringView written = u"≺≻∶∕∖∣⁎＂";
    static constexpr QStringView meant = u"<>:/\\|*\"";
    for (QChar &c : name)
        if (const qsizetype at = written.indexOf(c); at >= 0)
            c = meant[at];
    // “ stands for " only where nothing closes it.
    if (name.contains(u'“') && !name.contains(u'”'))
        name.replace(u'“', u'"');
    return name;
}

/// `01_题`: a saver's number.
QString withoutNumber(const QString &name)
{
    qsizetype digits = 0;
    while (digits < name.size() && name[digits].isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits <= 4 && digits + 1 < name.size() && name[digits] == u'_';
    return numbered ? name.mid(digits + 1) : name;
}

/// `题 (2020-10-29 上午9_59_09)`: when SingleFile saved it.
QString withoutSavedAt(const QString &name)
{
    const qsizetype open = name.lastIndexOf(QStringLiteral(" ("));
    if (open <= 0 || !name.endsWith(u')') || !name.contains(u'_'))
        return name;
    QString inner = name.mid(open + 2).chopped(1);
    inner.replace(u'_', u':');
    return wholeDate(inner).isEmpty() ? name : name.first(open);
}

QString titleFromPath(const QString &path)
{
    const QString name = titleOfName(withoutExtension(path.section(u'/', -1)));
    const QString folder = path.section(u'/', -2, -2);
    return namesNothing(name) && !folder.isEmpty() ? titleOfName(folder) : name;
}

/// Without line ends and HTML that was escaped twice or lost its `&`.
QString mended(const QString &title)
{
    QString text = title.simplified();
    if (text.size() > longestTitle)
        text.truncate(longestTitle);
    if (!text.contains(u';'))
        return text;
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
    return text.simplified();
}

} // namespace

QString titleHeading(const Document &document)
{
    const Headings headings = headingsOf(document);
    if (headings.ones > 0) {
        const bool early = headings.before == 0 || (headings.before <= longestPreamble && headings.ones == 1);
        const bool list = headings.ones >= sectionsOfText && headings.first.size() <= shortHeading;
        return early && !list && !isSection(headings.first) ? headings.first : QString();
    }
    return headings.twos == 1 && !isSection(headings.second) ? headings.second : QString();
}

QString titleOfName(const QString &name)
{
    const QString bare = withoutSavedAt(name);
    const QString rest = withoutNumber(bare.mid(dateInName(bare).length).trimmed());
    return withoutLookAlikes(rest.isEmpty() ? bare : rest).simplified();
}

QString articleTitle(const TitleSources &sources)
{
    // `<title>` often carries the site's name behind the heading; a heading that it does not name is a part of the
    // text.
    const bool named = sources.page.isEmpty() || sources.page.contains(sources.heading);
    const std::array<QString, 4> inOrder{sources.header, named ? sources.heading : QString(), sources.page,
                                         sources.fallback};
    for (const QString &title : inOrder)
        if (const QString text = mended(title); !text.isEmpty())
            return text;
    return mended(titleFromPath(sources.path));
}

} // namespace shiwen
