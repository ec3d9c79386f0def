// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phrase_matcher.h"

#include "text/unit_scanner.h"
#include "text/units.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// Stands between two units where a line ends; a phrase crosses it only when it holds one.
const std::u32string lineEndUnit = U"\n";

/// A longer phrase could begin too often in a text to be tried anew at each place.
constexpr std::size_t mostTried = 32;

/// A folded unit that is one Han character of the basic plane: no mark behind it changes it.
bool isHan(const std::u32string &unit)
{
    return unit.size() == 1 && unit.front() >= 0x3400 && unit.front() < 0xA000;
}

} // namespace

/// What UnitScanner calls. A unit is compared when the next one begins: a mark behind it may change it.
class PhraseMatcher::Run
{
public:
    explicit Run(const PhraseMatcher &phrase) : m_phrase(phrase) {}

    void single(qsizetype, qsizetype, char32_t folded)
    {
        begin();
        m_unit.assign(1, folded);
    }
    void word(qsizetype) { begin(); }
    void part(qsizetype, char32_t folded) { m_unit += folded; }
    void mark(qsizetype, char32_t mark)
    {
        if (m_unit.empty())
            return;
        char32_t &last = m_unit.back();
        if (last < 0x10000 && mark < 0x10000)
            last = voicedKana(char16_t(last), char16_t(mark));
    }
    void lineEnd() { m_afterLineEnd = true; }
    [[nodiscard]] bool isDone() const { return m_found; }
    void finish()
    {
        if (m_unit.empty() || m_found)
            return;
        if (m_matched == 0 && m_unit.front() != m_phrase.m_units.front().front()) {
            m_unit.clear();
            return;
        }
        while (m_matched > 0 && !fits())
            m_matched = m_phrase.m_borders[m_matched - 1];
        if (fits() && ++m_matched == m_phrase.m_units.size())
            m_found = true;
        m_unit.clear();
    }

private:
    void begin()
    {
        finish();
        if (std::exchange(m_afterLineEnd, false)) {
            m_unit = lineEndUnit;
            finish();
        }
    }
    [[nodiscard]] bool fits() const
    {
        const std::u32string &wanted = m_phrase.m_units[m_matched];
        const bool last = m_matched + 1 == m_phrase.m_units.size();
        return last && m_phrase.m_prefix ? m_unit.starts_with(wanted) : m_unit == wanted;
    }

    const PhraseMatcher &m_phrase;
    std::u32string m_unit; ///< the one that was met last, while it may still change
    std::size_t m_matched = 0;
    bool m_afterLineEnd = false;
    bool m_found = false;
};

PhraseMatcher::PhraseMatcher(const QString &phrase, bool prefix) : m_prefix(prefix)
{
    const QList<Unit> units = cutIntoUnits(phrase);
    for (const Unit &unit : units) {
        if (unit.breakBefore)
            m_units.push_back(lineEndUnit);
        m_units.push_back(unit.folded.toStdU32String());
    }
    if (m_units.size() <= mostTried && std::all_of(m_units.begin(), m_units.end(), isHan))
        for (const std::u32string &unit : m_units)
            m_han += unit;
    m_borders.assign(m_units.size(), 0);
    for (std::size_t i = 1, border = 0; i < m_units.size(); ++i) {
        while (border > 0 && m_units[i] != m_units[border])
            border = m_borders[border - 1];
        border += m_units[i] == m_units[border] ? 1 : 0;
        m_borders[i] = border;
    }
}

template <typename Text> bool PhraseMatcher::isMetIn(Text text) const
{
    if (m_units.empty())
        return false;
    Run run(*this);
    scanUnits(text, run);
    run.finish();
    return run.isDone();
}

bool PhraseMatcher::occursIn(QStringView text) const
{
    return isMetIn(text);
}

bool PhraseMatcher::occursIn(QByteArrayView utf8) const
{
    return m_han.empty() ? isMetIn(utf8) : hanOccursIn(utf8);
}

bool PhraseMatcher::hanOccursIn(QByteArrayView utf8) const
{
    const char32_t first = m_han.front();
    for (qsizetype i = 0; i < utf8.size();) {
        const char32_t c = takeCodePoint(utf8, i);
        const char32_t folded = c < 0x10000 ? foldedUnit(char16_t(c)) : foldedCodePoint(c);
        if (folded == first && hanGoesOn(utf8, i))
            return true;
    }
    return false;
}

/// Whether the units after the first one are those from `i` on.
bool PhraseMatcher::hanGoesOn(QByteArrayView utf8, qsizetype i) const
{
    std::size_t matched = 1;
    while (matched < m_han.size() && i < utf8.size()) {
        const char32_t c = takeCodePoint(utf8, i);
        switch (kindOf(c)) {
        case Single:
            if (foldedCodePoint(c) != m_han[matched])
                return false;
            ++matched;
            break;
        case WordPart: return false;
        default:
            if (c == U'\n')
                return false;
        }
    }
    return matched == m_han.size();
}

} // namespace shiwen
