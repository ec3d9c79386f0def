// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folder_changes.h"

#include "ingest/sidecar.h"

#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

/// What happened to files other than articles.
struct OtherChanges {
    bool came = false; ///< some are new or changed
    bool went = false; ///< some are gone or changed
    ChangedRecords records;
};

OtherChanges otherChanges(const QStringList &before, const QStringList &now)
{
    OtherChanges changes;
    if (before == now)
        return changes;
    const QSet<QString> old(before.begin(), before.end());
    const QSet<QString> present(now.begin(), now.end());
    const auto note = [&changes](const QStringList &lines, const QSet<QString> &others, bool &any) {
        for (const QString &line : lines) {
            if (others.contains(line))
                continue;
            any = true;
            changes.records.add(line.section(u'\t', 0, -3));
        }
    };
    note(now, old, changes.came);
    note(before, present, changes.went);
    return changes;
}

bool isHidden(const QString &path, const QStringList &unreadableFolders)
{
    return std::ranges::any_of(unreadableFolders, [&](const QString &folder) {
        return folder.isEmpty() || path.startsWith(folder + QLatin1Char('/'));
    });
}

} // namespace

QStringList otherFileLines(const ScanResult &scan)
{
    QStringList lines;
    lines.reserve(scan.others.size());
    for (const ScannedFile &file : scan.others)
        lines += QStringLiteral("%1\t%2\t%3").arg(file.path).arg(file.size).arg(file.modified);
    return lines;
}

FolderChanges compare(const QList<KnownFile> &known, const QStringList &knownOtherFiles, const ScanResult &scan,
                      bool full)
{
    const OtherChanges others = otherChanges(knownOtherFiles, otherFileLines(scan));
    FolderChanges changes;
    auto old = known.cbegin();
    const auto leaveBehind = [&](const KnownFile &file) {
        if (!isHidden(file.path, scan.unreadableFolders))
            changes.gone += file;
    };
    for (const ScannedFile &file : scan.articles) { // both lists are sorted by path
        for (; old != known.cend() && old->path < file.path; ++old)
            leaveBehind(*old);
        if (old == known.cend() || old->path != file.path) {
            changes.toRead += Candidate{file, false, {}};
            continue;
        }
        const bool sameFile = old->size == file.size && old->modified == file.modified;
        const bool samePictures = !(others.came && old->imagesMissing > 0) && !(others.went && old->images > 0);
        const bool sameAround = samePictures && !others.records.mayConcern(file.path);
        if (!full && sameFile && sameAround)
            ++changes.unchanged;
        else
            changes.toRead +=
                Candidate{file, true, !full && sameAround && old->size == file.size ? old->sha256 : QByteArray()};
        ++old;
    }
    for (; old != known.cend(); ++old)
        leaveBehind(*old);
    return changes;
}

} // namespace shiwen
