// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"
#include "text/utf8.h"

#include <cstdlib>

using namespace shiwen;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding.isEmpty() || !decoded.text.isValidUtf16() || decoded.text.size() > bytes.size() + 1)
        std::abort();
    const Utf8Text utf8 = decodeUtf8(bytes);
    if (!utf8.text.isValidUtf16())
        std::abort();
    if (utf8.bad == 0 && !utf8.cut && utf8.text.toUtf8() != bytes)
        std::abort();
    return 0;
}
