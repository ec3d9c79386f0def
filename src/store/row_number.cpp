// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_number.h"

#include <QDate>
#include <QTime>

#include <limits>

namespace shiwen {

namespace {

constexpr int numberBits = 24;
constexpr int minuteBits = 11;
constexpr qint64 julianDayBeforeYearOne = 1721425;

qint64 dayNumber(const QString &date)
{
    const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
    return day.isValid() && day.year() > 0 ? day.toJulianDay() - julianDayBeforeYearOne : 0;
}

} // namespace

RowSlot rowSlot(const QString &date)
{
    const qint64 day = dayNumber(date);
    const QTime time = day > 0 ? QTime::fromString(date.mid(11, 5), QStringLiteral("hh:mm")) : QTime();
    const qint64 minute = time.isValid() ? time.hour() * 60 + time.minute() : 0;
    const qint64 first = ((day << minuteBits) | minute) << numberBits;
    return {first, first + (qint64(1) << numberBits) - 1};
}

qint64 firstRowOfDay(const QString &day)
{
    const qint64 number = dayNumber(day);
    return (number > 0 ? number : 1) << (minuteBits + numberBits);
}

qint64 lastRowOfDay(const QString &day)
{
    const qint64 number = dayNumber(day);
    return number > 0 ? ((number + 1) << (minuteBits + numberBits)) - 1 : std::numeric_limits<qint64>::max();
}

} // namespace shiwen
