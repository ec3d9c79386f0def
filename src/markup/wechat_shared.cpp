// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the platform whose article stands in scripts alone: pictures, texts, videos, voice messages.
#include "markup/html_entities.h"
#include "markup/html_escape.h"
#include "markup/html_reader.h"
#include "markup/tidy.h"
#include "markup/wechat_page.h"

#include <algorithm>

namespace shiwen {

namespace {

/// Values of `item_show_type`.
constexpr int ordinaryArticle = 0;
constexpr int articleShare = 11;

constexpr std::size_t mostMedia = 200;  // the platform allows ten; each repeats the page's title
constexpr qsizetype longestTitle = 300; // UTF-16 code units

QString titleOf(const WeChatScripts &scripts)
{
    return scripts.text({"title", "msg_title"}).left(longestTitle);
}

/// How many members of a list are shown; 0 when there is none.
std::size_t shownOf(const ScriptValue *list)
{
    return list ? std::min(list->members.size(), mostMedia) : 0;
}

int showType(const WeChatScripts &scripts)
{
    for (const char *name : {"item_show_type", "real_item_show_type"}) {
        bool known = false;
        const int type = scripts.html({name}).toInt(&known);
        if (known)
            return type;
    }
    return scripts.structure("picture_page_info_list") && scripts.html({"content_noencode"}).isEmpty() ? 8 : 0;
}

bool holdsTags(const QString &text)
{
    for (const char *tag : {"</", "<br", "<p>", "<p ", "<img", "<section"})
        if (text.contains(QLatin1String(tag)))
            return true;
    return false;
}

QString paragraphs(const QString &text)
{
    const QString html = holdsTags(text) ? text : escapedHtml(decodeEntities(text));
    QString out;
    for (const QStringView line : QStringView(html).split(u'\n'))
        if (!line.trimmed().isEmpty())
            out += QStringLiteral("<p>") + line.toString() + QStringLiteral("</p>");
    return out;
}

QString address(const QString &written)
{
    return escapedHtml(decodeEntities(decodeEntities(written)));
}

QString pictures(const WeChatScripts &scripts)
{
    const ScriptValue *list = scripts.structure("picture_page_info_list");
    QString out;
    for (std::size_t i = 0; list && i < list->members.size(); ++i) {
        const QString source = address(list->members[i].value.textOf("cdn_url"));
        if (!source.isEmpty())
            out += QStringLiteral("<p><img src=\"%1\"></p>").arg(source);
    }
    return out;
}

QString videos(const WeChatScripts &scripts)
{
    const ScriptValue *list = scripts.structure("video_page_infos");
    const QString title = escapedHtml(titleOf(scripts));
    const QString link = scripts.text({"link", "msg_link"});
    QString out;
    for (std::size_t i = 0; i < shownOf(list); ++i) {
        const ScriptValue &video = list->members[i].value;
        const ScriptValue *forms = video.member("mp_video_trans_info");
        const bool any = forms && !forms->members.empty();
        const QString url = any ? forms->members.front().value.textOf("url") : link;
        out += QStringLiteral("<video src=\"%1\" title=\"%2\"></video>").arg(address(url), title);
        const QString cover = address(video.textOf("cover_url"));
        if (!cover.isEmpty())
            out += QStringLiteral("<p><img src=\"%1\"></p>").arg(cover);
    }
    return out;
}

QString voices(const WeChatScripts &scripts)
{
    const ScriptValue *list = scripts.structure("voice_in_appmsg");
    const QString title = titleOf(scripts);
    QString out;
    for (std::size_t i = 0; i < shownOf(list); ++i) {
        const ScriptValue &voice = list->members[i].value;
        QString name = voice.textOf("title");
        if (name.isEmpty())
            name = title;
        QString id = voice.textOf("voice_id");
        if (id.isEmpty())
            id = voice.textOf("mediaid");
        out += QStringLiteral("<mpvoice name=\"%1\" voice_encode_fileid=\"%2\"></mpvoice>")
                   .arg(escapedHtml(decodeEntities(name)), escapedHtml(id));
    }
    return out;
}

} // namespace

WeChatKind weChatKind(const WeChatScripts &scripts)
{
    const int type = showType(scripts);
    return type == ordinaryArticle || type == articleShare ? WeChatKind::Article : WeChatKind::Shared;
}

std::optional<Document> weChatDocument(const WeChatScripts &scripts)
{
    const bool shared = weChatKind(scripts) == WeChatKind::Shared;
    QString text = scripts.html({"content_noencode"});
    if (const ScriptValue *page = scripts.structure("text_page_info"); shared && page) {
        const QString own = page->textOf("content_noencode");
        text = own.isEmpty() ? text : own;
    }
    if (text.isEmpty() && shared)
        text = scripts.html({"desc"});
    const QString html = shared ? videos(scripts) + voices(scripts) + paragraphs(text) + pictures(scripts) : text;
    if (html.isEmpty())
        return std::nullopt;
    DocumentBuilder builder(Profile::Repost);
    HtmlFragmentReader reader(builder);
    reader.feed(html);
    reader.finish();
    Document document = builder.finish();
    if (document.root.children.empty())
        return std::nullopt;
    tidyRepost(document.root);
    return document;
}

} // namespace shiwen
