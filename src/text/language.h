// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The language of a text by its characters: `zh-Hans`, `zh-Hant`, `ja`, `ko`, `en`; empty when too short to tell.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace shiwen
