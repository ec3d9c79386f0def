// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folder_changes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

/// Whether files other than articles came, and whether some went or changed.
struct PictureChanges {
    bool came = false;
    bool went = false;
};

PictureChanges pictureChanges(const QStringList &before, const QStringList &now)
{
    if (before == now)
        return {};
    const QSet<QString> old(before.begin(), before.end());
    const QSet<QString> present(now.begin(), now.end());
    const auto notIn = [](const QSet<QString> &files) {
        return [&files](const QString &line) {
            return !files.contains(line);
        };
    };
    return {std::ranges::any_of(now, notIn(old)), std::ranges::any_of(before, notIn(present))};
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
    const PictureChanges pictures = pictureChanges(knownOtherFiles, otherFileLines(scan));
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
        const bool samePictures = !(pictures.came && old->imagesMissing > 0) && !(pictures.went && old->images > 0);
        if (!full && sameFile && samePictures)
            ++changes.unchanged;
        else
            changes.toRead +=
                Candidate{file, true, !full && samePictures && old->size == file.size ? old->sha256 : QByteArray()};
        ++old;
    }
    for (; old != known.cend(); ++old)
        leaveBehind(*old);
    return changes;
}

} // namespace shiwen
