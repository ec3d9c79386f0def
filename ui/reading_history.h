// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shiwen {

/// The articles that were read one after another, and where among them the reader is, as a browser keeps pages. A value
/// of any thread.
class ReadingHistory
{
public:
    /// An article as it was asked for, with the hits to mark in it.
    struct Visit {
        QString idOrPath; ///< as for Library::openArticle()
        QString query;
        bool typing = false; ///< the last word of `query` was not finished
    };
    static constexpr qsizetype maximumVisits = 200;

    /// Another article is read: those ahead are forgotten. The same one again is no new visit.
    void visit(const Visit &visit)
    {
        if (m_current >= 0 && m_visits.at(m_current).idOrPath == visit.idOrPath) {
            m_visits[m_current] = visit;
            return;
        }
        m_visits.resize(m_current + 1);
        m_visits.append(visit);
        if (m_visits.size() > maximumVisits)
            m_visits.removeFirst();
        m_current = m_visits.size() - 1;
    }

    [[nodiscard]] bool isEmpty() const { return m_current < 0; }
    /// Whether there is a visit `by` steps on (1) or back (-1).
    [[nodiscard]] bool has(int by) const { return m_current + by >= 0 && m_current + by < m_visits.size(); }
    /// It must be there.
    [[nodiscard]] const Visit &at(int by) const { return m_visits.at(m_current + by); }
    /// It becomes the current one.
    void go(int by) { m_current += by; }
    /// Forgets the one `by` steps away, whose article cannot be opened any more.
    void drop(int by)
    {
        m_visits.removeAt(m_current + by);
        if (by < 0)
            --m_current;
    }

private:
    QList<Visit> m_visits;
    qsizetype m_current = -1;
};

} // namespace shiwen
