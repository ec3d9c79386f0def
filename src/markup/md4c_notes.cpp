// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/md4c_events.h"

namespace shiwen {

/// The string whose number is all that `text` holds; null when it holds anything else.
QString Md4cEvents::aside(QStringView text) const
{
    if (m_asides.isEmpty() || text.size() < 3 || text.front() != m_standIns->of(StandIn::AsideBegin) ||
        text.back() != m_standIns->of(StandIn::AsideEnd))
        return {};
    bool isNumber = false;
    const int index = text.sliced(1, text.size() - 2).toInt(&isNumber);
    return isNumber && index >= 0 && index < m_asides.size() ? m_asides.at(index) : QString();
}

/// A footnote's own text begins with a reference whose label is "definition", for tidyRepost() to find.
void Md4cEvents::flowWithNotes(const QString &text)
{
    const QStringView view(text);
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(m_standIns->of(StandIn::AsideBegin)); at >= 0;
         at = text.indexOf(m_standIns->of(StandIn::AsideBegin), done)) {
        const qsizetype end = text.indexOf(m_standIns->of(StandIn::AsideEnd), at);
        if (end < 0)
            break;
        flowWithEmphasis(view.sliced(done, at - done).toString());
        const bool defines = at > 0 && view.at(at - 1) == m_standIns->of(StandIn::NoteText);
        m_builder.add({.type = NodeType::FootnoteReference,
                       .url = aside(view.sliced(at, end + 1 - at)),
                       .label = defines ? QStringLiteral("definition") : QString()});
        done = end + 1;
    }
    flowWithEmphasis(view.sliced(done).toString());
}

} // namespace shiwen
