// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/date_text.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace shiwen {

namespace {

constexpr int chinaOffset = 8 * 3600; // seconds

/// Reads a text from its start, step by step.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QStringView anyOf)
    {
        if (m_at >= m_text.size() || !anyOf.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }
    /// Between `least` and `most` ASCII digits, and no digit after them.
    std::optional<int> number(int least, int most)
    {
        const qsizetype digits = countDigits();
        if (digits < least || digits > most)
            return std::nullopt;
        return digitsAs(digits);
    }
    /// Exactly `count` digits, whatever follows.
    std::optional<int> digits(int count)
    {
        if (countDigits() < count)
            return std::nullopt;
        return digitsAs(count);
    }
    [[nodiscard]] qsizetype countDigits() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
            ++end;
        return end - m_at;
    }

private:
    int digitsAs(qsizetype count)
    {
        int value = 0;
        for (const qsizetype end = m_at + count; m_at < end; ++m_at)
            value = value * 10 + (m_text[m_at].unicode() - u'0');
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QDate validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year >= 1000 && date != QDate(1970, 1, 1) ? date : QDate();
}

QDate scanDate(Scanner &scanner)
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

QTime scanTime(Scanner &scanner)
{
    scanner.skipSpaces();
    scanner.take(u"T");
    const auto hour = scanner.number(1, 2);
    if (!hour || !scanner.take(u":："))
        return {};
    const int minute = scanner.number(2, 2).value_or(60);
    int second = 0;
    if (scanner.take(u":："))
        second = scanner.number(2, 2).value_or(60);
    if (scanner.take(u".,"))
        scanner.digits(int(scanner.countDigits()));
    return QTime(*hour, minute, second);
}

/// Seconds east of Greenwich.
int scanZone(Scanner &scanner)
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

} // namespace

QString normalisedDate(QStringView text)
{
    text = text.trimmed();
    Scanner scanner(text);
    if (text.size() == 10 && scanner.countDigits() == 10)
        return inChina(QDateTime::fromSecsSinceEpoch(text.toLongLong(), Qt::UTC));
    const QDate date = scanDate(scanner);
    if (!date.isValid())
        return {};
    const QTime time = scanTime(scanner);
    if (!time.isValid())
        return date.toString(Qt::ISODate);
    return inChina(QDateTime(date, time, Qt::OffsetFromUTC, scanZone(scanner)));
}

NameDate dateInName(QStringView name)
{
    Scanner scanner(name);
    scanner.take(u"(（[【");
    const QDate date = scanDate(scanner);
    if (!date.isValid())
        return {};
    scanner.take(u")）]】");
    while (scanner.take(u" _-.—")) {
    }
    return {date.toString(Qt::ISODate), scanner.at()};
}

} // namespace shiwen
