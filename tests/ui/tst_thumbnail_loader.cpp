// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail_loader.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;

class TestThumbnailLoader : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheWantedSize();
    void aFileThatIsNoPictureFails();
};

void TestThumbnailLoader::fillsTheWantedSize()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wide.jpg")); // the name lies, the content counts
    QImage wide(400, 100, QImage::Format_RGB32);
    wide.fill(Qt::red);
    QVERIFY(wide.save(path, "PNG"));
    ThumbnailLoader loader;
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    QVERIFY(loader.thumbnail(path, QSize(64, 64)).isNull());
    QVERIFY(!loader.isIdle());
    QVERIFY(ready.wait());
    QVERIFY(loader.isIdle());
    const QImage image = loader.thumbnail(path, QSize(64, 64));
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::red));
}

void TestThumbnailLoader::aFileThatIsNoPictureFails()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>404</html>");
    file.close();
    ThumbnailLoader loader;
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    QVERIFY(loader.thumbnail(file.fileName(), QSize(64, 64)).isNull());
    QVERIFY(ready.wait());
    QVERIFY(loader.failed(file.fileName()));
    QVERIFY(loader.thumbnail(file.fileName(), QSize(64, 64)).isNull());
    QVERIFY(loader.isIdle());
}

QTEST_MAIN(TestThumbnailLoader)
#include "tst_thumbnail_loader.moc"
