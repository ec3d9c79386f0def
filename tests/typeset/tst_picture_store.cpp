// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/picture_decoder.h"
#include "typeset/picture_store.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestPictureStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString makePicture(const QString &name, QSize size, const char *format = "PNG", QColor colour = Qt::red)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_folder.filePath(name);
        return image.save(path, format) ? path : QString();
    }

    static QImage waitFor(PictureStore &store, const QString &path, QSize size, QRect clip = {})
    {
        QSignalSpy ready(&store, &PictureStore::pictureReady);
        const QImage kept = store.picture(path, size, clip);
        if (!kept.isNull())
            return kept;
        if (!ready.wait(20'000))
            return {};
        return store.picture(path, size, clip);
    }

private slots:
    void decodesAtTheSizeThatIsShown()
    {
        PictureStore store;
        const QString path = makePicture(u"a.png"_s, {400, 300});
        QVERIFY(store.picture(path, {200, 150}).isNull());
        const QImage image = waitFor(store, path, {200, 150});
        QCOMPARE(image.size(), QSize(200, 150));
        QCOMPARE(image.pixelColor(100, 75), QColor(Qt::red));
        QCOMPARE(store.sourceSize(path), QSize(400, 300));
        QVERIFY(!store.failed(path));
    }

    void formatComesFromTheContent()
    {
        PictureStore store;
        const QString path = makePicture(u"really-a-jpeg.png"_s, {64, 48}, "JPEG");
        QCOMPARE(waitFor(store, path, {64, 48}).size(), QSize(64, 48));
    }

    void shownUntilTheNewSizeIsThere()
    {
        PictureStore store;
        const QString path = makePicture(u"zoom.png"_s, {400, 300});
        (void)waitFor(store, path, {200, 150});
        QSignalSpy ready(&store, &PictureStore::pictureReady);
        QCOMPARE(store.picture(path, {300, 225}).size(), QSize(200, 150));
        QVERIFY(ready.wait(20'000));
        QCOMPARE(store.picture(path, {300, 225}).size(), QSize(300, 225));
    }

    void memoryIsBounded()
    {
        PictureStore store(1'000'000);
        for (int i = 0; i < 12; ++i) {
            const QString path = makePicture(u"many-%1.png"_s.arg(i), {200, 200});
            QVERIFY(!waitFor(store, path, {200, 200}).isNull());
            QVERIFY(store.bytes() <= 1'000'000);
        }
        QVERIFY(store.bytes() >= 4 * 200 * 200 * 4);
    }

    void longPictureIsDecodedSmallerOrInClips()
    {
        PictureStore store(1'000'000);
        const QString path = makePicture(u"long.png"_s, {300, 4000});
        QVERIFY(!store.holdsWhole({300, 4000}));
        const QImage whole = waitFor(store, path, {300, 4000});
        QVERIFY(!whole.isNull());
        QVERIFY(whole.sizeInBytes() <= 250'000);

        const QImage clip = waitFor(store, path, {300, 4000}, {0, 3800, 300, 200});
        QCOMPARE(clip.size(), QSize(300, 200));
    }

    void damageIsRememberedUntilTheArticleIsLeft()
    {
        PictureStore store;
        const QString path = m_folder.filePath(u"broken.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n and then nothing that makes sense");
        file.close();
        QVERIFY(waitFor(store, path, {10, 10}).isNull());
        QVERIFY(store.failed(path));

        QSignalSpy ready(&store, &PictureStore::pictureReady);
        QVERIFY(store.picture(path, {10, 10}).isNull());
        QVERIFY(!ready.wait(50));
        store.cancelPending();
        QVERIFY(!store.failed(path));
    }

    void otherFilesAreNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("text") << QByteArray("这不是图片");
        QTest::newRow("empty") << QByteArray();
    }

    void otherFilesAreNotDecoded()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"other.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(decodePicture(path, {9, 9}, {}).image.isNull());
        QVERIFY(pictureSize(path).isEmpty());
    }

    void foldersAndDevicesAreNotOpened()
    {
        QVERIFY(openPicture(m_folder.path()) == nullptr);
        QVERIFY(openPicture(m_folder.filePath(u"absent.png"_s)) == nullptr);
#ifdef Q_OS_UNIX
        QVERIFY(openPicture(u"/dev/zero"_s) == nullptr);
#endif
    }

    void dataAddressCarriesItsPicture()
    {
        QImage image(8, 6, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        const QString address = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
        PictureStore store;
        QCOMPARE(waitFor(store, address, {8, 6}).pixelColor(3, 3), QColor(Qt::blue));
    }

    void sizeIsLearntFromTheHeader()
    {
        PictureStore store;
        const QString path = makePicture(u"probe.png"_s, {123, 45});
        QSignalSpy ready(&store, &PictureStore::pictureReady);
        store.probe(path);
        QVERIFY(ready.wait(20'000));
        QCOMPARE(store.sourceSize(path), QSize(123, 45));
        QCOMPARE(store.bytes(), 0);
    }

    void nothingArrivesAfterItsEnd()
    {
        const QString path = makePicture(u"late.png"_s, {2000, 2000});
        auto store = std::make_unique<PictureStore>();
        for (int i = 1; i < 20; ++i)
            (void)store->picture(path, {2000, 2000}, {0, i, 2000, 100});
        store.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestPictureStore)
#include "tst_picture_store.moc"
