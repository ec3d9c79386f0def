// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

MarkedText parseMarked(const QString &html)
{
    static const std::array<std::pair<QString, QChar>, 5> entities{
        {{u"&lt;"_s, u'<'}, {u"&gt;"_s, u'>'}, {u"&quot;"_s, u'"'}, {u"&#39;"_s, u'\''}, {u"&amp;"_s, u'&'}}};
    MarkedText marked;
    int opened = -1;
    const QStringView all(html);
    for (qsizetype at = 0; at < all.size();) {
        const QStringView rest = all.mid(at);
        if (rest.startsWith(u"<mark>")) {
            opened = int(marked.text.size());
            at += 6;
            continue;
        }
        if (rest.startsWith(u"</mark>")) {
            if (opened >= 0 && marked.text.size() > opened)
                marked.marks.append({opened, int(marked.text.size()) - opened});
            opened = -1;
            at += 7;
            continue;
        }
        qsizetype taken = 0;
        for (const auto &[entity, character] : entities) {
            if (rest.startsWith(entity)) {
                marked.text += character;
                taken = entity.size();
                break;
            }
        }
        if (taken == 0) {
            marked.text += rest.front();
            taken = 1;
        }
        at += taken;
    }
    return marked;
}

MarkedText withFirstHit(const MarkedText &marked, int room)
{
    if (marked.marks.isEmpty() || marked.marks.first().start + marked.marks.first().length <= room)
        return marked;
    int cut = std::max(0, marked.marks.first().start - room / 3);
    if (cut < marked.text.size() && marked.text.at(cut).isLowSurrogate())
        ++cut;
    MarkedText rest{u'…' + marked.text.mid(cut), {}};
    for (const MarkedText::Range &mark : marked.marks)
        rest.marks.append({mark.start - cut + 1, mark.length});
    return rest;
}

MarkedText elided(const MarkedText &marked, const QFontMetrics &metrics, int width)
{
    MarkedText cut{metrics.elidedText(marked.text, Qt::ElideRight, width), {}};
    const int end = int(cut.text == marked.text ? cut.text.size() : cut.text.size() - 1);
    for (const MarkedText::Range &mark : marked.marks) {
        if (mark.start < end)
            cut.marks.append({mark.start, std::min(mark.length, end - mark.start)});
    }
    return cut;
}

} // namespace shiwen
