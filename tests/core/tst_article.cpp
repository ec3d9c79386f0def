// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article.h"
#include "core/hash.h"

#include <QTest>
#include <QTranslator>

using namespace shiwen;

namespace {

/// Says every sentence of an article in brackets.
class Bracketing : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(context, "Article") == 0 ? QStringLiteral("[%1]").arg(QString::fromUtf8(sourceText)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestArticle : public QObject
{
    Q_OBJECT

private slots:
    void idIsBase32OfTheHashOfLabelAndPath()
    {
        // printf '归档\n2021/文.md' | sha256sum | cut -c1-20 | xxd -r -p | base32
        QCOMPARE(articleId(QStringLiteral("归档"), QStringLiteral("2021/文.md")), QStringLiteral("5ssruwasfckgzrbb"));
    }

    void idIsTheSameForBothNormalForms()
    {
        QCOMPARE(articleId(QStringLiteral("a"), QStringLiteral("caf\u00E9.md")),
                 articleId(QStringLiteral("a"), QStringLiteral("cafe\u0301.md")));
    }

    void everyWordReadsBack()
    {
        for (int i = 0; i <= static_cast<int>(ImageStatus::Refused); ++i)
            QVERIFY(imageStatusFromString(toString(static_cast<ImageStatus>(i))) == static_cast<ImageStatus>(i));
        for (int i = 0; i <= static_cast<int>(ImageMatch::UniqueName); ++i)
            QVERIFY(imageMatchFromString(toString(static_cast<ImageMatch>(i))) == static_cast<ImageMatch>(i));
        for (int i = 0; i <= static_cast<int>(ImageReason::NotRegular); ++i)
            QVERIFY(imageReasonFromString(toString(static_cast<ImageReason>(i))) == static_cast<ImageReason>(i));
        for (int i = 0; i <= static_cast<int>(ArticleStatus::Unreadable); ++i)
            QVERIFY(articleStatusFromString(toString(static_cast<ArticleStatus>(i))) == static_cast<ArticleStatus>(i));
    }

    void aReasonIsSaidInTheLanguageOfTheMoment()
    {
        QVERIFY(imageReasonText(ImageReason::None).isEmpty());
        Bracketing other;
        QSet<QString> sentences;
        for (int i = 1; i <= static_cast<int>(ImageReason::NotRegular); ++i) {
            const auto reason = static_cast<ImageReason>(i);
            const QString sentence = imageReasonText(reason);
            QVERIFY(sentence.endsWith(u'.'));
            sentences.insert(sentence);
            QVERIFY(QCoreApplication::installTranslator(&other));
            QCOMPARE(imageReasonText(reason), QStringLiteral("[%1]").arg(sentence));
            QVERIFY(QCoreApplication::removeTranslator(&other));
        }
        QCOMPARE(sentences.size(), static_cast<int>(ImageReason::NotRegular));
    }

    void sha256OfTheStandardsExample()
    {
        // FIPS 180-4, example "abc"
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void hashInPiecesEqualsHashOfTheWhole()
    {
        Sha256 hash;
        hash.add("a");
        hash.add("bc");
        QCOMPARE(hash.result(), sha256("abc"));
        hash.add("abc");
        QCOMPARE(hash.result(), sha256("abc"));
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
