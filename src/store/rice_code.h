// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace shiwen {

/// Ascending numbers as Rice codes of the differences between them; store/posting_block.h says how they are written.
/// Close to the fewest bits that a list can take whose members are spread at random. Keeps a reference to the numbers.
class RiceCode
{
public:
    /// Numbers ascend, each once; the first is not below `base`.
    RiceCode(const std::vector<quint32> &numbers, quint32 base);

    /// 0 to 15.
    [[nodiscard]] unsigned parameter() const { return m_parameter; }
    [[nodiscard]] qsizetype bytes() const { return qsizetype((m_bits + 7) / 8); }
    void append(QByteArray &out) const;

private:
    const std::vector<quint32> &m_numbers;
    quint32 m_base;
    unsigned m_parameter = 0;
    quint64 m_bits = 0;
};

/// Adds the numbers of `code` to `numbers`. False for a damaged code; nothing beyond it is read.
[[nodiscard]] bool appendRiceCoded(QByteArrayView code, unsigned parameter, quint32 base,
                                   std::vector<quint32> &numbers);

} // namespace shiwen
