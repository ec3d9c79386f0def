// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "text/double_byte.h"

#include <QStringDecoder>

#include <optional>

namespace shiwen {

namespace {

/// Bytes that decide between encodings; more do not change the answer.
constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype utf16SampleSize = 4 * 1024;

DecodedText decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes, const char *name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    DecodedText result{decoder.decode(bytes), QString::fromLatin1(name), false};
    result.damaged = decoder.hasError();
    return result;
}

std::optional<DecodedText> byMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeWith(QStringConverter::Utf8, bytes.mid(3), "UTF-8");
    if (bytes.startsWith("\xFF\xFE"))
        return decodeWith(QStringConverter::Utf16LE, bytes.mid(2), "UTF-16LE");
    if (bytes.startsWith("\xFE\xFF"))
        return decodeWith(QStringConverter::Utf16BE, bytes.mid(2), "UTF-16BE");
    return std::nullopt;
}

/// Whether `text`, decoded with errors, is UTF-8 all the same: few bad places, not counting one at the end, where the
/// file may have been cut.
bool mostlyUtf8(const QByteArray &bytes, const QString &text)
{
    qsizetype bad = text.count(QChar::ReplacementCharacter) - bytes.count("\xEF\xBF\xBD");
    if (text.endsWith(QChar::ReplacementCharacter) && !bytes.endsWith("\xEF\xBF\xBD")) {
        qsizetype last = text.size();
        while (last > 0 && text[last - 1] == QChar::ReplacementCharacter && text.size() - last < 3)
            --last;
        bad -= text.size() - last;
    }
    return bad * 1000 <= text.size();
}

/// Share of the code units that belong to written Chinese or English, and of their Han characters the common ones.
struct Utf16Score {
    double expected = 0;
    double common = 0;
};

Utf16Score scoreUtf16(const QString &sample)
{
    qsizetype expected = 0;
    qsizetype han = 0;
    for (const QChar c : sample) {
        const char16_t u = c.unicode();
        const bool isHan = u >= 0x4E00 && u <= 0x9FFF;
        han += isHan;
        expected += isHan || (u >= 0x20 && u < 0x7F) || u == u'\n' || u == u'\r' || u == u'\t' ||
                    (u >= 0x2010 && u <= 0x2027) || (u >= 0x3000 && u <= 0x303F) || (u >= 0xFF00 && u <= 0xFFEF);
    }
    Utf16Score score;
    score.expected = double(expected) / double(qMax<qsizetype>(1, sample.size()));
    QStringEncoder encoder("GB18030");
    if (han > 0 && encoder.isValid())
        score.common = scoreGb18030(QByteArray(encoder.encode(sample))).common;
    return score;
}

std::optional<DecodedText> asUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    // Both orders of a text without line feeds, spaces or digits have no zero byte; then its characters must be common.
    const QByteArray sample = bytes.first(qMin(bytes.size(), utf16SampleSize) & ~qsizetype(1));
    const bool zeros = sample.contains('\0');
    const auto fits = [&](QStringConverter::Encoding encoding) {
        const QString text = QStringDecoder(encoding, QStringConverter::Flag::Stateless).decode(sample);
        const Utf16Score score = scoreUtf16(text);
        return score.expected >= 0.9 && (zeros ? !text.contains(QChar(0)) : score.common >= 0.6);
    };
    if (fits(QStringConverter::Utf16LE))
        return decodeWith(QStringConverter::Utf16LE, bytes, "UTF-16LE");
    if (fits(QStringConverter::Utf16BE))
        return decodeWith(QStringConverter::Utf16BE, bytes, "UTF-16BE");
    return std::nullopt;
}

std::optional<DecodedText> asDoubleByte(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(qMin(bytes.size(), sampleSize));
    const DoubleByteScore gb = scoreGb18030(sample);
    const DoubleByteScore big5 = scoreBig5(sample);
    const bool isBig5 = big5.value() > gb.value();
    const DoubleByteScore &best = isBig5 ? big5 : gb;
    if (best.valid < 0.98 || best.common < 0.3)
        return std::nullopt;
    const char *const name = isBig5 ? "Big5" : "GB18030";
    QStringDecoder decoder(name, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText result{decoder.decode(bytes), QString::fromLatin1(name), false};
    result.damaged = decoder.hasError() || result.text.contains(QChar::ReplacementCharacter);
    return result;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (auto marked = byMark(bytes))
        return *std::move(marked);
    DecodedText utf8 = decodeWith(QStringConverter::Utf8, bytes, "UTF-8");
    const bool zeros = bytes.first(qMin(bytes.size(), sampleSize)).contains('\0');
    if (!zeros && (!utf8.damaged || mostlyUtf8(bytes, utf8.text)))
        return utf8;
    if (auto utf16 = asUtf16(bytes))
        return *std::move(utf16);
    if (!utf8.damaged || mostlyUtf8(bytes, utf8.text))
        return utf8;
    if (auto doubleByte = asDoubleByte(bytes))
        return *std::move(doubleByte);
    return utf8;
}

} // namespace shiwen
