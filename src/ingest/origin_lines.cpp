// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/origin_lines.h"

#include "core/fill.h"
#include "ingest/article_links.h"
#include "markup/date_text.h"
#include "text/character_set.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestLabel = 12; // UTF-16 code units
constexpr qsizetype longestName = 40;
constexpr qsizetype longestSource = 60;

enum class Field : quint8 { Account, AccountId, RepostOf, Source, Author, Date, Url, Archive, Other };

struct Label {
    QStringView word; ///< lower case, without spaces
    Field field;
    OriginLine kind;
};

constexpr std::array<Label, 80> labels{{
    {u"公众号", Field::Account, OriginLine::Header},
    {u"微信公众号", Field::Account, OriginLine::Header},
    {u"公众号名称", Field::Account, OriginLine::Header},
    {u"公眾號", Field::Account, OriginLine::Header},
    {u"微信公眾號", Field::Account, OriginLine::Header},
    {u"公号", Field::Account, OriginLine::Header},
    {u"订阅号", Field::Account, OriginLine::Header},
    {u"account", Field::Account, OriginLine::Header},
    {u"微信号", Field::AccountId, OriginLine::Header},
    {u"公众号id", Field::AccountId, OriginLine::Header},
    {u"发布时间", Field::Date, OriginLine::Header},
    {u"發佈時間", Field::Date, OriginLine::Header},
    {u"发布日期", Field::Date, OriginLine::Header},
    {u"发表时间", Field::Date, OriginLine::Header},
    {u"发表日期", Field::Date, OriginLine::Header},
    {u"发布于", Field::Date, OriginLine::Header},
    {u"日期", Field::Date, OriginLine::Header},
    {u"时间", Field::Date, OriginLine::Header},
    {u"date", Field::Date, OriginLine::Header},
    {u"published", Field::Date, OriginLine::Header},
    {u"publishtime", Field::Date, OriginLine::Header},
    {u"created", Field::Date, OriginLine::Header},
    {u"原文链接", Field::Url, OriginLine::Header},
    {u"原文連結", Field::Url, OriginLine::Header},
    {u"原文鏈接", Field::Url, OriginLine::Header},
    {u"原文地址", Field::Url, OriginLine::Header},
    {u"原文网址", Field::Url, OriginLine::Header},
    {u"来源链接", Field::Url, OriginLine::Header},
    {u"文章链接", Field::Url, OriginLine::Header},
    {u"文章地址", Field::Url, OriginLine::Header},
    {u"链接", Field::Url, OriginLine::Header},
    {u"原文", Field::Url, OriginLine::Header},
    {u"link", Field::Url, OriginLine::Header},
    {u"url", Field::Url, OriginLine::Header},
    {u"via", Field::Url, OriginLine::Credit},
    {u"存档链接", Field::Archive, OriginLine::Header},
    {u"存档", Field::Archive, OriginLine::Header},
    {u"备份链接", Field::Archive, OriginLine::Header},
    {u"备份", Field::Archive, OriginLine::Header},
    {u"网页快照", Field::Archive, OriginLine::Header},
    {u"archive", Field::Archive, OriginLine::Header},
    {u"转载", Field::RepostOf, OriginLine::Phrase},
    {u"转载自", Field::RepostOf, OriginLine::Phrase},
    {u"转自", Field::RepostOf, OriginLine::Phrase},
    {u"轉載", Field::RepostOf, OriginLine::Phrase},
    {u"轉載自", Field::RepostOf, OriginLine::Phrase},
    {u"轉自", Field::RepostOf, OriginLine::Phrase},
    {u"来源", Field::Source, OriginLine::Credit},
    {u"來源", Field::Source, OriginLine::Credit},
    {u"文章来源", Field::Source, OriginLine::Credit},
    {u"原文来源", Field::Source, OriginLine::Credit},
    {u"内容来源", Field::Source, OriginLine::Credit},
    {u"本文来源", Field::Source, OriginLine::Credit},
    {u"稿件来源", Field::Source, OriginLine::Credit},
    {u"首发", Field::Source, OriginLine::Credit},
    {u"source", Field::Source, OriginLine::Credit},
    {u"作者", Field::Author, OriginLine::Credit},
    {u"本文作者", Field::Author, OriginLine::Credit},
    {u"原作者", Field::Author, OriginLine::Credit},
    {u"原文作者", Field::Author, OriginLine::Credit},
    {u"文", Field::Author, OriginLine::Credit},
    {u"撰文", Field::Author, OriginLine::Credit},
    {u"撰稿", Field::Author, OriginLine::Credit},
    {u"by", Field::Author, OriginLine::Credit},
    {u"author", Field::Author, OriginLine::Header},
    {u"编辑", Field::Other, OriginLine::Credit},
    {u"责编", Field::Other, OriginLine::Credit},
    {u"责任编辑", Field::Other, OriginLine::Credit},
    {u"翻译", Field::Other, OriginLine::Credit},
    {u"编译", Field::Other, OriginLine::Credit},
    {u"译者", Field::Other, OriginLine::Credit},
    {u"校对", Field::Other, OriginLine::Credit},
    {u"选题", Field::Other, OriginLine::Credit},
    {u"审核", Field::Other, OriginLine::Credit},
    {u"排版", Field::Other, OriginLine::Credit},
    {u"摄影", Field::Other, OriginLine::Credit},
    {u"图", Field::Other, OriginLine::Credit},
    {u"题图", Field::Other, OriginLine::Credit},
    {u"原标题", Field::Other, OriginLine::Credit},
    {u"出品", Field::Other, OriginLine::Credit},
}};

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// What stands between a label and its value. Bars are no separators of savers' keys.
bool isBar(QChar c)
{
    return c == u'|' || c == u'｜' || c == u'丨' || c == u'︱' || c == u'∣' || c == u'/';
}

