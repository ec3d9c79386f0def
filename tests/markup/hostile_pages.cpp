// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

namespace shiwen::test {

namespace {

QString frontMatter(const QString &lines)
{
    return QStringLiteral("---\n") + lines + QStringLiteral("---\n\n正文\n");
}

/// `form` with each number below `count`.
QString numbered(const char *form, int count)
{
    const QString written = QString::fromLatin1(form);
    QString text;
    for (int i = 0; i < count; ++i)
        text += written.arg(i);
    return text;
}

} // namespace

std::vector<HostileShape> hugeHtml()
{
    return {
        {"sections, 200,000 deep", nested("<section>", "甲", "</section>", 200'000)},
        {"sections never closed", repeated("<section>", 200'000, "", "甲")},
        {"sections never opened", repeated("</section>", 200'000, "甲", "乙")},
        {"quotes, 200,000 deep", nested("<blockquote>", "甲", "</blockquote>", 200'000)},
        {"lists, 200,000 deep", nested("<ul><li>", "甲", "</li></ul>", 200'000)},
        {"tables, 100,000 deep", nested("<table><tr><td>", "甲", "</td></tr></table>", 100'000)},
        {"bold, 200,000 deep", nested("<b>", "甲", "</b>", 200'000)},
        {"bold never closed in paragraphs", repeated("<p><b><i>甲", 100'000)},
        {"crossed", repeated("<b><i>甲</b>乙</i>", 100'000)},
        {"links never closed", repeated("<a href='x'>甲", 200'000)},
        {"word of two million", repeated("字", 2'000'000, "<p>")},
        {"table in one line", lineOfTable},
        {"wide table", repeated("<td>甲</td>", 300'000, "<table><tr>", "</tr></table>")},
        {"spans of a thousand", repeated("<td colspan=1000 rowspan=65534>甲</td>", 30'000, "<table><tr>")},
        {"rows", repeated("<tr><td>甲", 200'000, "<table>")},
        {"attributes", repeated(" a=b", 500'000, "<p", ">甲")},
        {"one long attribute", repeated("x", 2'000'000, "<p style='", "'>甲")},
        {"one long address", repeated("a", 2'000'000, "<img data-src='https://mmbiz.qpic.cn/", "'>")},
        {"open angles", repeated("<", 1'000'000)},
        {"open tags", repeated("<p ", 500'000)},
        {"closed angles", repeated(">", 1'000'000)},
        {"ampersands", repeated("&", 1'000'000)},
        {"entities", repeated("&amp;nbsp;", 150'000)},
        {"comments", repeated("<!--", 300'000)},
        {"comment ends", repeated("-->", 300'000)},
        {"scripts", repeated("<script>var a = '<p>';</script>", 50'000)},
        {"script never closed", repeated("甲", 1'000'000, "<script>")},
        {"breaks", repeated("<br>", 300'000)},
        {"empty paragraphs", repeated("<p></p>", 200'000)},
        {"article in article", nested("<div id='js_content'>", "甲", "</div>", 100'000)},
        {"preformatted", repeated("<pre>", 200'000, "", "甲")},
        {"details", repeated("<details><summary>", 100'000, "", "甲")},
        {"ruby", repeated("<ruby>甲<rt>乙", 100'000)},
        {"SVG", repeated("<svg><text>甲", 100'000)},
        {"templates", repeated("<template>", 200'000, "", "甲")},
        {"keywords",
         [] {
             return QStringLiteral("<meta name='keywords' content='%1'><p>甲").arg(numbered("%1,", 300'000));
         }},
        {"keywords for machines",
         [] {
             return QStringLiteral("<script type='application/ld+json'>{\"@type\":\"Article\",\"keywords\":\"%1\"}"
                                   "</script><p>甲")
                 .arg(numbered("%1,", 140'000));
         }},
        {"albums",
         [] {
             return QStringLiteral("<script>\nvar appmsg_album_infos = [%1];\n</script><p>甲")
                 .arg(numbered("{title:'%1'},", 190'000));
         }},
        {"an address escaped again and again",
         repeated("amp;", 250'000, "<meta property='og:url' content='http://example.com/&amp;", "'><p>甲")},
        {"videos of one long title",
         [] {
             return QStringLiteral("<script>\nvar item_show_type = '5';\nvar msg_title = '%1';\n"
                                   "var video_page_infos = [%2];\n</script>")
                 .arg(QString(20'000, u'题'), QStringLiteral("{a:1},").repeated(60'000));
         }},
    };
}

std::vector<HostileShape> hugeFrontMatter()
{
    return {
        {"keys",
         [] {
             QString lines;
             for (int i = 0; i < 100'000; ++i)
                 lines += QStringLiteral("k%1: v\n").arg(i);
             return frontMatter(lines);
         }},
        {"one key again and again",
         [] {
             return frontMatter(QStringLiteral("a: b\n").repeated(100'000));
         }},
        {"damaged lines",
         [] {
             return frontMatter(QStringLiteral("a: b: c: d\n").repeated(100'000));
         }},
        {"never closed", repeated("a: b\n", 100'000, "---\n")},
        {"lists in lists",
         [] {
             return frontMatter(QStringLiteral("a: ") + QString(100'000, u'[') + u'\n');
         }},
        {"maps in maps",
         [] {
             return frontMatter(QStringLiteral("a: ") + QString(100'000, u'{') + u'\n');
         }},
        {"dashes",
         [] {
             return frontMatter(QStringLiteral("- ").repeated(100'000) + u'\n');
         }},
        {"anchors and aliases",
         [] {
             QString lines = QStringLiteral("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
             for (int i = 1; i < 12; ++i)
                 lines += QStringLiteral("a%1: &a%1 [").arg(i) + QStringLiteral("*a%1,").arg(i - 1).repeated(9) +
                          QStringLiteral("]\n");
             return frontMatter(lines);
         }},
        {"a value of two million",
         [] {
             return frontMatter(QStringLiteral("title: ") + QString(2'000'000, u'题') + u'\n');
         }},
        {"quote never closed",
         [] {
             return frontMatter(QStringLiteral("title: \"") + QStringLiteral("甲\n").repeated(100'000));
         }},
        {"tags",
         [] {
             return frontMatter(QStringLiteral("tags: [") + QStringLiteral("甲,").repeated(100'000) +
                                QStringLiteral("]\n"));
         }},
        {"tabs",
         [] {
             return frontMatter(QStringLiteral("tags:\n") + QStringLiteral("\t- 甲\n").repeated(100'000));
         }},
        {"question marks",
         [] {
             return frontMatter(QStringLiteral("? ").repeated(50'000) + u'\n');
         }},
        {"colons",
         [] {
             return frontMatter(QString(500'000, u':') + u'\n');
         }},
        {"TOML", repeated("a = 'b'\n", 100'000, "+++\n", "+++\n正文")},
        {"braces", repeated("{\"a\":", 100'000, "", "\n}\n正文")},
    };
}

} // namespace shiwen::test
