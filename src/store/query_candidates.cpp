// SPDX-License-Identifier: GPL-3.0-or-later
// Answering a query in two steps: what may fulfil it at once, and whether one of these does when it is asked for.
#include "store/query_runner.h"

namespace shiwen {

Result<Condition> QueryRunner::candidates(const QueryNode &root)
{
    m_root = &root;
    m_postpones = true;
    m_sets.clear();
    m_doubts.clear();
    auto found = run(root);
    m_postpones = false;
    return found;
}

Result<bool> QueryRunner::confirms(Row candidate)
{
    if (m_root == nullptr || isSure())
        return true;
    auto one = confirms(*m_root, candidate);
    return one ? Result<bool>(one->value_or(true)) : one.error();
}

Result<std::optional<bool>> QueryRunner::confirms(const QueryNode &node, Row row)
{
    if (node.kind == QueryNode::Kind::And || node.kind == QueryNode::Kind::Or) {
        const bool decisive = node.kind == QueryNode::Kind::Or;
        std::optional<bool> all;
        for (const QueryNode &child : node.children) {
            auto one = confirms(child, row);
            if (!one || *one == decisive)
                return one;
            if (one->has_value())
                all = **one;
        }
        return all;
    }
    const auto set = m_sets.find(&node);
    if (set == m_sets.end())
        return std::optional<bool>();
    const auto doubt = m_doubts.find(&node);
    if (!contains(set->second, row))
        return std::optional<bool>(false);
    if (doubt == m_doubts.end() || contains(doubt->second.sure, row))
        return std::optional<bool>(true);
    auto passed = doubt->second.check.passes(row);
    return passed ? Result<std::optional<bool>>(*passed) : passed.error();
}

} // namespace shiwen
