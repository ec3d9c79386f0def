// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shiwen {

/// Two texts and what a reader would say of them.
struct JudgedPair {
    QString kind;
    QString left;
    QString right;
    bool series = false; ///< of one account under different titles
    bool same = false;
};

/// `count` pairs of each kind: reposts edited by up to 30 % with notes around them, and what only looks like one:
/// texts of a series with the same lines around them, announcements and bulletins of one template with other numbers
/// and names, the two parts of one article, articles that quote the same notice. The same on every machine.
[[nodiscard]] QList<JudgedPair> judgedPairs(int count, quint64 seed);

} // namespace shiwen
