// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shiwen {

enum class Severity {
    Error,   ///< an article cannot be read at all
    Warning, ///< something of an article is lost or not to be seen, and could be mended
    Note,    ///< worth knowing; nothing is lost
};

/// Something that an examination of the library found.
///
/// | kind | severity | what |
/// |---|---|---|
/// | `unreadable` | error | the file could not be read or understood |
/// | `name` | error | a name that is not UTF-8: the file is not in the list |
/// | `folder` | error | a folder below an added one that could not be listed |
/// | `offline` | warning | an added folder that is not there |
/// | `picture-missing` | warning | no file fits the reference |
/// | `picture-ambiguous` | warning | several files fit; none is shown |
/// | `picture-refused` | warning | it points outside the added folder, or at no regular file |
/// | `picture-damaged` | warning | the file is gone since the last scan, holds no picture, or its end is missing |
/// | `front-matter`, `encoding`, `truncated` | warning | what reading the file met, see ArticleProblem |
/// | `metadata` and further kinds of ArticleProblem | note | |
/// | `picture-remote` | note | pictures that lie on the network, one finding an article |
/// | `empty` | note | neither text nor picture |
/// | `duplicate` | note | the same bytes as another file |
/// | `duplicate-url` | note | the same web article as another file of the same format |
struct Finding {
    QString folder; ///< label of the added folder
    QString path;   ///< relative to it; escaped for display where it is not UTF-8, empty for the folder itself
    QString kind;
    Severity severity = Severity::Note;
    QString detail; ///< one translated sentence
};

/// "error", "warning", "note".
[[nodiscard]] QString toString(Severity severity);

} // namespace shiwen
