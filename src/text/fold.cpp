// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/character_table.h"

namespace shiwen {

char32_t foldedCodePoint(char32_t codePoint)
{
    return codePoint < 0x10000 ? foldedUnit(char16_t(codePoint)) : foldedSupplementary(codePoint);
}

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(result.data());
    char16_t *out = begin;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        const char32_t f = foldedCodePoint(c);
        if (f >= 0x10000) {
            *out++ = QChar::highSurrogate(f);
            *out++ = QChar::lowSurrogate(f);
        } else if (f != 0) {
            *out++ = char16_t(f);
        } else if (out != begin && c < 0x10000) {
            out[-1] = voicedKana(out[-1], char16_t(c));
        }
    }
    result.truncate(out - begin);
    return result;
}

} // namespace shiwen
