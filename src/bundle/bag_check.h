// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bag.h"
#include "bundle/bundle_reader.h"
#include "bundle/package_source.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>
#include <QString>

namespace shiwen {

/// The name of the one folder in a bundle that Shiwen wrote.
inline constexpr char16_t bundleRoot[] = u"shiwen-bundle";

/// What a manifest says a file's hash is.
struct ExpectedDigest {
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray digest;
};

/// A package read as a bag, before the content of its payload is.
struct BagReading {
    bool isBag = false;  ///< it has a bagit.txt
    QString root;        ///< of the bag in the package, with a slash at its end; empty when it is the package
    bool sealed = false; ///< the bundle form: `shiwen-bundle` in a zip
    QList<BundleFinding> findings;
    QHash<qsizetype, QList<ExpectedDigest>> expected; ///< by index into PackageSource::files()
    qint64 payloadFiles = 0;
    qint64 payloadBytes = 0;

    /// The first error as a Result.
    [[nodiscard]] Result<void> firstError() const;
};

/// Finds the bag, reads its tag files and compares what they list with what is there. Fails only when the package
/// cannot be read; all else is a finding.
Result<BagReading> readBag(PackageSource &source);

/// Reads a file whole, gives it to `sink` when there is one, and compares its hashes. Invalid when one is wrong.
Result<void> readVerified(PackageSource &source, qsizetype index, const BagReading &bag, const ByteSink &sink = {});

} // namespace shiwen
