// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

namespace shiwen::test {

std::function<QString()> repeated(const char *what, int times, const char *before, const char *after)
{
    return [=] {
        return QString::fromUtf8(before) + QString::fromUtf8(what).repeated(times) + QString::fromUtf8(after);
    };
}

std::function<QString()> nested(const char *open, const char *inside, const char *close, int times)
{
    return [=] {
        return QString::fromUtf8(open).repeated(times) + QString::fromUtf8(inside) +
               QString::fromUtf8(close).repeated(times);
    };
}

QString lineOfTable()
{
    QString text = QStringLiteral("<table><tbody>");
    while (text.size() < 1'400'000)
        text += QStringLiteral("<tr><td><section><span>编号</span></section></td><td><p>说明文字</p></td></tr>");
    return text + QStringLiteral("</tbody></table>");
}

namespace {

QString growingBackticks()
{
    QString text;
    for (int i = 1; i < 1000; ++i)
        text += u'e' + QString(i, u'`');
    return text;
}

QString steppedLists()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += QString(2 * i, u' ') + QStringLiteral("* a\n");
    return text;
}

QString manyReferences()
{
    QString text;
    for (int i = 1; i < 320'000; ++i)
        text += QStringLiteral("[%1]: u\n").arg(i);
    return text + QStringLiteral("[0] ").repeated(20'000);
}

QString hugeTable()
{
    return QStringLiteral("th|").repeated(10'000) + u'\n' + QStringLiteral("-|").repeated(10'000) + u'\n' +
           QStringLiteral("td\n").repeated(10'000);
}

QString disabledBrackets()
{
    return QStringLiteral("[").repeated(50'000) + QStringLiteral("![img](/url") + QStringLiteral("[").repeated(50'000) +
           QStringLiteral(")](/outer)") + QStringLiteral("]").repeated(49'999);
}

QString nestedFootnoteReferences()
{
    return QStringLiteral("[^na]:\n\n") + QStringLiteral("[^").repeated(50'000) + u'x' +
           QStringLiteral("]").repeated(50'000);
}

QString longDefinitionOften()
{
    return QStringLiteral("[x]: ") + QString(50'000, u'x') + QStringLiteral("\n[x]").repeated(50'000);
}

QString manyFootnotes()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("[^%1]").arg(i);
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("\n\n[^%1]: 注").arg(i);
    return text;
}

QString pipeTableOfOneLine()
{
    return QStringLiteral("|") + QStringLiteral("单元|").repeated(460'000) + QStringLiteral("\n|") +
           QStringLiteral("-|").repeated(460'000) + u'\n';
}

} // namespace

std::vector<HostileShape> pathologicalMarkdown()
{
    return {
        {"NUL",
         [] {
             return QStringLiteral("abc") + QChar(0) + QStringLiteral("de") + QChar(0);
         }},
        {"CR and CRLF", repeated("# h1\r\n\r\na\rb\r\n\r- x\r\n- y\r", 1)},
        {"byte order mark", repeated("\xEF\xBB\xBF"
                                     "foo",
                                     1)},
        {"nested strong emphasis",
         [] {
             return QStringLiteral("*a **a ").repeated(65'000) + u'b' + QStringLiteral(" a** a*").repeated(65'000);
         }},
        {"emphasis closers", repeated("a_ ", 65'000)},
        {"emphasis openers", repeated("_a ", 65'000)},
        {"openers of three", repeated("a***", 65'000)},
        {"link closers", repeated("a]", 65'000)},
        {"link openers", repeated("[a", 65'000)},
        {"mismatched openers and closers", repeated("*a_ ", 50'000)},
        {"openers and closers of three", repeated("c* ", 50'000, "a**b")},
        {"link openers and emphasis closers", repeated("[ a_", 50'000)},
        {"hard link and emphasis", repeated("**x [a*b**c*](d)", 1)},
        {"nested brackets", nested("[", "a", "]", 50'000)},
        {"nested block quotes", repeated("> ", 50'000, "", "a")},
        {"growing backticks", growingBackticks},
        {"links", repeated("[t](/u) ", 50'000)},
        {"images with brackets in addresses", repeated("[![img](url[)]() ", 50'000)},
        {"disabled bracket openers", disabledBrackets},
        {"references", manyReferences},
        {"lists in steps", steppedLists},
        {"empty tags", repeated("<>", 50'000)},
        {"processing instructions", repeated("<?", 50'000, "x")},
        {"CDATA", repeated("<![CDATA[", 50'000, "x")},
        {"declarations", repeated("<!A ", 100'000, "x")},
        {"comments", repeated("<!--", 100'000, "</")},
        {"backticks and escapes", repeated("\\``", 50'000)},
        {"broken link titles", repeated("[ (](", 50'000)},
        {"images in brackets", repeated("![[]()", 100'000)},
        {"broken thematic break", repeated("* ", 50'000, "", "a")},
        {"invalid link references", nested("[", "", "]\n", 50'000)},
        {"broken addresses", repeated("www._", 50'000, "", "x")},
        {"broken mail addresses", repeated("a@b._", 50'000, "", "x")},
        {"huge table", hugeTable},
        {"broken links", repeated("]([\n", 50'000)},
        {"a long definition, often", longDefinitionOften},
        {"nested footnote references", nestedFootnoteReferences},
        {"unclosed links in angles", repeated("[a](<b", 50'000)},
        {"unclosed links", repeated("[a](b", 50'000)},
        {"empty lines in nested lists",
         [] {
             return QStringLiteral("- ").repeated(30'000) + u'x' + QString(30'000, u'\n');
         }},
        {"empty lines in lists in a quote",
         [] {
             return QStringLiteral("> ") + QStringLiteral("- ").repeated(30'000) + QStringLiteral("x\n") +
                    QStringLiteral(">\n").repeated(30'000);
         }},
        {"emphasis in a deep quote",
         [] {
             return QString(100'000, u'>') + QStringLiteral("a*").repeated(100'000);
         }},
    };
}

std::vector<HostileShape> hugeMarkdown()
{
    std::vector<HostileShape> shapes{
        {"quotes, 200,000 deep", repeated(">", 200'000, "", "x")},
        {"quotes of many lines", repeated("> > > > > > > > > > x\n", 50'000)},
        {"lists, 200,000 deep", repeated("- ", 200'000, "", "x")},
        {"numbered lists, 200,000 deep", repeated("1. ", 200'000, "", "x")},
        {"brackets, 200,000 deep", nested("[", "甲", "]", 200'000)},
        {"sections, 200,000 deep", nested("<section>", "甲", "</section>", 200'000)},
        {"elements that end within emphasis",
         [] {
             return QStringLiteral("<b>").repeated(400'000) + QStringLiteral("*甲") +
                    QStringLiteral("</b>").repeated(400'000) + QStringLiteral("*\n");
         }},
        {"sections in lines", nested("<section>\n\n", "甲\n\n", "</section>\n\n", 100'000)},
        {"strong, 200,000 deep", nested("**甲", "乙", "丙**", 200'000)},
        {"word of two million", repeated("字", 2'000'000)},
        {"Latin word of two million", repeated("a", 2'000'000)},
        {"HTML table in one line", lineOfTable},
        {"pipe table in one line", pipeTableOfOneLine},
        {"footnotes", manyFootnotes},
        {"footnote references", repeated("[^n]", 100'000)},
        {"footnote definitions", repeated("[^n]: 注\n\n", 100'000)},
        {"picture openers", repeated("![", 100'000)},
        {"pictures that never end", repeated("![](", 100'000)},
        {"wikilinks that never end", repeated("[[", 500'000)},
        {"template braces", repeated("{{", 500'000)},
        {"template tags", repeated("{%", 500'000)},
        {"headings", repeated("#题\n", 300'000)},
        {"fences", repeated("```\n", 250'000)},
        {"entities", repeated("&amp;amp;nbsp;", 70'000)},
        {"mathematics", repeated("$$\n", 300'000)},
        {"bold over lines", repeated("**\n甲\n", 200'000)},
        {"setext", repeated("甲\n=\n", 250'000)},
        {"wrapped at nothing", repeated("甲  \n", 300'000)},
    };
    static constexpr const char *characters[] = {"*",
                                                 "_",
                                                 "~",
                                                 "`",
                                                 "[",
                                                 "]",
                                                 "(",
                                                 ")",
                                                 "<",
                                                 ">",
                                                 "!",
                                                 "#",
                                                 "-",
                                                 "+",
                                                 "=",
                                                 "|",
                                                 "&",
                                                 "\\",
                                                 "\"",
                                                 "'",
                                                 ":",
                                                 ".",
                                                 "1",
                                                 "{",
                                                 "}",
                                                 "%",
                                                 "$",
                                                 "@",
                                                 "/",
                                                 "^",
                                                 " ",
                                                 "\t",
                                                 "\n",
                                                 "\r",
                                                 "\v",
                                                 "\f",
                                                 "　",
                                                 "。",
                                                 "“",
                                                 "\xC2\xA0",
                                                 "\xE2\x80\xA8",
                                                 "\xE2\x80\x8B",
                                                 "\xEF\xB8\x8F",
                                                 "\xEF\xBF\xBD"};
    for (const char *character : characters)
        shapes.push_back({character, repeated(character, 1'000'000)});
    return shapes;
}

} // namespace shiwen::test
