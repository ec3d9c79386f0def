// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

/// The text files of a bag (BagIt 1.0, RFC 8493), read strictly and written in one form.
namespace shiwen::bag {

/// bagit.txt as we write it: version 1.0, UTF-8.
[[nodiscard]] QByteArray declaration();

struct Version {
    int major = 0;
    int minor = 0;
    [[nodiscard]] bool before(int otherMajor, int otherMinor) const
    {
        return major < otherMajor || (major == otherMajor && minor < otherMinor);
    }
};

/// Reads bagit.txt (section 2.1.1): exactly its two lines. NewerVersion above 1.0.
Result<Version> readDeclaration(const QByteArray &bytes);

/// One line of a manifest.
struct Sum {
    QString path;
    QByteArray digest; ///< raw bytes
};

/// Manifest lines in the order of their paths' bytes, digests as lower-case hexadecimal (section 2.1.3).
[[nodiscard]] QByteArray manifest(QList<Sum> sums);

struct Manifest {
    QString file; ///< its name in the bag
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QMap<QString, QByteArray> digests; ///< by path
    QStringList warnings;
};

/// The algorithm that the name of a manifest ends in; none for one that we cannot compute.
[[nodiscard]] std::optional<QCryptographicHash::Algorithm> algorithmOf(const QString &manifestName);

/// Reads a manifest or tag manifest. Invalid, naming the line, for one that breaks the form, names a path twice or a
/// path outside the bag; a payload manifest names paths below data/, a tag manifest none.
Result<Manifest> readManifest(const QString &file, const QByteArray &bytes, Version version);

/// bag-info.txt: labels and values in this order, UTF-8.
[[nodiscard]] QByteArray info(const QList<QPair<QString, QString>> &fields);

/// Reads bag-info.txt (section 2.2.2): `Label: value`, continued by lines that begin with white space.
Result<QList<QPair<QString, QString>>> readInfo(const QByteArray &bytes);

/// `Payload-Oxum`: bytes and files of the payload.
struct Oxum {
    qint64 bytes = 0;
    qint64 files = 0;
};
Result<Oxum> readOxum(const QString &value);

} // namespace shiwen::bag
