// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/md4c_events.h"

#include <algorithm>

// Emphasis in the profile Repost: md4c sees no delimiters, only text in which stand-ins say where emphasis begins and
// ends. These pair within their line; a link that a pair crosses, because a saver broke it, is dealt with here.

namespace shiwen {

namespace {

NodeType nodeType(StandIn end)
{
    switch (end) {
    case StandIn::EmphasisBegin:
    case StandIn::EmphasisEnd:
    case StandIn::LineEmphasisBegin:
    case StandIn::LineEmphasisEnd: return NodeType::Emphasis;
    case StandIn::ShortDeleteBegin:
    case StandIn::ShortDeleteEnd:
    case StandIn::DeleteBegin:
    case StandIn::DeleteEnd: return NodeType::Delete;
    default: return NodeType::Strong;
    }
}

bool isBeginning(StandIn end)
{
    return (int(end) - int(StandIn::EmphasisBegin)) % 2 == 0;
}

} // namespace

void Md4cEvents::flowWithEmphasis(const QString &text)
{
    const QStringView all(text);
    qsizetype done = 0;
    bool others = false;
    const auto flush = [&](qsizetype end) {
        const QStringView part = all.sliced(done, end - done);
        if (others)
            m_builder.addText(m_standIns->shown(part.toString()));
        else
            m_builder.addText(part);
    };
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!m_standIns->contains(all.at(at)))
            continue;
        const StandIn end = m_standIns->endOfEmphasis(all.at(at));
        if (end == StandIn::Count) {
            others = true;
            continue;
        }
        flush(at);
        turnEmphasis(end);
        done = at + 1;
        others = false;
    }
    flush(all.size());
}

void Md4cEvents::turnEmphasis(StandIn end)
{
    const NodeType type = nodeType(end);
    const auto isOpen = [type](const OpenEmphasis &each) {
        return each.type == type && !each.ended;
    };
    if (isBeginning(end)) {
        const bool inside = std::any_of(m_emphasis.begin(), m_emphasis.end(), isOpen);
        m_emphasis.push_back({.type = type, .node = !inside});
        return openEmphasis(m_emphasis.size() - 1);
    }
    const auto last = std::find_if(m_emphasis.rbegin(), m_emphasis.rend(), isOpen);
    if (last == m_emphasis.rend())
        return;
    const std::size_t index = std::size_t(std::distance(last, m_emphasis.rend())) - 1;
    if (!m_spans.empty() && index < m_spans.back()) {
        m_emphasis[index].ended = true;
        return;
    }
    closeEmphasis(index);
    m_emphasis.erase(m_emphasis.begin() + std::ptrdiff_t(index));
    openEmphasis(index);
}

void Md4cEvents::openEmphasis(std::size_t from)
{
    for (std::size_t i = from; i < m_emphasis.size(); ++i) {
        if (m_emphasis[i].node)
            open({.type = m_emphasis[i].type});
    }
}

void Md4cEvents::closeEmphasis(std::size_t from)
{
    for (std::size_t i = m_emphasis.size(); i > from; --i) {
        if (m_emphasis[i - 1].node)
            close();
    }
}

void Md4cEvents::openSpan(Node node)
{
    m_spans.push_back(m_emphasis.size());
    open(std::move(node));
}

/// What began in the span and did not end goes on behind it; what began before it and ended in it ends with it.
void Md4cEvents::closeSpan()
{
    const std::size_t before = m_spans.back();
    m_spans.pop_back();
    closeEmphasis(before);
    close();
    const auto ended = std::find_if(m_emphasis.begin(), m_emphasis.end(), [](const auto &each) { return each.ended; });
    const std::size_t from = std::min(before, std::size_t(std::distance(m_emphasis.begin(), ended)));
    for (std::size_t i = before; i > from; --i) {
        if (m_emphasis[i - 1].node)
            close();
    }
    m_emphasis.erase(std::remove_if(m_emphasis.begin(), m_emphasis.end(), [](const auto &each) { return each.ended; }),
                     m_emphasis.end());
    openEmphasis(from);
}

void Md4cEvents::dropEmphasis()
{
    if (m_emphasis.empty())
        return;
    closeEmphasis(0);
    m_emphasis.clear();
}

} // namespace shiwen
