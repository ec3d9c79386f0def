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
    /// True only if it occurs in `utf8` just as it is written; many times as fast as occursIn().
    [[nodiscard]] bool isWrittenIn(QByteArrayView utf8) const
    {
        return !m_literal.isEmpty() && utf8.contains(m_literal);
    }

private:
    class Run;

    QByteArray m_literal; ///< UTF-8; empty when what stands around it could matter
    std::vector<std::u32string> m_units;
    std::vector<std::size_t>
        m_borders; ///< per unit, how many units before it also begin the phrase (Knuth-Morris-Pratt)
    bool m_prefix;
};

} // namespace shiwen
