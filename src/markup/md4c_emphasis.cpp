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

std::size_t index(NodeType type)
{
    return type == NodeType::Emphasis ? 0 : type == NodeType::Strong ? 1 : 2;
}

bool isBeginning(StandIn end)
{
    return (int(end) - int(StandIn::EmphasisBegin)) % 2 == 0;
}

} // namespace

void Md4cEvents::flowWithEmphasis(const QString &text)
{
    const QStringView all(text);
    if (!m_standIns->occursIn(all))
        return m_builder.addText(all);
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
        m_emphasis.push_back({.type = type});
        return openEmphasis(m_emphasis.size() - 1);
    }
    const auto last = std::find_if(m_emphasis.rbegin(), m_emphasis.rend(), isOpen);
    if (last == m_emphasis.rend())
        return;
    const std::size_t opened = std::size_t(std::distance(last, m_emphasis.rend())) - 1;
    if (!m_spans.empty() && opened < m_spans.back()) {
        m_emphasis[opened].ended = true;
        ++m_endedEmphasis;
        return;
    }
    closeEmphasis(opened, m_emphasis.size());
    m_emphasis.erase(m_emphasis.begin() + std::ptrdiff_t(opened));
    openEmphasis(opened);
}

void Md4cEvents::openEmphasis(std::size_t from)
{
    for (std::size_t i = from; i < m_emphasis.size(); ++i) {
        OpenEmphasis &each = m_emphasis[i];
        each.node = m_emphasisNodes[index(each.type)] == 0;
        if (!each.node)
            continue;
        ++m_emphasisNodes[index(each.type)];
        open({.type = each.type});
    }
}

/// The nodes of the parts from `from` up to `to`.
void Md4cEvents::closeEmphasis(std::size_t from, std::size_t to)
{
    for (std::size_t i = to; i > from; --i) {
        const OpenEmphasis &each = m_emphasis[i - 1];
        if (!each.node)
            continue;
        --m_emphasisNodes[index(each.type)];
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
    closeEmphasis(before, m_emphasis.size());
    close();
    const auto isEnded = [](const OpenEmphasis &each) {
        return each.ended;
    };
    std::size_t from = before;
    if (m_endedEmphasis > 0) {
        const auto ended = std::find_if(m_emphasis.begin(), m_emphasis.end(), isEnded);
        from = std::min(before, std::size_t(std::distance(m_emphasis.begin(), ended)));
        closeEmphasis(from, before);
        m_emphasis.erase(std::remove_if(ended, m_emphasis.end(), isEnded), m_emphasis.end());
        m_endedEmphasis = 0;
    }
    openEmphasis(from);
}

void Md4cEvents::dropEmphasis()
{
    if (m_emphasis.empty())
        return;
    closeEmphasis(0, m_emphasis.size());
    m_emphasis.clear();
    m_endedEmphasis = 0;
}

} // namespace shiwen
