// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/passage_finder.h"

#include <QTest>

#include <random>

using namespace shiwen;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"晒书的那一天\n"
                      "母亲把书一本一本搬到窗下。风从南边来，翻开第一页，又翻开第二页。\n"
                      "父亲说：书要晒，人也要晒。\n"
                      "傍晚我们把书一本一本搬回屋里，数了数，少了三本。\n"
                      "第二天，邻居送回来两本，还有一本至今没有找到。\n"_s;

TextRange rangeOf(const QString &text, const QString &passage, qsizetype from = 0)
{
    return {text.indexOf(passage, from), passage.size()};
}

QString found(const QString &text, const TextAnchor &anchor)
{
    const auto range = PassageFinder(text).find(anchor);
    return range ? text.sliced(range->begin, range->length) : u"(none)"_s;
}

TextAnchor anchorOf(const QString &passage, qsizetype from = 0)
{
    return PassageFinder(story).anchorOf(rangeOf(story, passage, from));
}

} // namespace

/// Passages that were marked are found again, also after the text was edited.
class TestPassageFinder : public QObject
{
    Q_OBJECT

private slots:
    void everyPassageIsFoundWhereItWasMarked()
    {
        const PassageFinder finder(story);
        std::mt19937 random(7);
        for (int i = 0; i < 500; ++i) {
            const qsizetype begin = std::uniform_int_distribution<qsizetype>(0, story.size() - 2)(random);
            const qsizetype length = std::uniform_int_distribution<qsizetype>(1, story.size() - begin)(random);
            const TextAnchor anchor = finder.anchorOf({begin, length});
            const QString passage = story.sliced(begin, length).trimmed();
            QCOMPARE(anchor.quote, passage);
            if (passage.isEmpty())
                continue;
            const auto range = finder.find(anchor);
            QVERIFY(range);
            QCOMPARE(story.sliced(range->begin, range->length), passage);
            QVERIFY(range->begin >= begin && range->end() <= begin + length);
        }
    }

    void neighboursTellOnePlaceFromAnother()
    {
        const qsizetype evening = story.indexOf(u"傍晚"_s);
        const TextAnchor anchor = anchorOf(u"一本一本"_s, evening);
        QCOMPARE(PassageFinder(story).find(anchor)->begin, story.indexOf(u"一本一本"_s, evening));
        // Also when so much was put before it that the first place is nearer to where it was.
        const QString longer = story.left(evening) + QString(80, u'啊') + story.mid(evening);
        QCOMPARE(PassageFinder(longer).find(anchor)->begin, longer.indexOf(u"一本一本"_s, longer.indexOf(u"傍晚"_s)));
    }

    void otherLinesAndPicturesChangeNothing()
    {
        const TextAnchor anchor = anchorOf(u"翻开第二页。\n父亲说：书要晒"_s);
        QString broken = story;
        broken.replace(u"第二页。\n父亲"_s, u"第二\n页。\n\n\uFFFC\n父\u200B亲"_s);
        QCOMPARE(found(broken, anchor), u"翻开第二\n页。\n\n\uFFFC\n父\u200B亲说：书要晒"_s);
        // What no reader sees is in no quote.
        const QString passage = u"第二\n页。\n\n\uFFFC\n父\u200B亲"_s;
        QCOMPARE(PassageFinder(broken).anchorOf(rangeOf(broken, passage)).quote, u"第二\n页。\n\n\n父亲"_s);
    }

    void smallEditsAreForgiven()
    {
        const TextAnchor anchor = anchorOf(u"母亲把书一本一本搬到窗下。风从南边来"_s);
        QString edited = story;
        edited.replace(u"搬到窗下"_s, u"搬到了窗台下面"_s);
        QCOMPARE(found(edited, anchor), u"母亲把书一本一本搬到了窗台下面。风从南边来"_s);
        edited.replace(u"一本一本搬到"_s, u"搬到"_s);
        QCOMPARE(found(edited, anchor), u"(none)"_s);
    }

    void longPassagesAreFoundByTheirEnds()
    {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += u"第 %1 段写的是第 %2 年的事，说来话长，慢慢讲。\n"_s.arg(i).arg(1900 + 7 * i);
        const TextRange passage{text.indexOf(u"第 20 段"_s),
                                text.indexOf(u"第 31 段"_s) - text.indexOf(u"第 20 段"_s) - 1};
        const TextAnchor anchor = PassageFinder(text).anchorOf(passage);
        text.replace(u"第 25 段写的是"_s, u"第 25 段里写下的都是"_s);
        text.replace(u"第 20 段写的是"_s, u"第 20 段写的，是"_s);
        const QString now = found(text, anchor);
        QVERIFY2(now.startsWith(u"第 20 段写的，是"_s), qPrintable(now));
        QVERIFY2(now.endsWith(u"第 %1 年的事，说来话长，慢慢讲。"_s.arg(1900 + 7 * 30)), qPrintable(now.right(40)));
    }

    void whatIsGoneIsNotFoundElsewhere()
    {
        const TextAnchor two = anchorOf(u"两本"_s);
        QString without = story;
        without.replace(u"邻居送回来两本，还有一本至今没有找到。"_s, u"再没有下文。"_s);
        QCOMPARE(found(without, two), u"(none)"_s);
        // The same two characters under other circumstances.
        QCOMPARE(found(without + u"桌上有两本，床上也有两本。"_s, two), u"(none)"_s);
        QCOMPARE(found({}, two), u"(none)"_s);
        QCOMPARE(found(story, {}), u"(none)"_s);
    }

    void similarPlacesEndBetweenGraphemes()
    {
        const QString text = u"他们一家👨‍👩‍👧在江边散步，走了很久很久才回来。"_s;
        const QString passage = u"👨‍👩‍👧在江边散步，走了很久很久"_s;
        const TextAnchor anchor = PassageFinder(text).anchorOf(rangeOf(text, passage));
        QString edited = text;
        edited.replace(u"散步"_s, u"散散步"_s);
        QCOMPARE(found(edited, anchor), u"👨‍👩‍👧在江边散散步，走了很久很久"_s);
    }
};

QTEST_GUILESS_MAIN(TestPassageFinder)
#include "tst_passage_finder.moc"
