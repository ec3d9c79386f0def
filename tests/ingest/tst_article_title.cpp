// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_title.h"
#include "markup/markdown.h"

#include <QTest>

using namespace shiwen;

class TestArticleTitle : public QObject
{
    Q_OBJECT

private slots:
    void headingsThatAreTitles_data();
    void headingsThatAreTitles();
    void namesThatAreTitles_data();
    void namesThatAreTitles();
    void residueOfHtmlIsMended();
};

void TestArticleTitle::headingsThatAreTitles_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
    };
    row("first line", "# 湿书怎么晾\n\n正文\n", "湿书怎么晾");
    row("setext", "湿书怎么晾\n======\n\n正文\n", "湿书怎么晾");
    row("below a picture", "![](a.png)\n\n# 湿书怎么晾\n", "湿书怎么晾");
    row("with sections", "# 湿书怎么晾\n\n## 一、准备\n\n## 二、晾\n", "湿书怎么晾");
    row("of depth two, alone", "## 湿书怎么晾\n\n正文\n", "湿书怎么晾");
    row("sections of depth two", "## 湿书\n\n正文\n\n## 干书\n", "");
    row("a numbered section", "# 一、准备\n\n正文\n", "");
    row("a section in figures", "## 1、概述\n\n正文\n", "");
    row("a chapter", "# 第二章 晾\n\n正文\n", "");
    row("a preface", "# 前言\n\n正文\n", "");
    row("a list of sections", "# 吸水\n\n甲\n\n# 压平\n\n乙\n\n# 通风\n", "");
    row("a year is no number", "# 2021年的书架\n", "2021年的书架");
    row("none", "正文\n", "");
    const QByteArray deep = QByteArray("先把书脊朝上放好。").repeated(40) + "\n\n# 通风\n";
    row("deep in the text", deep.constData(), "");
}

void TestArticleTitle::headingsThatAreTitles()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(titleHeading(parseMarkdown(markdown)), expected);
}

void TestArticleTitle::namesThatAreTitles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *path, const char *expected) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(expected);
    };
    row("2021-06-18-晾书.md", "晾书");
    row("20210618_晾书.md", "晾书");
    row("20210618.2 晾书.md", "晾书");
    row("(20210618)晾书.md", "晾书");
    row("01_晾书.md", "晾书");
    row("2021_年鉴.md", "年鉴");
    row("护书∶晾∕压∣“通风.md", "护书:晾/压|\"通风");
    row("护书“通风”.md", "护书“通风”");
    row("创新amp;优秀.md", "创新&优秀");
    row("晾书 (2020-10-29 上午9_59_09).html", "晾书");
    row("2021-06-18 晾书/index.html", "晾书");
    row("晾书/README.md", "晾书");
    row("晾书.U.S..md", "晾书.U.S.");
    row("2021-06-18.md", "2021-06-18");
}

void TestArticleTitle::namesThatAreTitles()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(articleTitle(TitleSources{{}, {}, {}, {}, path}), expected);
}

void TestArticleTitle::residueOfHtmlIsMended()
{
    const auto titled = [](const char *header) {
        return articleTitle(TitleSources{QString::fromUtf8(header), {}, {}, {}, QStringLiteral("a.md")});
    };
    QCOMPARE(titled("晾&amp;压"), QStringLiteral("晾&压"));
    QCOMPARE(titled("晾amp;压"), QStringLiteral("晾&压"));
    QCOMPARE(titled("晾 &lt;书&gt;\n压"), QStringLiteral("晾 <书> 压"));
    QCOMPARE(titled("A; B"), QStringLiteral("A; B"));
}

QTEST_APPLESS_MAIN(TestArticleTitle)
#include "tst_article_title.moc"
