// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/highlight.h"

#include <QJsonObject>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

namespace {

Highlight sample(const QString &id, const QString &note = {})
{
    return {id, {u"书要晒"_s, u"父亲说："_s, u"，人也要晒"_s, 41}, HighlightColour::Blue, note, 1'640'000'000'123};
}

} // namespace

class TestHighlight : public QObject
{
    Q_OBJECT

private slots:
    void jsonGivesTheSameBack()
    {
        for (const HighlightColour colour : allHighlightColours) {
            Highlight highlight = sample(newHighlightId(), u"问一问\n二叔"_s);
            highlight.colour = colour;
            QCOMPARE(highlightFromJson(toJson(highlight)), highlight);
        }
        QCOMPARE(toJson(sample(u"a"_s)).value("created"_L1).toString(), u"2021-12-20T11:33:20.123Z"_s);
    }

    void whatIsNoHighlightIsNotValid()
    {
        QVERIFY(!highlightFromJson({}).isValid());
        QVERIFY(!highlightFromJson({{u"id"_s, 7}, {u"quote"_s, u"书"_s}}).isValid());
        const Highlight odd = highlightFromJson({{u"id"_s, u"a"_s},
                                                 {u"quote"_s, QString(longestQuote + 5, u'书')},
                                                 {u"position"_s, -4},
                                                 {u"colour"_s, u"mauve"_s},
                                                 {u"created"_s, u"yesterday"_s}});
        QVERIFY(odd.isValid());
        QCOMPARE(odd.anchor.quote.size(), longestQuote);
        QCOMPARE(odd.anchor.position, 0);
        QVERIFY(odd.colour == HighlightColour::Yellow);
        QCOMPARE(odd.created, 0);
    }

    void unitingKeepsBothNotesAndDoublesNothing()
    {
        const QList<Highlight> ours{sample(u"a"_s), sample(u"b"_s, u"我的"_s)};
        const QList<Highlight> theirs{sample(u"b"_s, u"别人的"_s), sample(u"c"_s), sample(u"a"_s)};
        const QList<Highlight> both = united(ours, theirs);
        QCOMPARE(both.size(), 4);
        QCOMPARE(both.first(2), ours);
        QCOMPARE(both.at(2).note, u"别人的"_s);
        QVERIFY(both.at(2).id != u"b"_s);
        QCOMPARE(united(both, theirs), both);
        QCOMPARE(united({}, theirs), theirs);
    }
};

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
