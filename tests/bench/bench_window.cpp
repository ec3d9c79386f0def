// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window LIBRARY [QUERY]: what the window asks for when it opens: the list's first page and the filters with
// their counts, and the memory that takes, beside one scan of the articles' titles. The library must be closed.
#include "browse.h"
#include "measure.h"
#include "store/database.h"

#include <QApplication>
#include <QTimer>

using namespace shiwen;

namespace {

constexpr int quietMs = 3000; ///< after the last change nothing more is expected

/// Milliseconds until the list had its first page, and until the last count came; 0 for what never did.
struct Opened {
    double list = 0;
    double counts = 0;
};

Opened open(Library &library, const QString &text)
{
    Browse browse(library);
    ArticleListModel &list = browse.articles();
    Opened opened;
    QElapsedTimer clock;
    QTimer quiet;
    quiet.setSingleShot(true);
    quiet.setInterval(quietMs);
    QEventLoop loop;
    QObject::connect(&quiet, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto note = [&](double &when) {
        when = double(clock.nsecsElapsed()) / 1e6;
        quiet.start();
    };
    const auto lookAtList = [&] {
        // Asking for the first row is what has its page fetched.
        if (opened.list == 0 && list.rowCount() > 0 && list.index(0).data(ArticleListModel::LoadedRole).toBool())
            note(opened.list);
    };
    QObject::connect(&list, &QAbstractItemModel::modelReset, &loop, lookAtList);
    QObject::connect(&list, &QAbstractItemModel::dataChanged, &loop, lookAtList);
    const auto counted = [&] {
        note(opened.counts);
    };
    QObject::connect(&browse.filterModel(), &QAbstractItemModel::dataChanged, &loop, counted);
    QObject::connect(&browse.filterModel(), &QAbstractItemModel::rowsInserted, &loop, counted);
    QObject::connect(&browse, &Browse::failed, &loop,
                     [](const Error &error) { std::fprintf(stderr, "bench_window: %s\n", qPrintable(error.message)); });
    clock.start();
    quiet.start();
    browse.restore(text, {}, SortOrder::Rank, true);
    loop.exec();
    return opened;
}

double scanTitles(const QString &directory)
{
    auto database = Database::open(directory + QStringLiteral("/index.db"), DatabaseMode::Read);
    if (!database)
        return 0;
    return bench::fastestOf(
        3, [&] { (void)database->value(QStringLiteral("select sum(length(title)) from stored_article")); });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_window LIBRARY [QUERY]\n");
        return 2;
    }
    const double before = bench::residentMegabytes("VmRSS:");
    QElapsedTimer clock;
    clock.start();
    auto library = Library::open({arguments[1], false});
    if (!library) {
        std::fprintf(stderr, "bench_window: %s\n", qPrintable(library.error().message));
        return 3;
    }
    const double ready = double(clock.nsecsElapsed()) / 1e6;
    const Opened opened = open(**library, arguments.value(2));
    const double resident = bench::residentMegabytes("VmRSS:");
    const double peak = bench::residentMegabytes("VmHWM:");
    const double scan = scanTitles(arguments[1]);
    std::printf(
        "library open %.0f ms, list %.0f ms, filters with counts %.0f ms; scan of titles %.0f ms, %.1f x that\n", ready,
        ready + opened.list, ready + opened.counts, scan, (ready + opened.counts) / scan);
    std::printf("resident %.0f MB, at most %.0f MB, %.0f MB before\n", resident, peak, before);
    return opened.list > 0 ? 0 : 3;
}
