// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_signature.h"

#include "text/fold.h"
#include "text/units.h"

#include <algorithm>
#include <span>

namespace shiwen {

namespace {

constexpr std::size_t shortestTitle = 4; // units

/// Numbers of `bits` bits, from the lowest on, one behind the other.
template <int bits, typename Numbers> QByteArray packed(const Numbers &numbers)
{
    QByteArray bytes((qsizetype(numbers.size()) * bits + 7) / 8, '\0');
    quint64 waiting = 0;
    int count = 0;
    qsizetype at = 0;
    for (const quint64 number : numbers) {
        waiting |= number << count;
        for (count += bits; count >= 8; count -= 8, waiting >>= 8)
            bytes[at++] = char(waiting);
    }
    if (count > 0)
        bytes[at] = char(waiting);
    return bytes;
}

/// Calls `take` with as many numbers as packed() wrote.
template <int bits, typename Take> void eachPacked(const QByteArray &bytes, Take take)
{
    quint64 waiting = 0;
    int count = 0;
    for (const char byte : bytes) {
        waiting |= quint64(uchar(byte)) << count;
        for (count += 8; count >= bits; count -= bits, waiting >>= bits)
            take(waiting & ((quint64(1) << bits) - 1));
    }
}

constexpr int lineMarkBits = 8 * lineMarkBytes;

} // namespace

QString copiesVersion()
{
    return QStringLiteral("%1.%2.%3").arg(copyTextVersion).arg(foldingVersion).arg(unitsVersion);
}

quint64 titleHash(const QString &title)
{
    const TextUnits cut = cutForCopies(title);
    std::span<const TextUnit> units(cut.units);
    const auto is = [&units](std::size_t at, char32_t c) {
        return at < units.size() && (units[at] & ~clauseUnit) == c;
    };
    // 转, 转载: what follows is another clause only by a bracket or colon, so only a longer rest is taken as the title.
    const std::size_t mark = !is(0, U'转') ? 0 : is(1, U'载') ? 2 : 1;
    if (units.size() >= mark + shortestTitle)
        units = units.subspan(mark);
    return units.size() < shortestTitle ? 0 : hashOfUnits(units);
}

CopySignature copySignature(const QString &title, const QString &text)
{
    return copySignature(title, cutForCopies(text));
}

CopySignature copySignature(const QString &title, const TextUnits &cut, const std::function<bool(quint64)> &leftOut)
{
    const std::vector<TextUnit> counted = countedUnits(cut, leftOut);
    CopySignature signature;
    signature.counted = hashOfUnits(counted);
    signature.units = int(counted.size());
    signature.title = titleHash(title);
    signature.bins = packed<binBits>(minHash(counted));
    signature.lines = packed<lineMarkBits>(lineMarks(cut));
    return signature;
}

MinHash unpackedBins(const QByteArray &bins)
{
    MinHash hash{};
    std::size_t at = 0;
    eachPacked<binBits>(bins, [&](quint64 bin) {
        if (at < hash.size())
            hash[at++] = quint16(bin);
    });
    return hash;
}

std::vector<LineMark> unpackedLines(const QByteArray &lines)
{
    std::vector<LineMark> marks;
    marks.reserve(std::size_t(lines.size()) / lineMarkBytes);
    eachPacked<lineMarkBits>(lines, [&marks](quint64 mark) { marks.push_back(mark); });
    return marks;
}

} // namespace shiwen