/// Whether a label begins with `c`: most lines are told from labels by it.
bool beginsLabel(QChar c)
{
    const QChar lower = c.toLower();
    return std::any_of(labels.begin(), labels.end(), [lower](const Label &one) { return one.word.front() == lower; });
}

/// A label at the start of a text and where its value begins.
struct Labelled {
    const Label *label = nullptr;
    qsizetype valueBegin = 0;
};

Labelled labelAt(QStringView text)
{
    if (text.isEmpty() || !beginsLabel(text.front()))
        return {};
    qsizetype end = 0;
    qsizetype length = 0; // without spaces
    while (end < text.size() && length <= longestLabel && !isColon(text[end]) && !isBar(text[end]))
        length += text[end++].isSpace() ? 0 : 1;
    if (end == text.size() || length == 0 || length > longestLabel)
        return {};
    QString word;
    for (const QChar c : text.first(end))
        if (!c.isSpace())
            word += c.toLower();
    const auto label = std::find_if(labels.begin(), labels.end(), [&](const Label &one) { return one.word == word; });
    const bool fits = label != labels.end() && (isColon(text[end]) || label->kind == OriginLine::Credit);
    return fits ? Labelled{&*label, end + 1} : Labelled{};
}

/// The length of the value: up to the next label behind a space or a mark.
qsizetype valueLength(QStringView value)
{
    for (qsizetype i = 1; i < value.size(); ++i) {
        const bool border = value[i - 1].isSpace() || isOneOf(value[i - 1], u"；;，,。、");
        if (border && !value[i].isSpace() && labelAt(value.mid(i)).label != nullptr)
            return i;
    }
    return value.size();
}

/// A name without what is set behind or around it: brackets, marks, a note on the person.
QString bareName(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || isOneOf(text.back(), u"；;，,。、|｜丨▲*")))
        text.chop(1);
    if (text.size() > 2 && (text.front() == u'[' || text.front() == u'【') &&
        (text.back() == u']' || text.back() == u'】'))
        text = text.sliced(1, text.size() - 2);
    const qsizetype note = std::max(text.indexOf(u'（'), text.indexOf(u'('));
    if (note > 0)
        text = text.first(note);
    return text.trimmed().toString();
}

