// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace shiwen {

/// Replacements in one text, collected in any order and made together. Positions are UTF-16 code units of the text as
/// it was.
class SourceEdits
{
public:
    void replace(qsizetype begin, qsizetype end, const QString &text) { m_edits.push_back({begin, end, text}); }
    void insert(qsizetype at, const QString &text) { replace(at, at, text); }
    void remove(qsizetype begin, qsizetype end) { replace(begin, end, QString()); }
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }

    /// `source` with all of them made. Of two that overlap the one that begins first is made, at the same place the one
    /// that was collected first.
    [[nodiscard]] QString applied(const QString &source);

private:
    struct Edit {
        qsizetype begin;
        qsizetype end;
        QString text;
    };
    std::vector<Edit> m_edits;
};

} // namespace shiwen
