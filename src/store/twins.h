// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace shiwen {

/// Columns that an article takes from its twin where its own file says nothing.
inline constexpr int twinFieldCount = 6;
enum TwinField { TwinDate, TwinAccount, TwinAccountId, TwinAuthor, TwinSource, TwinUrl };

/// A file of an added folder as far as finding twins goes. `fields`, `urlKey` and `title` are those of the file itself.
struct TwinFile {
    qint64 row = 0;
    QString path;
    QString title; ///< folded
    QString urlKey;
    QString fields[twinFieldCount]{};
    bool readable = true; ///< neither empty nor unreadable
};

/// What finding twins decided for a file.
struct TwinDecision {
    bool shown = true;
    QStringList alternates{};         ///< paths of the other files of the article
    QString fields[twinFieldCount]{}; ///< the file's own, or a twin's where it has none
    quint32 filled = 0;               ///< bit n: fields[n] is a twin's
};

/// Whether the name of the file says HTML; every other article is Markdown.
[[nodiscard]] bool isHtmlPath(const QString &path);
/// The path without its ending and without its last folder that is named after a format (`md`, `html`…): what
/// `账号/md/甲.md` and `账号/html/甲.html` have in common.
[[nodiscard]] QString placeKey(const QString &path);

/// Which of the files of one added folder are one article in several formats: the same url key in another format, else
/// the same place and title where at least one names no url. Markdown stands for the article unless only the page can
/// be read. Two files of one format are never twins. `files` are sorted by path; the answer is in their order. Linear
/// but for a hash.
[[nodiscard]] std::vector<TwinDecision> decideTwins(const std::vector<TwinFile> &files);

} // namespace shiwen
