// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "mark_edits.h"
#include "reader_view.h"
#include "reading.h"

#include <QDir>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;

/// The open article and its file.
class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileThatIsWrittenIsShownAsItIsNow();
    void aFileThatIsReplacedIsFollowedOn();
    void whatIsWrittenAgainUnchangedStays();
    void aFileThatIsGoneStaysOnShow();
    void itGoesBackAndForward();
    void whatIsGoneIsForgottenOnTheWay();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(QStringLiteral("文存/") + name); }
    [[nodiscard]] static QByteArray article(const QString &last)
    {
        QString text = QStringLiteral("# 开盒记\n\n");
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("第 %1 次开盒，纸张平整，记下温度与湿度。\n\n").arg(i);
        return (text + last).toUtf8();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void open(const QString &name)
    {
        const QSignalSpy opened(m_reading.get(), &Reading::opened);
        m_reading->open(path(name));
        QTRY_COMPARE(opened.count(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MarkEdits> m_edits;
    std::unique_ptr<ReaderView> m_view;
    std::unique_ptr<Reading> m_reading;
};

void TestReading::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("文存")));
    auto library = Library::open({m_dir->filePath(QStringLiteral("library")), false});
    QVERIFY(library.has_value());
    m_library = std::move(*library);
    write(QStringLiteral("a.md"), article(QStringLiteral("先前的话。")));
    QVERIFY(m_library->addFolder(m_dir->filePath(QStringLiteral("文存"))).result());
    m_edits = std::make_unique<MarkEdits>(*m_library);
    m_view = std::make_unique<ReaderView>();
    m_view->resize(800, 600);
    m_view->show();
    m_reading = std::make_unique<Reading>(*m_library, *m_edits, *m_view);
    open(QStringLiteral("a.md"));
}

void TestReading::cleanup()
{
    m_reading.reset();
    m_view.reset();
    m_edits.reset();
    m_library.reset();
    m_dir.reset();
}

void TestReading::aFileThatIsWrittenIsShownAsItIsNow()
{
    m_view->setPosition(0.5);
    const int before = qRound(m_view->position() * m_view->document()->characterCount());
    const QSignalSpy changed(m_reading.get(), &Reading::fileChanged);
    write(QStringLiteral("a.md"), article(QStringLiteral("后来添的话，").repeated(400)));
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("后来添的话")));
    QCOMPARE(changed.count(), 1);
    const int after = qRound(m_view->position() * m_view->document()->characterCount());
    QVERIFY2(qAbs(after - before) < 40, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
}

void TestReading::aFileThatIsReplacedIsFollowedOn()
{
    for (const QString &last : {QStringLiteral("第二稿。"), QStringLiteral("第三稿。")}) {
        QSaveFile file(path(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article(last));
        QVERIFY(file.commit());
        QTRY_VERIFY(m_view->toPlainText().contains(last));
    }
}

void TestReading::whatIsWrittenAgainUnchangedStays()
{
    const QSignalSpy opened(m_reading.get(), &Reading::opened);
    const QSignalSpy changed(m_reading.get(), &Reading::fileChanged);
    write(QStringLiteral("a.md"), article(QStringLiteral("先前的话。")));
    m_reading->refresh();
    QTest::qWait(600);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestReading::aFileThatIsGoneStaysOnShow()
{
    const QSignalSpy failed(m_reading.get(), &Reading::failed);
    QVERIFY(QFile::remove(path(QStringLiteral("a.md"))));
    m_reading->refresh();
    QTest::qWait(600);
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("先前的话")));
    QCOMPARE(failed.count(), 0);
    // It comes back: what looks at the folders tells of it.
    write(QStringLiteral("a.md"), article(QStringLiteral("回来的话。")));
    m_reading->refresh();
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("回来的话")));
}

void TestReading::itGoesBackAndForward()
{
    const QSignalSpy history(m_reading.get(), &Reading::historyChanged);
    const auto may = [&history](bool back, bool forward) {
        return history.last() == QVariantList{back, forward};
    };
    for (const QString &name : {QStringLiteral("b.md"), QStringLiteral("c.md")}) {
        write(name, article(name));
        open(name);
    }
    QVERIFY(may(true, false));
    m_reading->travel(1); // there is none
    m_reading->travel(-1);
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("b.md")));
    QVERIFY(may(true, true));
    m_reading->travel(-1);
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("先前的话")));
    QVERIFY(may(false, true));
    m_reading->travel(1);
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("b.md")));
    // Another article from here: what lay ahead is forgotten.
    open(QStringLiteral("a.md"));
    QVERIFY(may(true, false));
    open(QStringLiteral("a.md")); // no new visit
    m_reading->travel(-1);
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("b.md")));
}

void TestReading::whatIsGoneIsForgottenOnTheWay()
{
    write(QStringLiteral("b.md"), article(QStringLiteral("b.md")));
    open(QStringLiteral("b.md"));
    const QSignalSpy history(m_reading.get(), &Reading::historyChanged);
    const QSignalSpy failed(m_reading.get(), &Reading::failed);
    QVERIFY(QFile::remove(path(QStringLiteral("a.md"))));
    m_reading->travel(-1);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(history.last(), (QVariantList{false, false}));
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("b.md")));
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
