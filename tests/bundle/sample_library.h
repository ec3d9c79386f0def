// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_writer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// A folder on disk with articles and pictures, and the BundleContents that a library would make of it.
class SampleLibrary
{
public:
    /// `folder` is where the added folder lies.
    SampleLibrary(const QString &folder, const QString &label);

    /// Writes a file; `.md` files become articles, everything else pictures. The time is even seconds after 2021.
    void add(const QString &path, const QByteArray &bytes, qint64 secondsAfter2021 = 0);
    /// The same articles as they lie in another folder, for example after an import.
    [[nodiscard]] SampleLibrary movedTo(const QString &folder) const;

    [[nodiscard]] shiwen::BundleContents contents() const;
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Practical articles, names that need care, a picture that does not deflate and one text that deflates too well.
    static void fill(SampleLibrary *library);

private:
    QString m_folder;
    QString m_label;
    QStringList m_paths;
};

/// Every file below `folder` by its relative path, hidden ones too.
[[nodiscard]] QMap<QString, QByteArray> treeOf(const QString &folder);
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// Bytes that no compressor makes smaller, the same ones each time.
[[nodiscard]] QByteArray noise(qsizetype size);
