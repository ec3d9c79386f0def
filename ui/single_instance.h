// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

namespace shiwen {

/// The name under which the window of a library listens; the same for every spelling of the directory.
[[nodiscard]] QString instanceName(const QString &libraryDirectory);

/// Gives `paths` to the window that listens under `name`, which then comes to the front. False when none answers
/// within two seconds.
[[nodiscard]] bool handOver(const QString &name, const QStringList &paths);

/// Listens for later starts of the program. Only the same user can connect. Whoever makes one holds the library's
/// lock, so a socket of that name without a listener is left over and is removed.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// False when the name cannot be listened on; the window works all the same.
    [[nodiscard]] bool listen(const QString &name);

signals:
    /// Another start handed over these paths; the window is to be raised.
    void handedOver(const QStringList &paths);

private:
    void accept();

    QLocalServer m_server;
};

} // namespace shiwen
