// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/selected_text.h"
#include "typeset/text_document_builder.h"
#include "typeset/text_finder.h"

#include <QTest>
#include <QTextCursor>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestTextFinder : public QObject
{
    Q_OBJECT

    static QStringList texts(const QTextDocument &document, const QList<DocumentRange> &ranges)
    {
        QStringList found;
        const QString all = document.toRawText();
        for (const DocumentRange &range : ranges)
            found << all.mid(range.begin, range.end - range.begin);
        return found;
    }

    static QList<DocumentRange> phraseHits(const QTextDocument &document, const QStringList &texts, bool prefix = false)
    {
        QList<WantedPhrase> phrases;
        for (const QString &text : texts)
            phrases.append({text, false, prefix, false});
        return findPhrasesInDocument(document, phrases, 100).ranges;
    }

private slots:
    void findsFoldedText()
    {
        QTextDocument document;
        document.setPlainText(u"備份與备份\nＢackup, backup 和 BACKUPS\n备\n份"_s);
        QCOMPARE(texts(document, findInDocument(document, u"备份"_s, 100)), QStringList({u"備份"_s, u"备份"_s}));
        QCOMPARE(texts(document, findInDocument(document, u"backup"_s, 100)),
                 QStringList({u"Ｂackup"_s, u"backup"_s, u"BACKUP"_s}));
        QCOMPARE(findInDocument(document, u"备份"_s, 1).size(), 1);
        QVERIFY(findInDocument(document, u"  "_s, 100).isEmpty());
    }

    void findsPhrasesByWholeWords()
    {
        QTextDocument document;
        document.setPlainText(u"AI 芯片不是 maintain，AI芯片与 AIs"_s);
        QCOMPARE(texts(document, phraseHits(document, {u"ai芯片"_s})), QStringList({u"AI 芯片"_s, u"AI芯片"_s}));
        QCOMPARE(texts(document, phraseHits(document, {u"ai"_s})), QStringList({u"AI"_s, u"AI"_s}));
        QCOMPARE(texts(document, phraseHits(document, {u"ai"_s}, true)), QStringList({u"AI"_s, u"AI"_s, u"AI"_s}));
    }

    void theLongestPhraseIsMarkedWhole()
    {
        QTextDocument document;
        document.setPlainText(u"校验和与校验"_s);
        QCOMPARE(texts(document, phraseHits(document, {u"校验"_s, u"校验和"_s})),
                 QStringList({u"校验和"_s, u"校验"_s}));
    }

    void copiesWhatWasWritten()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        QTextCharFormat picture;
        picture.setObjectType(pictureObject);
        QTextCharFormat softBreak;
        softBreak.setProperty(SoftBreakProperty, true);
        cursor.insertText(u"第一行"_s);
        cursor.insertText(QString(QChar::LineSeparator) + u"第二行"_s);
        cursor.insertBlock();
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), picture);
        cursor.insertBlock();
        cursor.insertText(u"long"_s);
        cursor.insertText(QString(QChar(0x200b)), softBreak);
        cursor.insertText(u"word"_s, QTextCharFormat());
        cursor.select(QTextCursor::Document);
        QCOMPARE(selectedText(cursor), u"第一行\n第二行\nlongword"_s);

        cursor.setPosition(1);
        cursor.setPosition(3, QTextCursor::KeepAnchor);
        QCOMPARE(selectedText(cursor), u"一行"_s);
        cursor.clearSelection();
        QCOMPARE(selectedText(cursor), QString());
    }
};

QTEST_MAIN(TestTextFinder)
#include "tst_text_finder.moc"
