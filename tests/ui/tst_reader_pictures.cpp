// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_animator.h"
#include "reader_fixture.h"
#include "reader_picture_layer.h"
#include "typeset/article_pictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestReaderPictures : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QImage red(1000, 400, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(m_folder.filePath(u"red.png"_s)));
        QFile broken(m_folder.filePath(u"broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write("no picture") > 0);
    }

    void picturesAreScaledToTheColumnAndDecoded()
    {
        const auto view = makeView();
        view->showArticle(article({picture(u"red.png"_s)}));
        auto *layer = view->findChild<ReaderPictureLayer *>();
        const QRect rect = pictureRect(*view);
        QVERIFY(qAbs(rect.width() - 720) <= 2);
        QVERIFY(qAbs(rect.height() - 288) <= 4);

        QSignalSpy ready(&layer->store(), &PictureStore::pictureReady);
        QCOMPARE(view->viewport()->grab().toImage().pixelColor(rect.center()), PageStyle::light().codePaper);
        QVERIFY(!ready.isEmpty() || ready.wait(20'000));
        QCOMPARE(view->viewport()->grab().toImage().pixelColor(rect.center()), QColor(Qt::red));

        view->resize(500, 700);
        QVERIFY(pictureRect(*view).width() < 500);
    }

    void missingAndBrokenPicturesAreQuietBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"gone.png"_s;
        QTest::newRow("broken") << u"broken.png"_s;
    }

    void missingAndBrokenPicturesAreQuietBoxes()
    {
        QFETCH(QString, name);
        const auto view = makeView();
        OpenArticle opened = article({picture(name), paragraph(u"下文"_s)});
        ImageRef &ref = opened.article.imageRefs.first();
        const bool broken = name == u"broken.png"_s;
        auto *layer = view->findChild<ReaderPictureLayer *>();
        QSignalSpy ready(&layer->store(), &PictureStore::pictureReady);
        if (broken) {
            ref.status = ImageStatus::Found;
            ref.resolved = name;
            ref.width = ref.height = 700;
        }
        view->showArticle(opened);
        (void)view->grab();
        if (broken)
            QVERIFY(!ready.isEmpty() || ready.wait(20'000));
        (void)view->grab();
        const QRect box = pictureRect(*view);
        QVERIFY(box.height() < 100);
        const QImage image = view->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(box.left() + 6, box.center().y()), PageStyle::light().codePaper);
    }

    void stillPicturesDoNotPlay()
    {
        PictureAnimator animator;
        QSignalSpy changed(&animator, &PictureAnimator::frameChanged);
        QVERIFY(animator.frame(0, m_folder.filePath(u"red.png"_s), {10, 10}).isNull());
        QTRY_VERIFY_WITH_TIMEOUT(!animator.isPlaying(), 10'000);
        QCOMPARE(changed.size(), 0);
    }

    void animationsPlayWhileTheyArePainted()
    {
        const QString path = movingPicture();
        PictureAnimator animator;
        QSignalSpy changed(&animator, &PictureAnimator::frameChanged);
        QSet<QRgb> seen;
        const auto paint = [&] {
            const QImage frame = animator.frame(0, path, {1, 1});
            if (!frame.isNull())
                seen.insert(frame.pixel(0, 0));
        };
        paint();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(changed.wait(10'000));
            paint();
        }
        QCOMPARE(seen.size(), 2);
        // Not painted any more: it rests after the frame that is due.
        QTRY_VERIFY_WITH_TIMEOUT(!animator.isPlaying(), 10'000);
    }

    void pausedAnimationsGoStepByStep()
    {
        const QString path = movingPicture();
        PictureAnimator animator;
        animator.setPaused(true);
        QSignalSpy changed(&animator, &PictureAnimator::frameChanged);
        const auto shown = [&] {
            const QImage frame = animator.frame(0, path, {1, 1});
            return frame.isNull() ? QColor() : QColor(frame.pixel(0, 0));
        };
        QVERIFY(!shown().isValid());
        QVERIFY(changed.wait(10'000)); // the first frame
        const QColor first = shown();
        QVERIFY(first.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(!animator.isPlaying(), 10'000);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(), first);
        animator.step();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 10'000);
        QVERIFY(shown() != first);
        QTRY_VERIFY_WITH_TIMEOUT(!animator.isPlaying(), 10'000);
        QCOMPARE(changed.size(), 2);
        animator.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, 10'000);
    }

    void aPictureThatIsAwaySaysWhatWasTried()
    {
        const auto view = makeView();
        view->showArticle(article({picture(u"gone.png"_s), paragraph(u"完"_s)}));
        QCOMPARE(view->grab().isNull(), false); // boxes are where they were painted
        const QPoint place = pictureRect(*view).center();
        const QString text = view->explanationAt(place);
        QVERIFY2(text.startsWith(u"gone.png\nNo file of this name"_s), qPrintable(text));
        QVERIFY2(text.contains(u"media id"_s), qPrintable(text));
        QVERIFY(view->explanationAt({5, 690}).isEmpty());

        ImageRef several;
        several.reference = u"a.png"_s;
        several.reason = ImageReason::Several;
        several.candidates = {u"x/a.png"_s, u"y/a.png"_s};
        QVERIFY(pictureExplanation(several).endsWith(u"\n  x/a.png\n  y/a.png"_s));
    }

private:
    /// A file of two frames of 1 x 1, black and white, 20 ms each, for ever (GIF89a).
    QString movingPicture() const
    {
        const QByteArray gif = QByteArray::fromHex("47494638396101000100800000000000ffffff21ff0b4e45545343415045322e300"
                                                   "30100000021f90400020000002c00000000010001"
                                                   "000002024401002"
                                                   "1f90400020000002c000000000100010000020"
                                                   "24c01003b");
        const QString path = m_folder.filePath(u"moving.gif"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(gif) != gif.size())
            return {};
        return path;
    }
};

QTEST_MAIN(TestReaderPictures)
#include "tst_reader_pictures.moc"
