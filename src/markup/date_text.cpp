// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/date_text.h"

#include "markup/date_scanner.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <optional>

namespace shiwen {

namespace {

constexpr int chinaOffset = 8 * 3600; // seconds

QDate validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year >= 1000 && date != QDate(1970, 1, 1) ? date : QDate();
}

/// 1 to 12 for the English name of a month or its first letters, as mails have it (RFC 5322 section 3.3); else 0.
int monthNamed(QStringView word)
{
    static constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                                        u"may",       u"june",     u"july",     u"august",
                                                        u"september", u"october",  u"november", u"december"};
    if (word.size() < 3 || word.size() > 9)
        return 0;
    const QString lower = word.toString().toLower();
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i].startsWith(lower))
            return int(i) + 1;
    return 0;
}

/// `Thu, 29 Oct 2020`, `October 29, 2020`, `Thu Oct 29 2020`.
QDate scanEnglishDate(DateScanner &scanner)
{
    int month = 0;
    int day = 0;
    for (int word = 0; word < 4; ++word) {
        scanner.skipSpaces();
        if (scanner.countDigits() == 4 && month > 0 && day > 0)
            return validDate(scanner.digits(4).value_or(0), month, day);
        if (const auto number = scanner.number(1, 2)) {
            day = *number;
        } else {
            const int named = monthNamed(scanner.word());
            month = named > 0 ? named : month;
        }
        scanner.take(u",.");
    }
    return {};
}

/// The hour of a twelve-hour clock as one of twenty-four.
int fullHour(int hour, bool afternoon, bool morning)
{
    if (afternoon && hour < 12)
        return hour + 12;
    return morning && hour == 12 ? 0 : hour;
}

QTime scanTime(DateScanner &scanner)
{
    scanner.skipSpaces();
    scanner.take(u"T,，");
    scanner.skipSpaces();
    bool afternoon = scanner.takeWord(u"下午") || scanner.takeWord(u"晚上");
    bool morning = !afternoon && (scanner.takeWord(u"上午") || scanner.takeWord(u"凌晨") || scanner.takeWord(u"早上"));
    scanner.skipSpaces();
    const auto hour = scanner.number(1, 2);
    if (!hour || !scanner.take(u":：时点"))
        return {};
    const int minute = scanner.number(2, 2).value_or(60);
    int second = 0;
    if (scanner.take(u":：分"))
        second = scanner.countDigits() > 0 ? scanner.number(2, 2).value_or(60) : 0;
    scanner.take(u"秒");
    if (scanner.take(u".,"))
        scanner.digits(int(scanner.countDigits()));
    afternoon = afternoon || scanner.takeWord(u" PM") || scanner.takeWord(u"PM") || scanner.takeWord(u" pm");
    morning = morning || scanner.takeWord(u" AM") || scanner.takeWord(u"AM") || scanner.takeWord(u" am");
    return QTime(fullHour(*hour, afternoon, morning), minute, second);
}

/// Seconds east of Greenwich.
int scanZone(DateScanner &scanner)
{
    scanner.skipSpaces();
    scanner.take(u"(");
    if (scanner.take(u"Zz"))
        return 0;
    for (const QChar c : QStringView(u"UTCGM"))
        scanner.take(QStringView(&c, 1));
    scanner.take(u"T");
    scanner.skipSpaces();
    const bool west = scanner.take(u"-");
    if (!west && !scanner.take(u"+"))
        return chinaOffset;
    const int hours = scanner.digits(scanner.countDigits() == 1 ? 1 : 2).value_or(8);
    scanner.take(u":");
    const int minutes = scanner.digits(2).value_or(0);
    const int offset = (hours * 60 + minutes) * 60;
    return offset > 14 * 3600 ? chinaOffset : west ? -offset : offset;
}

QString inChina(const QDateTime &instant)
{
    const QDateTime there = instant.toOffsetFromUtc(chinaOffset);
    if (!validDate(there.date().year(), there.date().month(), there.date().day()).isValid())
        return {};
    return there.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+08:00");
}

QString scanMoment(DateScanner &scanner, QStringView text)
{
    const bool english = !text.isEmpty() && (text[0].isLetter() || scanner.countDigits() <= 2);
    const QDate date = english ? scanEnglishDate(scanner) : scanDate(scanner);
    if (!date.isValid())
        return {};
    DateScanner timed = scanner;
    const QTime time = scanTime(timed);
    if (!time.isValid()) {
        scanZone(scanner);
        return date.toString(Qt::ISODate);
    }
    scanner = timed;
    return inChina(QDateTime(date, time, Qt::OffsetFromUTC, scanZone(scanner)));
}

} // namespace

QDate scanDate(DateScanner &scanner)
{
    if (scanner.countDigits() == 8) {
        const int year = scanner.digits(4).value_or(0);
        const int month = scanner.digits(2).value_or(0);
        return validDate(year, month, scanner.digits(2).value_or(0));
    }
    const auto year = scanner.number(4, 4);
    scanner.skipSpaces();
    if (!year || !scanner.take(u"-/.年"))
        return {};
    scanner.skipSpaces();
    const auto month = scanner.number(1, 2);
    scanner.skipSpaces();
    if (!month || !scanner.take(u"-/.月"))
        return {};
    scanner.skipSpaces();
    if (scanner.countDigits() > 2)
        return {};
    const auto day = scanner.number(1, 2);
    scanner.take(u"日");
    return day ? validDate(*year, *month, *day) : QDate();
}

QString normalisedDate(QStringView text)
{
    text = text.trimmed();
    DateScanner scanner(text);
    if (text.size() == 10 && scanner.countDigits() == 10)
        return inChina(QDateTime::fromSecsSinceEpoch(text.toLongLong(), Qt::UTC));
    if (text.size() == 13 && scanner.countDigits() == 13)
        return inChina(QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC));
    return scanMoment(scanner, text);
}

QString wholeDate(QStringView text)
{
    text = text.trimmed();
    DateScanner scanner(text);
    const QString date = scanMoment(scanner, text);
    scanner.take(u")）");
    scanner.skipSpaces();
    return scanner.at() == text.size() ? date : QString();
}

} // namespace shiwen
