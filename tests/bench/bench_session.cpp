// SPDX-License-Identifier: GPL-3.0-or-later
// bench_session LIBRARY [STEPS [SEED]]: the window as somebody uses it, step by step, and how long it did not answer in
// each step: the longest time between two turns of its event loop. Beside them steps in which nothing is asked. The
// library must be closed; its session is left as it was.
#include "article_list.h"
#include "filter_panel.h"
#include "main_window.h"
#include "measure.h"
#include "reader_view.h"
#include "search_box.h"

#include <QApplication>
#include <QEventLoop>
#include <QMap>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <random>

using namespace shiwen;

namespace {

constexpr int beatMs = 1;
constexpr int shortestStepMs = 40; ///< so that what a step puts off is counted to it
constexpr int longestStepMs = 3000;

/// The longest time between two beats, in milliseconds, the beat's own left out.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start();
        m_clock.start();
    }

    void begin()
    {
        m_longest = 0;
        m_clock.start();
    }

    [[nodiscard]] double longest() const { return std::max(0.0, m_longest - beatMs); }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

class Usage
{
public:
    Usage(MainWindow &window, unsigned seed) : m_window(window), m_random(seed) {}

    void take(int step)
    {
        // Half of all steps read, as people do.
        switch (step % 10) {
        case 0:
        case 4: measure("open", [this] { m_window.selectRow(below(m_window.listedArticles())); }); break;
        case 1:
        case 2:
        case 5: measure("scroll", [this] { scroll(); }); break;
        case 3: measure("nothing", [] {}); break;
        case 6: measure("search", [this] { search(); }); break;
        case 7: measure("filter", [this] { filter(); }); break;
        case 8: measure("theme, list", [this] { restyle(); }); break;
        default: measure("resize", [this] { m_window.resize(900 + below(700), 600 + below(400)); });
        }
    }

    void print() const
    {
        QList<double> all;
        for (auto kind = m_stalls.cbegin(); kind != m_stalls.cend(); ++kind) {
            const QList<double> &stalls = kind.value();
            std::printf("%-12s %4d steps: longest pause p50 %5.1f, p95 %5.1f, at most %5.1f ms\n",
                        qPrintable(kind.key()), int(stalls.size()), bench::percentile(stalls, 0.5),
                        bench::percentile(stalls, 0.95), bench::percentile(stalls, 1));
            if (kind.key() != QLatin1String("nothing"))
                all += stalls;
        }
        const auto above = std::count_if(all.cbegin(), all.cend(), [](double stall) { return stall > 50; });
        std::printf("%d steps, %d with a pause above 50 ms\n", int(all.size()), int(above));
    }

private:
    int below(int end) { return end <= 1 ? 0 : std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    template <typename Action> void measure(const char *kind, Action action)
    {
        m_heart.begin();
        action();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < shortestStepMs || (!m_window.isQuiet() && clock.elapsed() < longestStepMs))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_stalls[QString::fromLatin1(kind)].append(m_heart.longest());
    }

    void scroll()
    {
        QScrollBar &bar = *m_window.findChild<ReaderView *>()->verticalScrollBar();
        bar.setValue(bar.value() >= bar.maximum() ? 0 : bar.value() + bar.pageStep());
    }

    void search()
    {
        static const QStringList queries{QStringLiteral("的"),
                                         QStringLiteral("安全"),
                                         QStringLiteral("一个"),
                                         QStringLiteral("公司"),
                                         QStringLiteral("CVE"),
                                         QStringLiteral("漏洞 修复"),
                                         QString(),
                                         QStringLiteral("is:unread"),
                                         QStringLiteral("anquan")};
        m_window.findChild<SearchBox *>()->search(queries.at(below(int(queries.size()))));
    }

    void filter()
    {
        Filters filters;
        if (std::exchange(m_filtered, !m_filtered))
            filters.state = StateFilter::Unread;
        emit m_window.findChild<FilterPanel *>()->filtersChosen(filters);
    }

    void restyle()
    {
        constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Sepia};
        if (below(2) == 0)
            m_window.setTheme(themes.at(std::size_t(below(int(themes.size())))));
        else
            m_window.findChild<ArticleList *>()->setStyle(
                allListStyles.at(std::size_t(below(int(allListStyles.size())))));
    }

    MainWindow &m_window;
    std::mt19937 m_random;
    Heartbeat m_heart;
    QMap<QString, QList<double>> m_stalls;
    bool m_filtered = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_session LIBRARY [STEPS [SEED]]\n");
        return 2;
    }
    QElapsedTimer clock;
    clock.start();
    auto library = Library::open({arguments[1], false});
    if (!library) {
        std::fprintf(stderr, "bench_session: %s\n", qPrintable(library.error().message));
        return 3;
    }
    const QTemporaryDir session;
    ThemeSwitch theme(application);
    MainWindow window(**library, theme, session.filePath(QStringLiteral("window.ini")));
    window.resize(1280, 800);
    window.show();
    window.repaint();
    const double frame = double(clock.nsecsElapsed()) / 1e6;
    while (window.listedArticles() == 0 || !window.isQuiet())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double listed = double(clock.nsecsElapsed()) / 1e6;
    Usage steps(window, arguments.value(3, QStringLiteral("1")).toUInt());
    const int count = arguments.value(2, QStringLiteral("500")).toInt();
    for (int step = 0; step < count; ++step)
        steps.take(step);
    steps.print();
    std::printf(
        "%d articles; first frame %.0f ms, list with its pictures and a look at the folders %.0f ms; resident %.0f MB, "
        "at most %.0f MB\n",
        window.listedArticles(), frame, listed, bench::residentMegabytes("VmRSS:"), bench::residentMegabytes("VmHWM:"));
    return 0;
}
