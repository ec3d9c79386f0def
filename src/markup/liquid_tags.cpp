// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/liquid_tags.h"

#include "markup/code_spans.h"
#include "text/character_set.h"

#include <QStringList>

#include <algorithm>

namespace shiwen {

namespace {

using Kind = SourceLine::Kind;

constexpr qsizetype kLongest = 400; ///< of a tag

struct Tag {
    qsizetype length = 0; ///< with its braces; 0: there is none
    QString name;
    QStringList arguments; ///< without quotes
};

QStringList argumentsOf(QStringView text)
{
    QStringList found;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
            continue;
        }
        const bool quoted = c == u'"' || c == u'\'';
        const qsizetype begin = quoted ? at + 1 : at;
        qsizetype end = begin;
        while (end < text.size() && (quoted ? text.at(end) != c : !text.at(end).isSpace()))
            ++end;
        found.append(text.sliced(begin, end - begin).toString());
        at = quoted ? end + 1 : end;
    }
    return found;
}

/// The tag at the start of `text`.
Tag readTag(QStringView text)
{
    if (!text.startsWith(u"{%"))
        return {};
    text = text.first(std::min(text.size(), kLongest));
    const qsizetype end = text.indexOf(u"%}");
    if (end < 0)
        return {};
    QStringView inner = text.sliced(2, end - 2);
    if (inner.startsWith(u'-'))
        inner = inner.sliced(1);
    if (inner.endsWith(u'-'))
        inner.chop(1);
    QStringList words = argumentsOf(inner);
    if (words.isEmpty())
        return {};
    Tag tag{.length = end + 2, .name = words.takeFirst(), .arguments = {}};
    tag.arguments = std::move(words);
    return tag;
}

bool isIn(const QString &name, const char *names)
{
    return QString::fromLatin1(names).split(u' ').contains(name);
}

bool isPlayer(const QString &name)
{
    return isIn(name, "youtube vimeo bilibili video audio iframe dplayer aplayer meting youku gist codepen jsfiddle "
                      "soundcloud pdf link_card linkcard");
}

bool isFrame(const QString &name)
{
    const QString bare = name.startsWith(QLatin1String("end")) ? name.mid(3) : name;
    return isIn(bare, "note cq centerquote quote blockquote pullquote tabs fold hideToggle hideBlock details subnote "
                      "raw");
}

QString destination(const QString &url)
{
    const bool plain = !url.isEmpty() &&
                       std::none_of(url.begin(), url.end(), [](QChar c) { return c <= u' ' || isOneOf(c, u"()<>\\"); });
    return plain ? url : u'<' + QString(url).remove(u'<').remove(u'>') + u'>';
}

QString linkTo(const QString &text, const QString &url)
{
    return u'[' + QString(text).remove(u'[').remove(u']') + QLatin1String("](") + destination(url) + u')';
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'%' || c == u'x'; });
}

/// `asset_img [class] slug [width] [height] ["title" "alt"]`, also with text where the class may stand.
QString imageOf(const Tag &tag)
{
    qsizetype at = 0;
    const auto isFile = [](const QString &word) {
        return word.contains(u'.') || word.contains(u'/');
    };
    while (at < tag.arguments.size() && !isFile(tag.arguments.at(at)))
        ++at;
    if (at == tag.arguments.size())
        at = 0;
    if (tag.arguments.isEmpty())
        return {};
    QStringList words = tag.arguments.mid(at + 1);
    words.erase(std::remove_if(words.begin(), words.end(), isNumber), words.end());
    if (words.isEmpty() && at > 0 && !tag.arguments.first().contains(u'-'))
        words = tag.arguments.mid(0, at);
    const QString alternative = words.join(u' ').remove(u'[').remove(u']');
    return QLatin1String("![") + alternative + QLatin1String("](") + destination(tag.arguments.at(at)) + u')';
}

QString playerLink(const Tag &tag)
{
    for (const QString &word : tag.arguments) {
        const qsizetype begin = word.indexOf(QLatin1String("http"));
        if (begin >= 0 && word.mid(begin).contains(QLatin1String("://")))
            return linkTo(tag.name, word.mid(begin));
    }
    return {};
}

