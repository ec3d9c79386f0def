// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"
#include "text/phrase_finder.h"

#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestPhraseFinder : public QObject
{
    Q_OBJECT

    static QStringList texts(const QString &text, const std::vector<PhraseHit> &hits)
    {
        QStringList found;
        for (const TextRange &range : withoutOverlaps(hits))
            found << text.mid(range.begin, range.length);
        return found;
    }

    static WantedPhrase literal(const QString &text) { return {text, true, false, false}; }

private slots:
    void literalsAreFoundCharacterByCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("signs") << u"C 与 C++，c++17"_s << u"C++"_s << QStringList({u"C++"_s, u"c++"_s});
        QTest::newRow("full width") << u"用Ｃ＋＋写"_s << u"c++"_s << QStringList{u"Ｃ＋＋"_s};
        QTest::newRow("number") << u"补了 cve-2022-0995。"_s << u"CVE-2022-0995"_s << QStringList{u"cve-2022-0995"_s};
        QTest::newRow("mail") << u"写信到 A.B@Example.org 吧"_s << u"a.b@example.org"_s
                              << QStringList{u"A.B@Example.org"_s};
        QTest::newRow("traditional") << u"#備份#"_s << u"#备份"_s << QStringList{u"#備份"_s};
        QTest::newRow("a mark goes with its letter") << u"cafe\u0301.md"_s << u"cafe"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("voiced kana") << u"ﾃﾞｰﾀ.zip"_s << u"データ.zip"_s << QStringList{u"ﾃﾞｰﾀ.zip"_s};
        QTest::newRow("above the basic plane") << u"去𠮷.野家"_s << u"𠮷.野"_s << QStringList{u"𠮷.野"_s};
        QTest::newRow("nowhere") << u"C 语言"_s << u"C++"_s << QStringList();
        QTest::newRow("nothing that counts") << u"甲\u200b乙"_s << u"\u200b"_s << QStringList();
    }

    void literalsAreFoundCharacterByCharacter()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        QCOMPARE(texts(text, findHits(text, {literal(wanted)})), found);
    }

    void wordsAndLiteralsStandInOneOrder()
    {
        const QString text = u"备份用 rsync 3.2.7，rsync 要校验"_s;
        QCOMPARE(texts(text, findHits(text, {{u"校验"_s}, literal(u"3.2.7"_s), {u"rsync"_s}})),
                 QStringList({u"rsync"_s, u"3.2.7"_s, u"rsync"_s, u"校验"_s}));
    }

    void hitsCutNoGrapheme()
    {
        // A syllable of Hangul in three letters, of which the first alone is asked for.
        const QString jamo = u"\u1112\u1161\u11ab"_s;
        const QString text = u"가"_s + jamo + u"나"_s;
        for (const TextRange &range : withoutOverlaps(findHits(text, {{jamo.left(1)}, {jamo.mid(1, 1)}})))
            QCOMPARE(text.mid(range.begin, range.length), jamo);
        const QString family = u"👨\u200d👩\u200d👧"_s;
        const QString emoji = u"甲"_s + family + u"乙"_s;
        QCOMPARE(texts(emoji, findHits(emoji, {literal(u"👩"_s)})), QStringList{family});
        const TextRange part{3, 2};
        QCOMPARE(wholeGraphemes(emoji, part), (TextRange{1, family.size()}));
        QCOMPARE(wholeGraphemes(emoji, {0, 1}), (TextRange{0, 1}));
        QCOMPARE(wholeGraphemes(emoji, {emoji.size(), 0}).end(), emoji.size());
    }

    void pairsAreTriedWhereNothingIsWhole()
    {
        const QString text = u"梅雨季里护书，要先通风。"_s;
        QCOMPARE(texts(text, findHitsOrPairs(text, {{u"梅雨天怎么护书"_s}})), QStringList({u"梅雨"_s, u"护书"_s}));
        QCOMPARE(texts(text, findHitsOrPairs(text, {{u"通风"_s}, {u"梅雨天"_s}})), QStringList{u"通风"_s});
        const WantedPhrase quoted{u"梅雨天怎么护书"_s, false, false, true};
        QCOMPARE(texts(text, findHitsOrPairs(text, {quoted})), QStringList());
        QCOMPARE(texts(text, findHitsOrPairs(text, {literal(u"梅雨天.怎么"_s)})), QStringList());
        QCOMPARE(unitPairs(u"梅雨"_s), QStringList{u"梅雨"_s});
    }

    void theBestPassageHasMostPhrases()
    {
        const QString text =
            u"纸纸纸。"_s + u"别的话"_s.repeated(40) + u"纸与墨"_s + u"别的话"_s.repeated(40) + u"墨"_s;
        const auto hits = findHits(text, {{u"纸"_s}, {u"墨"_s}});
        const Passage best = bestPassage(hits, passageWidth);
        QCOMPARE(best.end - best.first, std::size_t(2));
        QCOMPARE(hits[best.first].range.begin, text.indexOf(u"纸与墨"_s));
        const Passage none = bestPassage({}, passageWidth);
        QCOMPARE(none.first, none.end);
    }
};

QTEST_GUILESS_MAIN(TestPhraseFinder)
#include "tst_phrase_finder.moc"
