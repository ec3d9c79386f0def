// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_canvas.h"
#include "picture_viewer.h"
#include "reader_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Pictures looked at closely.
class TestPictureViewer : public QObject, protected ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        paint(u"wide.png"_s, QSize(900, 600), Qt::darkRed);
        paint(u"small.png"_s, QSize(40, 30), Qt::darkGreen);
        paint(u"long.png"_s, QSize(500, 9000), Qt::darkBlue);
        m_article =
            article({picture(u"wide.png"_s), picture(u"gone.png"_s), picture(u"small.png"_s), picture(u"long.png"_s)});
        m_window.resize(800, 700);
        m_window.show();
    }

    void cleanup() { delete viewer(); }

    void aClickInTheTextNamesThePicture()
    {
        ReaderView view;
        view.resize(900, 700);
        view.show();
        view.showArticle(m_article);
        const QSignalSpy activated(&view, &ReaderView::pictureActivated);
        const QImage shot = shownWith(view, Qt::darkRed);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(shot, Qt::darkRed));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 0);
        QCOMPARE(view.firstPictureInSight(), 0);
        // Beside it there is none.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(activated.count(), 1);
    }

    void aPictureIsFittedAndEnlarged()
    {
        open(0);
        QTRY_COMPARE(shownColour(QPoint(400, 350)), QColor(Qt::darkRed));
        QCOMPARE(canvas()->scale(), 800.0 / 900);
        const QPointF corner(100, 200);
        const QPointF pixel = (corner - canvas()->pictureRect().topLeft()) / canvas()->scale();
        canvas()->zoom(3, corner);
        QCOMPARE(canvas()->scale(), 800.0 / 300);
        const QPointF now = (corner - canvas()->pictureRect().topLeft()) / canvas()->scale();
        QVERIFY((now - pixel).manhattanLength() < 0.01);
        canvas()->scroll(QPointF(-1e6, -1e6));
        QCOMPARE(canvas()->pictureRect().topLeft(), QPointF(0, 0));
        canvas()->zoom(1e-6);
        QCOMPARE(canvas()->scale(), 800.0 / 900);
        canvas()->showActualSize();
        QCOMPARE(canvas()->scale(), 1.0);
    }

    void aSmallPictureIsNotBlownUp()
    {
        open(2);
        QTRY_COMPARE(shownColour(canvas()->mapTo(viewer(), canvas()->rect().center())), QColor(Qt::darkGreen));
        QCOMPARE(canvas()->scale(), 1.0);
    }

    void aLongOneIsReadFromItsTop()
    {
        open(3);
        QTRY_COMPARE(canvas()->scale(), 1.0);
        QCOMPARE(canvas()->pictureRect().top(), 0.0);
        QTest::keyClick(viewer(), Qt::Key_Space);
        QCOMPARE(canvas()->pictureRect().top(), -0.9 * canvas()->height());
        QTest::keyClick(viewer(), Qt::Key_0);
        QVERIFY(canvas()->pictureRect().height() <= canvas()->height());
    }

    void keysGoThroughThoseThatAreThere()
    {
        open(0);
        QTest::keyClick(viewer(), Qt::Key_Left);
        QCOMPARE(viewer()->current(), 0);
        QTest::keyClick(viewer(), Qt::Key_Right);
        QCOMPARE(viewer()->current(), 2);
        QVERIFY(viewer()->findChild<QLabel *>()->text().startsWith(u"3 of 4"_s));
        QTest::keyClick(viewer(), Qt::Key_Right);
        QCOMPARE(viewer()->current(), 3);
        QTest::keyClick(viewer(), Qt::Key_Right);
        QCOMPARE(viewer()->current(), 3);
        QTest::keyClick(viewer(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer());
    }

    void itIsCopiedWhole()
    {
        open(0);
        QTest::keyClick(viewer(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(900, 600));
    }

    void whatIsNoPictureIsTold()
    {
        QFile broken(m_folder.filePath(u"wide.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
        broken.close();
        open(0);
        QTRY_VERIFY(canvas()->failed());
        QVERIFY(viewer()->findChild<QLabel *>()->text().contains(u"cannot be decoded"_s));
    }

private:
    void paint(const QString &name, QSize size, const QColor &colour) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QVERIFY(image.save(m_folder.filePath(name)));
    }

    void open(int index)
    {
        new PictureViewer(articlePictures(m_article.article.imageRefs, m_article.root), index,
                          themeColours(Theme::Light), m_window);
        QCOMPARE(viewer()->current(), index);
    }

    PictureViewer *viewer() const { return m_window.findChild<PictureViewer *>(); }
    PictureCanvas *canvas() const { return viewer()->findChild<PictureCanvas *>(); }
    QColor shownColour(QPoint point) const { return viewer()->grab().toImage().pixelColor(point); }

    static QPoint placeOf(const QImage &shot, const QColor &colour)
    {
        for (int y = 0; y < shot.height(); y += 10) {
            for (int x = 0; x < shot.width(); x += 10) {
                if (shot.pixelColor(x, y) == colour)
                    return {x, y};
            }
        }
        return {-1, -1};
    }

    /// What the view shows once something of this colour is there.
    static QImage shownWith(const ReaderView &view, const QColor &colour)
    {
        QImage shot;
        [&] {
            QTRY_VERIFY((shot = view.viewport()->grab().toImage(), placeOf(shot, colour).x() >= 0));
        }();
        return shot;
    }

    OpenArticle m_article;
    QWidget m_window;
};

QTEST_MAIN(TestPictureViewer)
#include "tst_picture_viewer.moc"
