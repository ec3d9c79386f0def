// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_names.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace shiwen {

namespace {

/// Decodes strictly; false when some byte has no meaning.
bool decode(QStringDecoder &decoder, const QByteArray &bytes, QString *text)
{
    decoder.resetState();
    *text = decoder.decode(bytes);
    const bool complete = !decoder.hasError() && !text->contains(QChar::ReplacementCharacter);
    // A name that ends inside a character shows only when the next bytes do not continue it.
    const QString after = decoder.decode(QByteArrayView("/", 1));
    return complete && !decoder.hasError() && after == QLatin1String("/");
}

Error undecodable()
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("Bundle", "the names in it are neither UTF-8 nor GB18030; unpack it with the "
                                                  "program that made it and add the folder")};
}

/// Decodes the names that are marked as UTF-8, or those that are not; false when one cannot be.
bool decodeAll(const QList<ZipHeader> &headers, bool marked, QStringDecoder &decoder, QStringList *names)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const ZipHeader &header = headers.at(i);
        const bool isMarked = (header.flags & zip::utf8Flag) != 0;
        if (isMarked == marked && !decode(decoder, header.name, &(*names)[i]))
            return false;
    }
    return true;
}

} // namespace

Result<QStringList> decodeZipNames(const QList<ZipHeader> &headers)
{
    QStringList names(headers.size());
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    if (!decodeAll(headers, true, utf8, &names))
        return undecodable();
    if (decodeAll(headers, false, utf8, &names))
        return names;
    QStringDecoder chinese("GB18030");
    if (!chinese.isValid() || !decodeAll(headers, false, chinese, &names))
        return undecodable();
    return names;
}

} // namespace shiwen
