// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/zip_check.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace shiwen {

/// A file of a package.
struct PackageFile {
    QString path;        ///< fine by pathProblem(); no other file of the package has its comparisonKey()
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970-01-01 UTC
};

/// What came from outside, a zip file or a folder, after the checks that need no content. One thread.
class PackageSource
{
public:
    /// Opens what lies at `path`. NotFound, Unreadable; Invalid or Refused by the rules of README.md.
    static Result<std::unique_ptr<PackageSource>> open(const QString &path);

    PackageSource() = default;
    virtual ~PackageSource() = default;
    PackageSource(const PackageSource &) = delete;
    PackageSource &operator=(const PackageSource &) = delete;

    [[nodiscard]] const QList<PackageFile> &files() const { return m_files; }
    /// How a zip departs from the form that Shiwen writes, in words; empty for a folder.
    [[nodiscard]] const QString &departure() const { return m_departure; }
    /// The content of files()[index], all of it or an error.
    virtual Result<void> read(qsizetype index, const ByteSink &sink) = 0;
    /// The content of a file of at most `limit` bytes.
    Result<QByteArray> readAll(qsizetype index, qint64 limit);

protected:
    QList<PackageFile> m_files;
    QString m_departure;
};

} // namespace shiwen