/// What stands for a tag in a line, or where an address belongs; null when the tag is text.
QString written(const Tag &tag, bool isDestination)
{
    const auto argument = [&tag](qsizetype index) {
        return tag.arguments.value(index);
    };
    if (isIn(tag.name, "asset_img img image"))
        return imageOf(tag);
    if (tag.name == QLatin1String("asset_link"))
        return linkTo(tag.arguments.size() > 1 ? tag.arguments.mid(1).join(u' ') : argument(0), argument(0));
    if (tag.name == QLatin1String("post_link"))
        return linkTo(tag.arguments.size() > 1 ? tag.arguments.mid(1).join(u' ') : argument(0),
                      argument(0) + QLatin1String(".md"));
    if (tag.name == QLatin1String("post_url") && !tag.arguments.isEmpty())
        return isDestination ? argument(0) + QLatin1String(".md")
                             : linkTo(argument(0), argument(0) + QLatin1String(".md"));
    if (isIn(tag.name, "asset_path link") && tag.arguments.size() == 1)
        return argument(0).startsWith(QLatin1String("_posts/")) ? u'/' + argument(0) : argument(0);
    return isPlayer(tag.name) ? playerLink(tag) : QString();
}

class Tags
{
public:
    Tags(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns, SourceEdits &edits)
        : m_source(source), m_lines(lines), m_standIns(standIns), m_edits(edits)
    {}

    void run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].kind == Kind::Text)
                line(i);
        }
    }

private:
    void line(std::size_t index)
    {
        const SourceLine &line = m_lines[index];
        const QStringView content = line.in(m_source);
        if (const Tag tag = readTag(content); tag.length > 0 && content.sliced(tag.length).trimmed().isEmpty()) {
            if (isIn(tag.name, "highlight codeblock code"))
                return openFence(index, tag);
            if (isIn(tag.name, "endhighlight endcodeblock endcode"))
                return closeFence(line);
            if (isFrame(tag.name))
                return frame(line, tag);
        }
        if (!m_fenceOpen)
            tags(line, content);
    }

    /// The fence opens when its end is found.
    void openFence(std::size_t index, const Tag &tag)
    {
        m_fenceLine = index;
        m_fenceOpen = true;
        m_language = tag.arguments.value(0).section(u':', -1);
    }

    void closeFence(const SourceLine &line)
    {
        if (!m_fenceOpen)
            return;
        const SourceLine &open = m_lines[m_fenceLine];
        const QString fence = QStringLiteral("~~~~~~");
        m_edits.replace(open.content, open.end, fence + m_language);
        m_edits.replace(line.content, line.end, fence);
        m_fenceOpen = false;
    }

    void frame(const SourceLine &line, const Tag &tag)
    {
        m_edits.remove(line.content, line.end);
        setRaw(tag);
    }

    void setRaw(const Tag &tag)
    {
        if (tag.name.endsWith(QLatin1String("raw")))
            m_raw = tag.name == QLatin1String("raw");
    }

    void tags(const SourceLine &line, QStringView content)
    {
        static constexpr CharacterSet braces(u"{");
        OutsideCode walk(content);
        for (qsizetype at = walk.next(0, braces); at < content.size(); at = walk.next(at, braces))
            at += brace(line.content + at, content.sliced(at));
    }

    [[nodiscard]] bool isDestination(qsizetype at) const { return at > 0 && isOneOf(m_source.at(at - 1), u"(\"'=/"); }

    /// How much of the line is dealt with.
    qsizetype brace(qsizetype at, QStringView rest)
    {
        if (m_raw && rest.startsWith(u"{{")) {
            m_edits.insert(at + 1, m_standIns.of(StandIn::Mark));
            return 2;
        }
        const Tag tag = readTag(rest);
        if (tag.length == 0)
            return 1;
        const bool framesRaw = tag.name == QLatin1String("raw") || tag.name == QLatin1String("endraw");
        const QString markdown = framesRaw ? QString() : written(tag, isDestination(at));
        if (!framesRaw && (m_raw || markdown.isEmpty()))
            return tag.length;
        setRaw(tag);
        m_edits.replace(at, at + tag.length, markdown);
        return tag.length;
    }

    const QString &m_source;
    const std::vector<SourceLine> &m_lines;
    const StandIns &m_standIns;
    SourceEdits &m_edits;
    std::size_t m_fenceLine = 0;
    bool m_fenceOpen = false;
    QString m_language;
    bool m_raw = false;
};

} // namespace

void editLiquidTags(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns,
                    SourceEdits &edits)
{
    Tags(source, lines, standIns, edits).run();
}

} // namespace shiwen
