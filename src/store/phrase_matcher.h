// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
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
    /// The same in a text that is UTF-8; an ill-formed one has no more to it than that nobody knows what it holds.
    [[nodiscard]] bool occursIn(QByteArrayView utf8) const;

private:
    class Run;
    template <typename Text> [[nodiscard]] bool isMetIn(Text text) const;
    [[nodiscard]] bool hanOccursIn(QByteArrayView utf8) const;
    [[nodiscard]] bool hanGoesOn(QByteArrayView utf8, qsizetype i) const;

    std::u32string m_han; ///< the units, if there are few and each is a Han character: then the quickest way is taken
    std::vector<std::u32string> m_units;
    std::vector<std::size_t>
        m_borders; ///< per unit, how many units before it also begin the phrase (Knuth-Morris-Pratt)
    bool m_prefix;
};

} // namespace shiwen
