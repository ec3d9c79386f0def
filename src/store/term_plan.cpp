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

} // namespace

TermPlan termPlan(const QString &phrase, bool prefix, TextScope scope)
{
    const TermField field = scope == TextScope::Title ? TermField::Title : TermField::Anywhere;
    const QList<Unit> units = cutIntoUnits(phrase);
    TermPlan plan;
    bool paired = false; // the unit before stands in a pair
    for (qsizetype i = 0; i < units.size(); ++i) {
        const char32_t unit = singleOf(units[i]);
        const bool last = i + 1 == units.size();
        if (unit == 0) {
            const QByteArray word = units[i].folded.toUtf8();
            const QByteArray term = wordTerm(field, word);
            plan.exact = plan.exact && term.size() == word.size() + 1;
            if (last && prefix)
                plan.prefix = term;
            else
                plan.terms.push_back(term);
            paired = false;
            continue;
        }
        const char32_t next = last || units[i + 1].breakBefore ? 0 : singleOf(units[i + 1]);
        if (next != 0)
            plan.terms.push_back(pairTerm(field, unit, next));
        else if (!paired)
            plan.terms.push_back(unitTerm(field, unit));
        paired = next != 0;
    }
    plan.exact = plan.exact && plan.terms.size() + (plan.prefix.isEmpty() ? 0 : 1) <= 1;
    std::sort(plan.terms.begin(), plan.terms.end());
    plan.terms.erase(std::unique(plan.terms.begin(), plan.terms.end()), plan.terms.end());
    return plan;
}

} // namespace shiwen
