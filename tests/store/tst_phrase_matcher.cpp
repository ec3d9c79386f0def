// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phrase_matcher.h"
#include "store/snippet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shiwen;

/// The matcher beside the finder, which notes places and is tested by itself.
class TestPhraseMatcher : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheFinder_data();
    void equalsTheFinder();
    void illFormedTextIsRead();
    void emptyTextHasNothing();
};

namespace {

QString randomText(QRandomGenerator &random, const QStringList &pieces, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

void TestPhraseMatcher::equalsTheFinder_data()
{
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *name, const char *pieces) {
        QTest::newRow(name) << QString::fromUtf8(pieces).split(u'|');
    };
    row("Chinese alone", "旧|书|店|旧|书");
    row("traditional and simplified", "旧|舊|书|書|里|裡|裏|臺|台");
    row("with marks", "旧|书|，|。|（|\n| |\u3000|\u200B|\u00AD");
    row("with words", "旧|书|a|B|é|42|Ａ|-|_|.| |+|#");
    row("beyond the basic plane", "𠓗|𠀀|书|\U0001F600|𠓗");
    row("kana and Hangul", "か|が|\u3099|カ|ｶ|ﾞ|한|\u1112\u1161\u11AB|书");
    row("variation selectors", "葛|\U000E0100|\uFE00|书|\uFE0F");
}

void TestPhraseMatcher::equalsTheFinder()
{
    QFETCH(QStringList, pieces);
    QRandomGenerator random(7);
    int hits = 0;
    for (int i = 0; i < 4000; ++i) {
        const QString text = randomText(random, pieces, 40);
        QString phrase = randomText(random, pieces, 1 + random.bounded(5));
        phrase.remove(u'\n');
        const bool prefix = random.bounded(2) == 0;
        const bool expected = !findPhrases(text, {phrase}, prefix).isEmpty();
        const PhraseMatcher matcher(phrase, prefix);
        const QByteArray where = (phrase + QStringLiteral(" in ") + text).toUtf8();
        QVERIFY2(matcher.occursIn(QStringView(text)) == expected, where.constData());
        QVERIFY2(matcher.occursIn(QByteArrayView(text.toUtf8())) == expected, where.constData());
        hits += expected ? 1 : 0;
    }
    QVERIFY2(hits > 300, qPrintable(QString::number(hits)));
}

/// Texts in the index are well-formed; a damaged file may hold anything, and is read to its end and not beyond.
void TestPhraseMatcher::illFormedTextIsRead()
{
    QRandomGenerator random(8);
    const PhraseMatcher han(QStringLiteral("旧书"), false);
    const PhraseMatcher word(QStringLiteral("旧box"), true);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(12), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(0x70, 0x100));
        // On the heap, and exactly as long, so that a sanitizer sees a byte too many.
        const std::vector<char> exact(bytes.cbegin(), bytes.cend());
        (void)han.occursIn(QByteArrayView(exact.data(), qsizetype(exact.size())));
        (void)word.occursIn(QByteArrayView(exact.data(), qsizetype(exact.size())));
    }
    for (const char *damage : {"\xE6", "\xE6\x97", "\xFF", "\xF0\x9F", "\x80"}) {
        const QByteArray text = QByteArray(damage) + QStringLiteral("。旧书").toUtf8();
        QVERIFY2(han.occursIn(QByteArrayView(text)), damage);
    }
}

void TestPhraseMatcher::emptyTextHasNothing()
{
    const PhraseMatcher matcher(QStringLiteral("旧"), false);
    QVERIFY(!matcher.occursIn(QStringView()));
    QVERIFY(!matcher.occursIn(QByteArrayView()));
}

QTEST_APPLESS_MAIN(TestPhraseMatcher)
#include "tst_phrase_matcher.moc"
