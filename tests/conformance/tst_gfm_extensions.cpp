// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QTest>

using namespace shiwen;

/// What GFM 0.29 adds to CommonMark, by section, in texts of our own.
class TestGfmExtensions : public QObject
{
    Q_OBJECT

private slots:
    void extension_data();
    void extension();
};

void TestGfmExtensions::extension_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");

    QTest::newRow("4.10 table")
        << "| a | b |\n| :- | -: |\n| `x\\|y` | **z** |"
        << "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"right\">b</th>\n</tr>\n"
           "</thead>\n<tbody>\n<tr>\n<td align=\"left\"><code>x|y</code></td>\n"
           "<td align=\"right\"><strong>z</strong></td>\n</tr>\n</tbody>\n</table>\n";
    QTest::newRow("4.10 a table without a body") << "| a |\n| - |"
                                                 << "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n";
    QTest::newRow("5.3 tasks") << "- [ ] a\n- [x] b"
                               << "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n"
                                  "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> b</li>\n</ul>\n";
    QTest::newRow("6.5 struck out") << "~~a~~ b"
                                    << "<p><del>a</del> b</p>\n";
    QTest::newRow("6.5 not across paragraphs") << "~~a\n\nb~~"
                                               << "<p>~~a</p>\n<p>b~~</p>\n";
    QTest::newRow("6.9 www") << "www.example.org/a_b"
                             << "<p><a href=\"http://www.example.org/a_b\">www.example.org/a_b</a></p>\n";
    QTest::newRow("6.9 scheme")
        << "(https://example.org/?a=b&c)"
        << "<p>(<a href=\"https://example.org/?a=b&amp;c\">https://example.org/?a=b&amp;c</a>)</p>\n";
    QTest::newRow("6.9 mail") << "a.b@example.org"
                              << "<p><a href=\"mailto:a.b@example.org\">a.b@example.org</a></p>\n";
    QTest::newRow("6.11 tags") << "<i>a</i> <iframe>"
                               << "<p><i>a</i> &lt;iframe></p>\n";
    QTest::newRow("no repairs") << "**a。**b\n##c"
                                << "<p>**a。**b\n##c</p>\n";
}

void TestGfmExtensions::extension()
{
    QFETCH(QString, markdown);
    const Document document = parseMarkdown(markdown, {.profile = Profile::Gfm, .title = {}});
    QTEST(toHtml(document), "html");
}

QTEST_GUILESS_MAIN(TestGfmExtensions)
#include "tst_gfm_extensions.moc"
