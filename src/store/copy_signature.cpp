// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_signature.h"

#include "text/fold.h"
#include "text/units.h"

#include <QtEndian>

#include <algorithm>
#include <span>

namespace shiwen {

namespace {

constexpr std::size_t shortestTitle = 4; // units

template <typename Numbers> QByteArray packed(const Numbers &numbers)
{
    using Number = typename Numbers::value_type;
    QByteArray bytes(qsizetype(numbers.size() * sizeof(Number)), Qt::Uninitialized);
    // Nothing has no address, which not even no bytes may be copied from.
    if (!bytes.isEmpty())
        qToLittleEndian<Number>(numbers.data(), qsizetype(numbers.size()), bytes.data());
    return bytes;
}

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
    signature.bins = packed(minHash(counted));
    signature.lines = packed(lineMarks(cut));
    return signature;
}

MinHash unpackedBins(const QByteArray &bins)
{
    MinHash hash{};
    const auto count = std::min(qsizetype(hash.size()), bins.size() / qsizetype(sizeof(quint16)));
    qFromLittleEndian<quint16>(bins.constData(), count, hash.data());
    return hash;
}

std::vector<LineMark> unpackedLines(const QByteArray &lines)
{
    std::vector<LineMark> marks(std::size_t(lines.size()) / sizeof(LineMark));
    if (!marks.empty())
        qFromLittleEndian<quint64>(lines.constData(), qsizetype(marks.size()), marks.data());
    return marks;
}

} // namespace shiwen
