// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/term_plan.h"

#include "store/text_terms.h"
#include "text/character_table.h"
#include "text/units.h"

#include <algorithm>

namespace shiwen {

namespace {

/// The code point of a unit that stands by itself; 0 for a word.
char32_t singleOf(const Unit &unit)
{
    qsizetype at = 0;
    const char32_t c = takeCodePoint(unit.folded, at);
    return at == unit.folded.size() && kindOf(c) == Single ? c : 0;
}

QByteArray alone(TermField field, const Unit &unit)
{
    const char32_t single = singleOf(unit);
    return single != 0 ? unitTerm(field, single) : wordTerm(field, unit.folded.toUtf8());
}

/// The term of two units side by side; empty for two words, and where a phrase is parted.
QByteArray neighbours(TermField field, const Unit &first, const Unit &second)
{
    const char32_t one = singleOf(first);
    const char32_t other = singleOf(second);
    if (second.breakBefore || (one == 0 && other == 0))
        return {};
    return one != 0 && other != 0 ? pairTerm(field, one, other)
                                  : mixedTerm(field, first.folded.toUtf8(), second.folded.toUtf8());
}

} // namespace

TermPlan termPlan(const QString &phrase, bool prefix, TextScope scope)
{
    const TermField field = scope == TextScope::Title ? TermField::Title : TermField::Anywhere;
    const QList<Unit> units = cutIntoUnits(phrase);
    TermPlan plan;
    plan.exact = units.size() < 3;
    const auto add = [&](const QByteArray &term, bool last) {
        // What was cut off is to be checked.
        plan.exact = plan.exact && term.size() <= longestWordTerm;
        if (last && prefix && singleOf(units.last()) == 0)
            plan.prefix = term;
        else
            plan.terms.push_back(term);
    };
    bool covered = false; // the unit stands in a term with the one before
    for (qsizetype i = 0; i < units.size(); ++i) {
        const bool last = i + 1 == units.size();
        const QByteArray pair = last ? QByteArray() : neighbours(field, units[i], units[i + 1]);
        if (!pair.isEmpty())
            add(pair, i + 2 == units.size());
        else if (!covered)
            add(alone(field, units[i]), last);
        covered = !pair.isEmpty();
    }
    plan.exact = plan.exact && plan.terms.size() + (plan.prefix.isEmpty() ? 0 : 1) <= 1;
    std::sort(plan.terms.begin(), plan.terms.end());
    plan.terms.erase(std::unique(plan.terms.begin(), plan.terms.end()), plan.terms.end());
    return plan;
}

} // namespace shiwen
