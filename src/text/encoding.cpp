// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "text/double_byte.h"
#include "text/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace shiwen {

namespace {

/// Bytes that decide between encodings; more do not change the answer.
constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype utf16SampleSize = 4 * 1024;
/// Where a page names its encoding (HTML Living Standard, section 4.2.5.4: within the first 1024 bytes; savers put
/// comments before it).
constexpr qsizetype headSize = 4 * 1024;
/// Scores whose quotient is above this do not tell two encodings apart.
constexpr double closeScore = 0.8;

using Byte = unsigned char;

DecodedText asText(Utf8Text &&utf8)
{
    DecodedText result{std::move(utf8.text), QStringLiteral("UTF-8"), utf8.bad > 0 || utf8.cut, utf8.cut, utf8.bad};
    return result;
}

/// How many there were.
qsizetype replaceLoneSurrogates(QString &text)
{
    qsizetype replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return replaced;
}

/// UTF-16 as Qt decodes it, without lone surrogates.
DecodedText decodeUtf16(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    const bool little = encoding == QStringConverter::Utf16LE;
    DecodedText result;
    result.encoding = little ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    result.text = decoder.decode(bytes.first(bytes.size() & ~qsizetype(1)));
    result.cut = bytes.size() % 2 == 1;
    if (!result.text.isValidUtf16())
        result.replaced = replaceLoneSurrogates(result.text);
    result.damaged = result.cut || result.replaced > 0;
    return result;
}

std::optional<DecodedText> byMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return asText(decodeUtf8(QByteArrayView(bytes).sliced(3)));
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(QStringConverter::Utf16LE, bytes.mid(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(QStringConverter::Utf16BE, bytes.mid(2));
    return std::nullopt;
}

/// Whether bytes with bad places are UTF-8 all the same. Two characters of a double-byte encoding look like a long
/// sequence about twice in a hundred.
bool mostlyUtf8(const Utf8Text &utf8)
{
    return utf8.longSound >= 2 * utf8.bad;
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
        return decodeUtf16(QStringConverter::Utf16LE, bytes);
    if (fits(QStringConverter::Utf16BE))
        return decodeUtf16(QStringConverter::Utf16BE, bytes);
    return std::nullopt;
}

std::optional<DecodedText> decodeNamed(const char *name, const QByteArray &bytes)
{
    QStringDecoder decoder(name, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText result;
    result.text = decoder.decode(bytes);
    result.encoding = QString::fromLatin1(name);
    result.replaced = result.text.count(QChar::ReplacementCharacter);
    result.damaged = decoder.hasError() || result.replaced > 0;
    return result;
}

/// The encoding that a page names in its head, in lower case; empty when it names none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), headSize)).toLower();
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    at += qsizetype(sizeof("charset=")) - 1;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    qsizetype end = at;
    while (end < head.size() && (std::isalnum(Byte(head[end])) != 0 || head[end] == '-' || head[end] == '_'))
        ++end;
    return head.sliced(at, end - at);
}

std::optional<DecodedText> asDoubleByte(const QByteArray &bytes, const QByteArray &declared)
{
    const auto first = std::ranges::find_if(bytes, [](char c) { return Byte(c) >= 0x80; });
    const QByteArray sample = bytes.sliced(first - bytes.begin()).left(sampleSize);
    const DoubleByteScore gb = scoreGb18030(sample);
    const DoubleByteScore big5 = scoreBig5(sample);
    bool isBig5 = big5.value() > gb.value();
    const double lesser = qMin(big5.value(), gb.value());
    if (lesser >= closeScore * qMax(big5.value(), gb.value()) && !declared.isEmpty())
        isBig5 = declared.startsWith("big5");
    const DoubleByteScore &best = isBig5 ? big5 : gb;
    if (best.valid < 0.98 || best.common < 0.3)
        return std::nullopt;
    auto decoded = decodeNamed(isBig5 ? "Big5" : "GB18030", bytes);
    if (!decoded || !endsWithinCharacter(bytes, isBig5))
        return decoded;
    decoded->cut = decoded->damaged = true;
    if (decoded->text.endsWith(QChar::ReplacementCharacter))
        --decoded->replaced;
    return decoded;
}

/// What a page says it is, when that has a meaning for every byte of it.
std::optional<DecodedText> asDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    if (declared.isEmpty() || declared.startsWith("utf"))
        return std::nullopt;
    auto decoded = decodeNamed(declared.constData(), bytes);
    return decoded && !decoded->damaged ? decoded : std::nullopt;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (auto marked = byMark(bytes))
        return *std::move(marked);
    Utf8Text utf8 = decodeUtf8(bytes);
    const bool zeros = QByteArrayView(bytes).first(qMin(bytes.size(), sampleSize)).contains('\0');
    if (!zeros && mostlyUtf8(utf8))
        return asText(std::move(utf8));
    if (auto utf16 = asUtf16(bytes))
        return *std::move(utf16);
    if (mostlyUtf8(utf8))
        return asText(std::move(utf8));
    const QByteArray declared = declaredEncoding(bytes);
    if (auto doubleByte = asDoubleByte(bytes, declared))
        return *std::move(doubleByte);
    if (auto named = asDeclared(bytes, declared))
        return *std::move(named);
    return asText(std::move(utf8));
}

} // namespace shiwen
