// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

class QCoreApplication;

namespace shiwen {

/// The languages of the window, as in the names of the translations.
[[nodiscard]] QStringList languages();

/// What can be chosen, with its name, each language named in itself; first the empty one, which follows the system.
[[nodiscard]] QList<std::pair<QString, QString>> languageNames();

/// The one of languages() that fits `wanted`, or the system's wishes when it is empty or unknown; else English.
[[nodiscard]] QString chooseLanguage(const QString &wanted, const QStringList &systemWishes);

/// Installs the translations of Shiwen and of Qt's own dialogs. Once, before the first window.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace shiwen
