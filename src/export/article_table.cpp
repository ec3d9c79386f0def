// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/article_table.h"

#include <QStringList>

#include <utility>

namespace shiwen {

namespace {

using Cell = std::pair<const char *, QString (*)(const ArticleSummary &)>;

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

constexpr Cell columns[] = {
    {"id",
     [](const ArticleSummary &a) {
         return a.id;
     }},
    {"title",
     [](const ArticleSummary &a) {
         return a.title;
     }},
    {"date",
     [](const ArticleSummary &a) {
         return a.date;
     }},
    {"account",
     [](const ArticleSummary &a) {
         return a.account;
     }},
    {"author",
     [](const ArticleSummary &a) {
         return a.author;
     }},
    {"reposter",
     [](const ArticleSummary &a) {
         return a.reposter;
     }},
    {"source",
     [](const ArticleSummary &a) {
         return a.source;
     }},
    {"url",
     [](const ArticleSummary &a) {
         return a.url;
     }},
    {"tags",
     [](const ArticleSummary &a) {
         return a.tags.join(QStringLiteral("; "));
     }},
    {"folder",
     [](const ArticleSummary &a) {
         return a.folder;
     }},
    {"path",
     [](const ArticleSummary &a) {
         return a.path;
     }},
    {"status",
     [](const ArticleSummary &a) {
         return toString(a.status);
     }},
    {"lang",
     [](const ArticleSummary &a) {
         return a.lang;
     }},
    {"words",
     [](const ArticleSummary &a) {
         return QString::number(a.words);
     }},
    {"images",
     [](const ArticleSummary &a) {
         return QString::number(a.images);
     }},
    {"images_missing",
     [](const ArticleSummary &a) {
         return QString::number(a.imagesMissing);
     }},
    {"read",
     [](const ArticleSummary &a) {
         return yesOrNo(a.read);
     }},
    {"starred",
     [](const ArticleSummary &a) {
         return yesOrNo(a.starred);
     }},
};

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"' : text;
}

QByteArray line(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray tableHeader()
{
    QStringList names;
    for (const Cell &column : columns)
        names += QLatin1String(column.first);
    return "\xEF\xBB\xBF" + line(names);
}

QByteArray tableLine(const ArticleSummary &article)
{
    QStringList cells;
    for (const Cell &column : columns)
        cells += cell(column.second(article));
    return line(cells);
}

} // namespace shiwen
