// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/zip_records.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

namespace shiwen {

/// The names of all records of a central directory, in their order. With bit 11 a name is UTF-8. The others are UTF-8
/// when every one of them is, else GB18030 when every one of them is, else the archive is refused: some GB18030 names
/// (联通) happen to be UTF-8 as well, so that no name can be judged alone. Never a replacement character.
Result<QStringList> decodeZipNames(const QList<ZipHeader> &headers);

} // namespace shiwen
