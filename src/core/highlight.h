// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

class QJsonObject;

namespace shiwen {

/// A passage of a text, by its own words and those around it, as the Web Annotation Data Model has it (4.2.4 Text Quote
/// Selector and 4.2.5 Text Position Selector). text/passage_finder.h makes it and finds it again.
struct TextAnchor {
    QString quote;          ///< the passage
    QString prefix;         ///< what stands before it, without space
    QString suffix;         ///< and after it
    qsizetype position = 0; ///< where it began, in UTF-16 code units that are no space; only a hint
    bool operator==(const TextAnchor &) const = default;
};

enum class HighlightColour { Yellow, Green, Blue, Pink };

inline constexpr std::array allHighlightColours{HighlightColour::Yellow, HighlightColour::Green, HighlightColour::Blue,
                                                HighlightColour::Pink};

/// A passage that the reader marked, with what the reader wrote to it.
struct Highlight {
    QString id; ///< unlike that of any other one, see newHighlightId()
    TextAnchor anchor;
    HighlightColour colour = HighlightColour::Yellow;
    QString note;       ///< may be empty
    qint64 created = 0; ///< milliseconds since 1970-01-01 UTC

    [[nodiscard]] bool isValid() const { return !id.isEmpty() && !anchor.quote.isEmpty(); }
    bool operator==(const Highlight &) const = default;
};

/// A longer passage is not marked, nor a longer note kept. UTF-16 code units.
inline constexpr qsizetype longestQuote = 20'000;
inline constexpr qsizetype longestNote = 20'000;

[[nodiscard]] QString newHighlightId();

/// Both, each once. Where two of one id are different, the one of `theirs` gets an id of its own, always the same.
[[nodiscard]] QList<Highlight> united(QList<Highlight> ours, const QList<Highlight> &theirs);

/// `yellow`, `green`, `blue`, `pink`, as the notebook, bundles and JSON have them.
[[nodiscard]] QString toString(HighlightColour colour);
/// Yellow for any other word.
[[nodiscard]] HighlightColour highlightColour(const QString &word);

/// As bundles and `shiwenctl highlights --json` have it: `id`, `quote`, `prefix`, `suffix`, `position`, `colour`,
/// `note`, and `created` in ISO 8601, UTC.
[[nodiscard]] QJsonObject toJson(const Highlight &highlight);
/// What is missing or of another kind is left empty; lengths are bounded.
[[nodiscard]] Highlight highlightFromJson(const QJsonObject &object);

} // namespace shiwen
