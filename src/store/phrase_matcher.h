// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <vector>

namespace shiwen {

/// Tells whether a phrase occurs in a text, by units as findPhrases() does, without noting where: for checking many
/// texts. Linear in the text, stops at the first hit. Any thread, one at a time.
class PhraseMatcher
{
public:
    /// `prefix`: the last unit matches as a prefix too.
    PhraseMatcher(const QString &phrase, bool prefix);

    [[nodiscard]] bool occursIn(QStringView text) const;

private:
    class Run;

    std::vector<std::u32string> m_units;
    std::vector<std::size_t>
        m_borders; ///< per unit, how many units before it also begin the phrase (Knuth-Morris-Pratt)
    bool m_prefix;
};

} // namespace shiwen
