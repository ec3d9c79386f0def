// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace shiwen {

/// Why a relative path from outside is refused, as one translated sentence; empty when it is fine. A path that is fine
/// stays below the folder it is joined to, on every system, and shows what it is.
[[nodiscard]] QString pathProblem(const QString &path);

/// Equal for two paths that some file system takes for the same: NFC and case folding.
[[nodiscard]] QString comparisonKey(const QString &path);

/// By its extension: text is deflated and held to the smaller limit, everything else is a picture.
[[nodiscard]] bool isTextPath(const QString &path);

/// Paths that can lie in one folder together.
class PathSet
{
public:
    /// False, and nothing is added, when a path with the same comparisonKey() is there already, or when one of the
    /// two would be a file where the other needs a folder.
    bool addFile(const QString &path);
    /// A folder may be named twice. False as above.
    bool addFolder(const QString &path);

private:
    enum class Kind : quint8 { File, Folder };
    [[nodiscard]] bool parentsAreFolders(const QString &key) const;
    void rememberParents(const QString &key);

    QHash<QString, Kind> m_known;
};

/// `name` as one component of a path that every system can hold: `_` for each character that cannot be, a hash for
/// what is too long. Unchanged when nothing demands it, but for `%`, which RFC 8493 section 2.1.3 escapes in manifests
/// and `sha256sum -c` does not understand.
[[nodiscard]] QString portableComponent(const QString &name);

/// A relative path made of such components. Deeper than `maxDepth` or longer than `maxBytes` (UTF-8, at least 300) its
/// folders become one, named by their hash.
[[nodiscard]] QString portablePath(const QString &path, int maxDepth, int maxBytes);

/// `path` with a hash of `original` before the extension: another name for one that is taken. The hash alone for an
/// empty one.
[[nodiscard]] QString withHashSuffix(const QString &path, const QString &original);

} // namespace shiwen
