// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/library.h"
#include "markup/document.h"
#include "text/phrase_finder.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace shiwen {

enum class OutputFormat { Html, Text, Markdown, Json, Outline };

/// "html", "text", "markdown", "json", "outline".
[[nodiscard]] std::optional<OutputFormat> outputFormatFromString(const QString &word);

/// A row of `list --json`: snake_case keys, null for what is unknown.
[[nodiscard]] QJsonObject toJson(const ArticleSummary &summary);

/// All that is known of an opened article, as `show --as json`. Any thread.
Result<QJsonObject> toJson(const OpenArticle &article);

/// An opened article in one format, ending in a line end. In HTML a found picture's source is a file: address, any
/// other picture is its alternative text. Any thread.
Result<QString> present(const OpenArticle &article, OutputFormat format);

/// Highlights as clean CommonMark: each article's title a heading, its passages quoted in the order in which they stand
/// in the article, what was written to them below. Any thread.
[[nodiscard]] QString highlightsMarkdown(const QList<HighlightedArticle> &articles);

/// Markdown or HTML (by the ending of `name`, else by how it begins) as one format, nothing looked up and nothing
/// stored. Front matter is taken off in the profile Repost only. Any thread.
Result<QString> render(const QByteArray &bytes, const QString &name, Profile profile, OutputFormat format);

/// What to mark in an article that was found by `query`, see phrasesToMark() in store/hit_marks.h; `typing`: its last
/// word is not finished. Any thread.
[[nodiscard]] QList<WantedPhrase> phrasesToMark(const QString &query, bool typing, const ArticleSummary &article);

/// What is understood of a query, in words; see explanation() in store/query_explanation.h. `typing`: its last word is
/// not finished. Any thread.
[[nodiscard]] QString explanationOf(const QString &query, bool typing = false);

/// A query for what both `query` and `more` find, whatever is open in the former. Any thread.
[[nodiscard]] QString narrowedQuery(const QString &query, const QString &more);

} // namespace shiwen
