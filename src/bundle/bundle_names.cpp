// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_names.h"

#include "bundle/limits.h"
#include "bundle/path_rules.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace shiwen {

namespace {

/// Components of `shiwen-bundle/data/library/<label>`, and bytes of the first three with their slashes.
constexpr int depthAbove = 4;
constexpr int bytesAbove = 27;
/// Room for the hash that tells two names apart.
constexpr int suffixBytes = 16;

QStringList sortedByBytes(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return list;
}

/// `wanted`, or the first name made from it that is free: its own with a hash, then one in a folder of its own, for
/// where a file has the name of a folder above it.
QString takeFreeName(PathSet *taken, const QString &wanted, const QString &original)
{
    if (taken->addFile(wanted))
        return wanted;
    QString name = withHashSuffix(wanted, original);
    for (int attempt = 1; !taken->addFile(name); ++attempt) {
        const QString folder = withHashSuffix(QString(), original + QString(attempt, QLatin1Char('/')));
        name = folder + QLatin1Char('/') + wanted.section(QLatin1Char('/'), -1);
    }
    return name;
}

} // namespace

BundleNames::BundleNames(const QList<BundleSource> &files)
{
    QMap<QString, QSet<QString>> pathsByLabel;
    for (const BundleSource &file : files)
        pathsByLabel[file.label].insert(file.path);
    const QStringList labels = pathsByLabel.keys();
    nameFolders(sortedByBytes(QSet<QString>(labels.cbegin(), labels.cend())));
    for (const QString &label : labels)
        nameFiles(label, sortedByBytes(pathsByLabel.value(label)));
}

void BundleNames::nameFolders(const QStringList &labels)
{
    PathSet taken;
    // A name that can stay as it is stays, whatever else would be changed into it.
    for (const bool changed : {false, true})
        for (const QString &label : labels) {
            QString name = portableComponent(label);
            if (m_folders.contains(label) || (name != label) != changed)
                continue;
            while (!taken.addFile(name))
                name = withHashSuffix(name, label);
            m_folders.insert(label, name);
        }
}

void BundleNames::nameFiles(const QString &label, const QStringList &paths)
{
    const int folderBytes = static_cast<int>(m_folders.value(label).toUtf8().size());
    const int maxBytes = limits::pathBytes - bytesAbove - folderBytes - 1 - suffixBytes;
    PathSet taken;
    for (const bool changed : {false, true})
        for (const QString &path : paths) {
            const QString portable = portablePath(path, limits::depth - depthAbove, maxBytes);
            const bool isFree = portable == path && !changed && taken.addFile(path);
            if (isFree)
                m_paths.insert({label, path}, path);
            else if (changed && !m_paths.contains({label, path}))
                m_paths.insert({label, path}, takeFreeName(&taken, portable, path));
        }
}

QList<ListedFolder> BundleNames::folders() const
{
    QList<ListedFolder> list;
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder)
        list.append({folder.key(), folder.value()});
    std::sort(list.begin(), list.end(),
              [](const ListedFolder &a, const ListedFolder &b) { return a.folder.toUtf8() < b.folder.toUtf8(); });
    return list;
}

QList<RenamedFile> BundleNames::renamed() const
{
    QList<RenamedFile> list;
    for (auto file = m_paths.cbegin(); file != m_paths.cend(); ++file)
        if (file.value() != file.key().second)
            list.append({m_folders.value(file.key().first), file.value(), file.key().second});
    std::sort(list.begin(), list.end(), [](const RenamedFile &a, const RenamedFile &b) {
        return std::tuple(a.folder.toUtf8(), a.path.toUtf8()) < std::tuple(b.folder.toUtf8(), b.path.toUtf8());
    });
    return list;
}

} // namespace shiwen
