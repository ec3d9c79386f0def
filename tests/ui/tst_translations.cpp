// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace shiwen;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersAreKept_data() { nothingIsUnfinished_data(); }
    void placeholdersAreKept();
    void noTextBelongsToTheNamespace_data() { nothingIsUnfinished_data(); }
    void noTextBelongsToTheNamespace();
    void translationsAreCompiledIn();
    void traditionalFollowsSimplified();
    void theLanguageFitsTheWishes_data();
    void theLanguageFitsTheWishes();

private:
    struct Message {
        QString source;
        QStringList translations;
        bool unfinished = false;
    };
    static QList<Message> read(const QString &file);
};

QList<TestTranslations::Message> TestTranslations::read(const QString &name)
{
    QFile file(QStringLiteral(SHIWEN_I18N "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == QLatin1String("message")) {
            messages.append(Message());
        } else if (element == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (element == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement())
                    messages.last().translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (messages.last().translations.isEmpty())
                messages.last().translations << text;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("zh_CN") << QStringLiteral("shiwen_zh_CN.ts");
    QTest::newRow("zh_TW") << QStringLiteral("shiwen_zh_TW.ts");
    QTest::newRow("en, plurals") << QStringLiteral("shiwen_en.ts");
}

/// Where a function of the project's own is called tr(), lupdate notes its texts under the namespace, and nobody finds
/// them there.
void TestTranslations::noTextBelongsToTheNamespace()
{
    QFETCH(QString, file);
    QFile translations(QStringLiteral(SHIWEN_I18N "/") + file);
    QVERIFY(translations.open(QIODevice::ReadOnly));
    const QByteArray all = translations.readAll();
    QVERIFY(all.contains("<name>"));
    QVERIFY(!all.contains("<name>shiwen</name>"));
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, file);
    const QList<Message> messages = read(file);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const Message &message : messages) {
        if (message.unfinished || message.translations.contains(QString()))
            missing << message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + missing.join(u'\n')));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    const QList<Message> messages = read(file);
    for (const Message &message : messages) {
        for (int number = 1; number <= 5; ++number) {
            const QString place = QStringLiteral("%%1").arg(number);
            for (const QString &translation : message.translations)
                QVERIFY2(message.source.contains(place) == translation.contains(place), qPrintable(message.source));
        }
    }
}

void TestTranslations::translationsAreCompiledIn()
{
    for (const QString &language : languages()) {
        QTranslator translator;
        QVERIFY2(translator.load(QStringLiteral(":/i18n/shiwen_") + language), qPrintable(language));
    }
    installLanguage(*QCoreApplication::instance(), QStringLiteral("zh_CN"));
    QCOMPARE(QCoreApplication::translate("shiwen::FilterModel", "Unread"), QStringLiteral("未读"));
}

/// They are made of one another: a text that is missing or lags behind was forgotten.
void TestTranslations::traditionalFollowsSimplified()
{
    const QList<Message> simplified = read(QStringLiteral("shiwen_zh_CN.ts"));
    const QList<Message> traditional = read(QStringLiteral("shiwen_zh_TW.ts"));
    QCOMPARE(traditional.size(), simplified.size());
    for (qsizetype i = 0; i < traditional.size(); ++i) {
        QCOMPARE(traditional.at(i).source, simplified.at(i).source);
        for (const QString &text : traditional.at(i).translations) {
            for (const QChar c : QStringLiteral("这个为们对时间说开关显页过进还没书图与无网载"))
                QVERIFY2(!text.contains(c), qPrintable(text));
        }
    }
}

void TestTranslations::theLanguageFitsTheWishes_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("language");
    const QString chinese = QStringLiteral("zh_CN");
    const QString english = QStringLiteral("en");
    QTest::newRow("chosen") << english << QStringList{QStringLiteral("zh-Hans-CN")} << english;
    QTest::newRow("system") << QString() << QStringList{QStringLiteral("zh-Hans-CN"), QStringLiteral("en-US")}
                            << chinese;
    const QString traditional = QStringLiteral("zh_TW");
    QTest::newRow("first that fits") << QString() << QStringList{QStringLiteral("fr"), QStringLiteral("zh-TW")}
                                     << traditional;
    QTest::newRow("by script") << QString() << QStringList{QStringLiteral("zh-Hant-HK")} << traditional;
    QTest::newRow("script before place") << QString() << QStringList{QStringLiteral("zh-Hans-HK")} << chinese;
    QTest::newRow("locale") << QString() << QStringList{QStringLiteral("zh_HK")} << traditional;
    QTest::newRow("none fits") << QString() << QStringList{QStringLiteral("fr")} << english;
    QTest::newRow("unknown choice") << QStringLiteral("xx") << QStringList{QStringLiteral("zh")} << chinese;
}

void TestTranslations::theLanguageFitsTheWishes()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, system);
    QTEST(chooseLanguage(wanted, system), "language");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
