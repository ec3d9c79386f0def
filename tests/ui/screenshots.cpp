// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of every part of the window, for looking at them: shiwen_screenshots ARCHIVE FOLDER LANGUAGE.
// packaging/screenshots.sh runs it in each language and at each scale.
#include "article_list.h"
#include "language.h"
#include "main_window.h"
#include "reader_view.h"
#include "search_box.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextStream>

using namespace shiwen;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int standStillMs = 400; ///< for what has no end to wait for: a counted filter, a decoded picture

class Tour
{
public:
    Tour(Library &library, ThemeSwitch &theme, const QString &session, const QString &folder, const QString &suffix)
        : m_window(library, theme, session), m_folder(folder), m_suffix(suffix)
    {
        m_window.setTheme(Theme::Light);
        m_window.resize(1280, 800);
        m_window.show();
        settle();
    }

    void open(const QString &archive)
    {
        m_window.openPaths({archive});
        (void)QTest::qWaitFor([this] { return m_window.listedArticles() > 0 && m_window.isQuiet(); }, patienceMs);
        settle();
    }

    void select(int row)
    {
        m_window.selectRow(row);
        settle();
    }

    void search(const QString &text)
    {
        m_window.findChild<SearchBox *>()->search(text);
        settle();
    }

    void setTheme(Theme theme)
    {
        m_window.setTheme(theme);
        settle();
    }

    /// Triggers the command of this name.
    void run(const QString &command)
    {
        if (auto *action = m_window.findChild<QAction *>(command))
            action->trigger();
        else
            QTextStream(stderr) << "screenshots: there is no command " << command << Qt::endl;
        settle();
    }

    void selectText(int paragraph)
    {
        auto *reader = m_window.findChild<ReaderView *>();
        QTextCursor cursor(reader->document()->findBlockByNumber(paragraph));
        cursor.select(QTextCursor::BlockUnderCursor);
        reader->setTextCursor(cursor);
    }

    /// Saves a picture of the window, with the dialog that is open over its middle, which is closed then.
    void save(const QString &name)
    {
        QPixmap picture = m_window.grab();
        for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            const QPixmap over = dialog->grab();
            const QSizeF room = (picture.deviceIndependentSize() - over.deviceIndependentSize()) / 2;
            QPainter painter(&picture);
            const QRectF place(QPointF(room.width(), room.height()), over.deviceIndependentSize());
            painter.fillRect(place.adjusted(-1, -1, 1, 1), Qt::gray);
            painter.drawPixmap(place.topLeft(), over);
            painter.end();
            dialog->close();
        }
        if (!picture.save(m_folder + u'/' + name + m_suffix + u".png"_s))
            QTextStream(stderr) << "screenshots: " << name << " could not be written to " << m_folder << Qt::endl;
    }

    MainWindow &window() { return m_window; }

private:
    void settle()
    {
        (void)QTest::qWaitFor([this] { return m_window.isQuiet(); }, patienceMs);
        QTest::qWait(standStillMs);
    }

    MainWindow m_window;
    QString m_folder;
    QString m_suffix;
};

void showAll(Tour &tour, const QString &archive)
{
    tour.save(u"first-run"_s);
    tour.open(archive);
    tour.select(1);
    tour.save(u"library"_s);
    tour.run(u"list-compact"_s);
    tour.save(u"library-compact"_s);
    tour.run(u"list-cards"_s);
    tour.save(u"library-cards"_s);
    tour.run(u"list-comfortable"_s);
    tour.selectText(8);
    tour.run(u"highlight"_s);
    tour.selectText(10);
    tour.run(u"note"_s);
    tour.save(u"note"_s);
    tour.run(u"highlights"_s);
    tour.save(u"highlights"_s);
    tour.run(u"outline"_s);
    tour.run(u"pictures"_s);
    tour.save(u"viewer"_s);
    delete tour.window().findChild<QWidget *>(u"pictureViewer"_s);
    for (const auto &[theme, name] :
         {std::pair(Theme::Sepia, u"reader-sepia"_s), std::pair(Theme::Dark, u"reader-dark"_s),
          std::pair(Theme::Light, u"reader-light"_s)}) {
        tour.setTheme(theme);
        tour.save(name);
    }
    tour.run(u"new-tab"_s);
    tour.select(4);
    tour.save(u"tabs"_s);
    tour.run(u"close-tab"_s);
    tour.search(u"备份 硬盘"_s);
    tour.select(0);
    tour.save(u"search"_s);
    for (const QString &command : {u"settings"_s, u"keys"_s, u"tags"_s, u"palette"_s}) {
        tour.run(command);
        tour.save(command);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !QDir().mkpath(arguments.at(2))) {
        QTextStream(stderr) << "usage: shiwen_screenshots ARCHIVE FOLDER LANGUAGE" << Qt::endl;
        return 2;
    }
    const QString &language = arguments.at(3);
    installLanguage(application, language);
    const QTemporaryDir place;
    auto library = Library::open({place.filePath(u"library"_s), false});
    if (!library) {
        QTextStream(stderr) << "screenshots: " << library.error().message << Qt::endl;
        return 1;
    }
    ThemeSwitch theme(application);
    const QString suffix = u"-%1-%2x"_s.arg(language).arg(qRound(application.devicePixelRatio()));
    Tour tour(**library, theme, place.filePath(u"window.ini"_s), arguments.at(2), suffix);
    showAll(tour, arguments.at(1));
    return 0;
}
