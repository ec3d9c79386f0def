// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in the names of files and folders.
#include "markup/date_scanner.h"
#include "markup/date_text.h"
#include "text/character_set.h"

namespace shiwen {

namespace {

/// Eight figures may be any number: names speak of years that people saved articles in.
bool isYearOfNames(const QDate &date)
{
    return date.isValid() && date.year() >= 1950 && date.year() <= 2100;
}

} // namespace

NameDate dateInName(QStringView name)
{
    DateScanner scanner(name);
    scanner.take(u"(（[【");
    const bool compact = scanner.countDigits() == 8;
    const QDate date = scanDate(scanner);
    if (!isYearOfNames(date))
        return {};
    if (compact && name.mid(scanner.at()).startsWith(u'.')) { // 20230103.1: the first of that day
        DateScanner numbered = scanner;
        numbered.take(u".");
        if (numbered.number(1, 2) && (numbered.take(u" _") || numbered.at() == name.size()))
            scanner = numbered;
    }
    scanner.take(u")）]】");
    while (scanner.take(u" _-.—")) {
    }
    return {date.toString(Qt::ISODate), scanner.at()};
}

QString dateAtEndOfName(QStringView name)
{
    name = name.trimmed();
    while (!name.isEmpty() && isOneOf(name.back(), u")）]】日"))
        name.chop(1);
    for (const qsizetype length : {8, 9, 10, 11}) {
        if (name.size() <= length || !isOneOf(name[name.size() - length - 1], u" _-(（[【"))
            continue;
        DateScanner scanner(name.last(length));
        const QDate date = scanDate(scanner);
        if (isYearOfNames(date) && scanner.at() == length)
            return date.toString(Qt::ISODate);
    }
    return {};
}

QString monthOfName(QStringView name)
{
    DateScanner scanner(name);
    const auto year = scanner.digits(4);
    scanner.take(u"-_.年 ");
    const auto month = scanner.number(1, 2);
    scanner.take(u"月");
    if (!year || !month || scanner.at() != name.size() || name.size() < 6)
        return {};
    const QDate first(*year, *month, 1);
    return isYearOfNames(first) ? first.toString(QStringLiteral("yyyy-MM")) : QString();
}

} // namespace shiwen