/// 来源：微信公众号「X」 and 来源：公众号X name an account beside the source.
void readSource(QStringView value, Provenance &origin)
{
    OpeningLine phrase;
    phrase.text = QStringLiteral("转载自") + value.toString();
    Provenance named;
    if (readOriginPhrase(phrase, named) && named.repostMarked) {
        fill(origin.repostOf, named.repostOf);
        fill(origin.accountId, named.accountId);
        origin.repostMarked = true;
        fill(origin.source, QStringLiteral("微信公众号"));
    } else if (const QString source = bareName(value); source.size() <= longestSource && isName(source)) {
        fill(origin.source, source);
    }
}

/// False when the value is none that the label may have.
bool readValue(const Label &label, QStringView value, const OpeningLine &line, Provenance &origin)
{
    const QString name = bareName(value);
    switch (label.field) {
    case Field::Account:
        if (!isAccountName(name))
            return false;
        fill(origin.account, name);
        return true;
    case Field::RepostOf:
        if (!isAccountName(name))
            return false;
        fill(origin.repostOf, name);
        return true;
    case Field::AccountId: fill(origin.accountId, name); return isName(name);
    case Field::Source: readSource(value, origin); return isName(name);
    case Field::Author:
        if (!isName(name))
            return false;
        fill(origin.author, name);
        return true;
    case Field::Date: fill(origin.date, normalisedDate(value)); return !normalisedDate(value).isEmpty();
    case Field::Url:
    case Field::Archive: {
        const QString written = addressIn(value);
        const QString address = line.links.isEmpty() ? written : line.links.constLast();
        addAddress(address, origin);
        return !address.isEmpty();
    }
    case Field::Other: break;
    }
    return true;
}

} // namespace

bool isName(QStringView text)
{
    static constexpr std::array<QStringView, 10> requests{u"请",   u"需",   u"须", u"务必", u"必须",
                                                          u"注明", u"联系", u"要", u"如",   u"未经"};
    const auto opens = [&](QStringView word) {
        return text.startsWith(word);
    };
    const auto isStop = [](QChar c) {
        return isOneOf(c, u"。，！？；!?");
    };
    return !text.isEmpty() && text.size() <= longestName && !isAddress(text) &&
           std::none_of(requests.begin(), requests.end(), opens) && std::none_of(text.begin(), text.end(), isStop);
}

bool isAccountName(QStringView text)
{
    static constexpr std::array<QStringView, 22> nobody{
        u"网络",   u"互联网", u"網絡",       u"网上",     u"本网",       u"公开资料",   u"朋友圈", u"微信",
        u"公众号", u"网友",   u"微信公众号", u"本公众号", u"该公众号",   u"其他公众号", u"本号",   u"综合",
        u"自媒体", u"转载",   u"原创",       u"网络整理", u"微信朋友圈", u"互联网整理",
    };
    return isName(text) && text.size() <= 30 && std::find(nobody.begin(), nobody.end(), text) == nobody.end();
}

void addAddress(const QString &address, Provenance &origin)
{
    const QString url = canonicalUrl(address);
    if (url.isEmpty())
        return;
    if (!isArchiveUrl(url)) {
        fill(origin.url, url);
        return;
    }
    if (!origin.archiveUrls.contains(url))
        origin.archiveUrls += url;
    fill(origin.url, originalOfArchive(url));
}

OriginLine readOriginLine(const OpeningLine &line, bool inHeader, Provenance &origin)
{
    QStringView text = line.text;
    if (text.startsWith(u"原创 "))
        text = text.mid(2).trimmed();
    if (labelAt(text).label == nullptr)
        return readOriginPhrase(line, origin) ? OriginLine::Phrase : OriginLine::None;
    OriginLine kind = OriginLine::None;
    Provenance read = origin;
    while (!text.isEmpty()) {
        const Labelled found = labelAt(text);
        if (found.label == nullptr)
            break;
        const bool outside = found.label->kind == OriginLine::Header && !inHeader;
        const QStringView rest = text.mid(found.valueBegin);
        const qsizetype length = valueLength(rest);
        if (outside || !readValue(*found.label, rest.first(length).trimmed(), line, read))
            break;
        kind = std::max(kind, found.label->kind);
        text = rest.mid(length).trimmed();
    }
    if (kind != OriginLine::None) {
        origin = read;
        return kind;
    }
    return readOriginPhrase(line, origin) ? OriginLine::Phrase : OriginLine::None;
}

} // namespace shiwen
