// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The characters of a character reference with its `&` and `;`: named (HTML, section 13.5), decimal or hexadecimal.
/// Numbers that are no character give U+FFFD; an unknown name gives the reference unchanged. Any thread.
[[nodiscard]] QString decodeEntity(QStringView reference);

/// All references in `text` decoded, once. Linear.
[[nodiscard]] QString decodeEntities(const QString &text);

} // namespace shiwen
