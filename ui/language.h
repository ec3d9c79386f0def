// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace shiwen {

/// The languages of the window, as in the names of the translations.
[[nodiscard]] QStringList languages();

/// The one of languages() that fits `wanted`, or the system's wishes when it is empty or unknown; else English.
[[nodiscard]] QString chooseLanguage(const QString &wanted, const QStringList &systemWishes);

/// Installs the translations of Shiwen and of Qt's own dialogs. Once, before the first window.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace shiwen
