// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_normal_form.h"
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace shiwen;

/// Every example of the CommonMark specification, version 0.31.2, through the profile CommonMark.
class TestCommonMarkSpec : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void example_data();
    void example();
    void exampleAsGfm_data() { example_data(); }
    void exampleAsGfm();

private:
    QString m_specification;
};

void TestCommonMarkSpec::initTestCase()
{
    const QString folder = QStringLiteral(SHIWEN_SPEC_FOLDER);
    QProcess::execute(QStringLiteral("sh"), {QStringLiteral(SHIWEN_SPEC_SCRIPT), folder});
    QFile file(folder + QStringLiteral("/spec.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The specification could not be fetched: npm or the network is missing.");
    m_specification = QString::fromUtf8(file.readAll());
}

void TestCommonMarkSpec::example_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const QString fence(32, u'`');
    int number = 0;
    const QStringList parts = m_specification.split(u'\n' + fence + QStringLiteral(" example\n"));
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString body = parts.at(i).left(parts.at(i).indexOf(fence)).replace(u'→', u'\t');
        const qsizetype dot = body.startsWith(QLatin1String(".\n")) ? 0 : body.indexOf(QLatin1String("\n.\n")) + 1;
        QTest::addRow("example %d", ++number) << body.left(dot) << body.mid(dot + 2);
    }
    QCOMPARE(number, 652);
}

void TestCommonMarkSpec::example()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    const Document document = parseMarkdown(markdown, {.profile = Profile::CommonMark, .title = {}});
    QCOMPARE(htmlNormalForm(toHtml(document)), htmlNormalForm(html));
}

/// GFM adds autolinks and disarms tags, and else agrees with CommonMark.
void TestCommonMarkSpec::exampleAsGfm()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    static const QStringList extended{
        QStringLiteral("://"), QStringLiteral("@"),         QStringLiteral("<script"),
        QStringLiteral("www"), QStringLiteral("<textarea"), QStringLiteral("<style"),
    };
    for (const QString &mark : extended) {
        if (markdown.contains(mark))
            return;
    }
    const Document document = parseMarkdown(markdown, {.profile = Profile::Gfm, .title = {}});
    QCOMPARE(htmlNormalForm(toHtml(document)), htmlNormalForm(html));
}

QTEST_GUILESS_MAIN(TestCommonMarkSpec)
#include "tst_commonmark_spec.moc"
