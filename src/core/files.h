// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace shiwen {

/// Opens a regular file for reading. Devices, FIFOs, sockets and directories are Refused without being opened,
/// so that a hostile name cannot make us wait or read for ever.
Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

/// The whole of a regular file. More than `limit` bytes is Refused. `modified`, where given, is set to when the file
/// was changed last, in milliseconds since 1970-01-01 UTC.
Result<QByteArray> readFile(const QString &path, qint64 limit, qint64 *modified = nullptr);

/// Writes `bytes` beside `path`, syncs, compares the length, renames into place and syncs the folder.
/// On failure (Disk) the old file is as it was and nothing is left behind.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Makes a rename inside `folder` durable. Does nothing on systems that have no such call.
void syncFolder(const QString &folder);

/// `text` with control, escape and bidirectional formatting characters written as \u{XXXX}:
/// for terminals and messages that quote names from outside.
[[nodiscard]] QString escapedForDisplay(const QString &text);

} // namespace shiwen
