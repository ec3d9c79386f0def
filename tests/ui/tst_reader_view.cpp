// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_animator.h"
#include "reader_find_bar.h"
#include "reader_picture_layer.h"
#include "reader_view.h"
#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestReaderView : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Node paragraph(const QString &value)
    {
        Node text;
        text.value = value;
        Node made;
        made.type = NodeType::Paragraph;
        made.children.push_back(std::move(text));
        return made;
    }

    static Node picture(const QString &url)
    {
        Node image;
        image.type = NodeType::Image;
        image.url = url;
        Node made;
        made.type = NodeType::Paragraph;
        made.children.push_back(std::move(image));
        return made;
    }

    static Node link(const QString &label, const QString &url)
    {
        Node made = paragraph(label);
        Node anchor;
        anchor.type = NodeType::Link;
        anchor.url = url;
        anchor.children = std::move(made.children);
        made.children.clear();
        made.children.push_back(std::move(anchor));
        return made;
    }

    OpenArticle article(std::vector<Node> blocks) const
    {
        OpenArticle made;
        made.root = m_folder.path();
        made.article.summary.title = u"晒书记"_s;
        made.document.root.children = std::move(blocks);
        walk(made.document.root, [&](const Node &node) {
            if (node.type != NodeType::Image)
                return;
            ImageRef ref;
            ref.reference = ref.url = node.url;
            const QImage file(m_folder.filePath(node.url));
            if (!file.isNull()) {
                ref.status = ImageStatus::Found;
                ref.resolved = node.url;
                ref.width = file.width();
                ref.height = file.height();
            } else {
                ref.reason = u"文件夹里没有这张图片。"_s;
            }
            made.article.imageRefs.append(ref);
        });
        return made;
    }

    OpenArticle longArticle() const
    {
        std::vector<Node> blocks;
        for (int i = 0; i < 200; ++i)
            blocks.push_back(paragraph(u"第 %1 段，把书一本一本搬到窗下，翻开，让风吹过每一页。"_s.arg(i)));
        return article(std::move(blocks));
    }

    static std::unique_ptr<ReaderView> makeView()
    {
        auto view = std::make_unique<ReaderView>();
        view->resize(1000, 700);
        view->show();
        return view;
    }

    /// Where the picture stands, in the viewport.
    static QRect pictureRect(ReaderView &view)
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            if (!block.begin().atEnd() && block.begin().fragment().charFormat().objectType() == pictureObject) {
                const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
                const QTextLine line = block.layout()->lineAt(0);
                return QRectF(rect.left() + line.naturalTextRect().left(), rect.top(), line.naturalTextWidth(),
                              rect.height())
                    .translated(0, -view.verticalScrollBar()->value())
                    .toAlignedRect();
            }
        return {};
    }

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

    void showsAnArticleAndForgetsIt()
    {
        const auto view = makeView();
        QVERIFY(view->isEmpty());
        view->showArticle(article({paragraph(u"六月六，晒红绿。"_s)}));
        QVERIFY(view->toPlainText().contains(u"六月六"_s));
        QCOMPARE(view->accessibleName(), u"晒书记"_s);
        view->clearArticle();
        QVERIFY(view->isEmpty());
        QVERIFY(view->toPlainText().isEmpty());
        QVERIFY(!view->grab().isNull());
    }

    void theColumnIsBoundedAndCentred()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"字"_s)}));
        const auto margins = [&] {
            return view->document()->rootFrame()->frameFormat();
        };
        QCOMPARE(margins().leftMargin(), margins().rightMargin());
        QVERIFY(qAbs(view->viewport()->width() - 2 * margins().leftMargin() - PageStyle::light().columnWidth) <= 2);
        view->resize(400, 700);
        QVERIFY(margins().leftMargin() < 40);
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

    void placeIsTheSameAtEverySize()
    {
        const auto view = makeView();
        OpenArticle opened = longArticle();
        opened.position = 0.6;
        view->showArticle(opened);
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->resize(600, 500);
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->zoomIn();
        view->setStyle(PageStyle::darkStyle());
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->setPosition(0);
        QCOMPARE(view->position(), 0.0);
    }

    void scrollingTellsThePlaceAndOpeningDoesNot()
    {
        const auto view = makeView();
        QSignalSpy moved(view.get(), &ReaderView::positionChanged);
        OpenArticle opened = longArticle();
        opened.position = 0.3;
        view->showArticle(opened);
        QCOMPARE(moved.size(), 0);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 400);
        QCOMPARE(moved.size(), 1);
        QVERIFY(moved.at(0).at(0).toDouble() > 0.3);
    }

    void zoomChangesTheTypeWithinBounds()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"字"_s)}));
        const int usual = view->document()->defaultFont().pixelSize();
        view->zoomIn();
        QVERIFY(view->document()->defaultFont().pixelSize() > usual);
        for (int i = 0; i < 100; ++i)
            view->zoomOut();
        QVERIFY(view->document()->defaultFont().pixelSize() >= 6);
        view->resetZoom();
        QCOMPARE(view->document()->defaultFont().pixelSize(), usual);
    }

    void darkStyleReachesPaperAndInk()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"夜里读书"_s)}));
        view->setStyle(PageStyle::darkStyle());
        QCOMPARE(view->viewport()->grab().toImage().pixelColor(3, 3), PageStyle::darkStyle().paper);
        QCOMPARE(view->document()->lastBlock().begin().fragment().charFormat().foreground().color(),
                 PageStyle::darkStyle().ink);
    }

    void highlightsMarkTheHits()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"曬書與晒书，晒 书。"_s)}));
        view->setHighlights({u"晒书"_s});
        QCOMPARE(view->highlightCount(), 4); // the title's too
        QCOMPARE(view->extraSelections().size(), 4);
        view->setStyle(PageStyle::darkStyle());
        QCOMPARE(view->highlightCount(), 4);
        view->setHighlights({});
        QCOMPARE(view->extraSelections().size(), 0);
    }

    void findCountsAndStepsThroughTheHits()
    {
        const auto view = makeView();
        view->showArticle(longArticle());
        view->openFind();
        auto *bar = view->findChild<ReaderFindBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        QVERIFY(bar->isVisible());
        field->setText(u"一本一本"_s);
        QCOMPARE(view->findCount(), 200);
        QCOMPARE(bar->countText(), u"1/200"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar->countText(), u"200/200"_s);
        QVERIFY(view->verticalScrollBar()->value() > 1000);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bar->countText(), u"1/200"_s);
        field->setText(u"没有的话"_s);
        QCOMPARE(view->findCount(), 0);
        field->setText(u"搬到窗下"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(view->textCursor().selectedText(), u"搬到窗下"_s);
    }

    void copyHasNoStandInsForPictures()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"上文"_s), picture(u"gone.png"_s), paragraph(u"下文"_s)}));
        view->selectAll();
        view->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"上文\n下文"_s));
        QVERIFY(!copied.contains(QChar(QChar::ObjectReplacementCharacter)));
    }

    void linksAreToldAndNeverOpened()
    {
        const auto view = makeView();
        view->showArticle(article({link(u"邻篇"_s, u"../2022/b.md"_s)}));
        QSignalSpy asked(view.get(), &ReaderView::linkActivated);
        const QTextBlock block = view->document()->lastBlock();
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::Right);
        const QPoint place = view->cursorRect(cursor).center() + QPoint(2, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(u"../2022/b.md"_s));
        QVERIFY(view->toPlainText().contains(u"邻篇"_s));
    }

    void linksWithinTheArticleScroll()
    {
        const auto view = makeView();
        OpenArticle opened = longArticle();
        Node heading = paragraph(u"尾声"_s);
        heading.type = NodeType::Heading;
        heading.depth = 2;
        opened.document.root.children.push_back(heading);
        opened.document.root.children.insert(opened.document.root.children.begin(), link(u"跳到尾声"_s, u"#尾声"_s));
        view->showArticle(opened);
        QSignalSpy asked(view.get(), &ReaderView::linkActivated);
        emit view->anchorClicked(QUrl(u"#尾声"_s));
        QCOMPARE(asked.size(), 0);
        QVERIFY(view->position() > 0.8);
        view->setPosition(0);
        view->showHeading(0);
        QVERIFY(view->position() > 0.8);
    }

    void nothingIsLoaded()
    {
        const auto view = makeView();
        const QUrl url = QUrl::fromLocalFile(m_folder.filePath(u"red.png"_s));
        QVERIFY(!view->loadResource(QTextDocument::ImageResource, url).isValid());
        QVERIFY(!view->loadResource(QTextDocument::HtmlResource, url).isValid());
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
        // Two frames of 1 x 1, black and white, 20 ms each, for ever (GIF89a).
        const QByteArray gif = QByteArray::fromHex("47494638396101000100800000000000ffffff21ff0b4e45545343415045322e300"
                                                   "30100000021f90400020000002c00000000010001"
                                                   "000002024401002"
                                                   "1f90400020000002c000000000100010000020"
                                                   "24c01003b");
        const QString path = m_folder.filePath(u"moving.gif"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(gif), gif.size());
        file.close();
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
};

QTEST_MAIN(TestReaderView)
#include "tst_reader_view.moc"
