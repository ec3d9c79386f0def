// SPDX-License-Identifier: GPL-3.0-or-later
// Time and memory that each hostile shape takes, each in a process of its own.
#include "../markup/hostile_shapes.h"
#include "markup/front_matter.h"
#include "markup/html_reader.h"
#include "markup/markdown.h"
#include "markup/writers.h"
#include "measure.h"

#include <QByteArray>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace shiwen;

namespace {

constexpr double mostMilliseconds = 1000;
constexpr double mostMegabytes = 300;

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// In the child: prints a line and tells by its code whether the bounds were kept.
int measureShape(const char *kind, const test::HostileShape &shape, const std::function<void(const QString &)> &job)
{
    const QString text = shape.make();
    const double before = peakMegabytes();
    const double took = bench::millisecondsOf([&] { job(text); });
    const double grew = peakMegabytes() - before;
    const bool kept = took <= mostMilliseconds && grew <= mostMegabytes;
    std::printf("%-12s %-36s %9lld %8.0f ms %7.0f MB %s\n", kind, shape.name, static_cast<long long>(text.size()), took,
                grew, kept ? "" : "<-- too much");
    return kept ? 0 : 1;
}

int measureAll(const char *kind, const std::vector<test::HostileShape> &shapes,
               const std::function<void(const QString &)> &job)
{
    int exceeding = 0;
    for (const test::HostileShape &shape : shapes) {
        std::fflush(stdout);
        const pid_t child = fork();
        if (child == 0) {
            const int code = measureShape(kind, shape, job);
            std::fflush(stdout);
            _exit(code);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) < 0)
            return -1;
        if (!WIFEXITED(status))
            std::printf("%-12s %-36s died of signal %d\n", kind, shape.name, WTERMSIG(status));
        exceeding += status != 0;
    }
    return exceeding;
}

} // namespace

int main()
{
    const auto markdown = [](const QString &text) {
        (void)toText(parseMarkdown(text));
    };
    const auto html = [](const QString &text) {
        (void)toText(parseHtml(text).document);
    };
    const auto header = [](const QString &text) {
        (void)readFrontMatter(text);
    };
    const int exceeding = measureAll("pathological", test::pathologicalMarkdown(), markdown) +
                          measureAll("markdown", test::hugeMarkdown(), markdown) +
                          measureAll("html", test::hugeHtml(), html) +
                          measureAll("front matter", test::hugeFrontMatter(), header);
    std::printf("%d shapes take more than %.0f ms or %.0f MB\n", exceeding, mostMilliseconds, mostMegabytes);
    return exceeding == 0 ? 0 : 1;
}
