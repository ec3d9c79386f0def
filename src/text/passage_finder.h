// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/highlight.h"
#include "text/text_range.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace shiwen {

/// Finds marked passages in a text, which may have been edited a little since, or broken into other lines. Spaces, line
/// ends, characters without width and stand-ins for pictures count nowhere. Any thread.
class PassageFinder
{
public:
    explicit PassageFinder(QStringView text);

    /// What finds `passage` again; without a quote when nothing in it counts. The ends of the quote are those of the
    /// passage without space around it.
    [[nodiscard]] TextAnchor anchorOf(const TextRange &passage) const;

    /// The passage as it is written now: the place whose neighbours are most like those of the anchor; where no place
    /// has the same words, the most similar one when at least three of four characters of its ends are the same. A
    /// passage of fewer than 8 characters needs a neighbour that is the same, or to be the only one.
    [[nodiscard]] std::optional<TextRange> find(const TextAnchor &anchor) const;

private:
    [[nodiscard]] std::optional<TextRange> findSame(const QString &quote, const TextAnchor &anchor) const;
    [[nodiscard]] std::optional<TextRange> findSimilar(const QString &quote, qsizetype expected) const;
    /// In m_letters.
    [[nodiscard]] qsizetype likenessAt(qsizetype begin, qsizetype end, const TextAnchor &anchor) const;
    [[nodiscard]] TextRange inText(const TextRange &letters) const;

    QString m_text;
    QString m_letters;               ///< what counts
    std::vector<qsizetype> m_places; ///< of each of them in m_text
};

} // namespace shiwen
