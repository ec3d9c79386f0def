// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_block_start.h"

#include <QSet>
#include <QStringList>

namespace shiwen {

namespace {

const QSet<QString> &blockTags()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div "
            "dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe "
            "legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table "
            "tbody td tfoot th thead title tr track ul pre script style textarea");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

} // namespace

QString htmlBlockName(QStringView content)
{
    if (content.size() < 2 || content.front() != u'<')
        return {};
    const qsizetype begin = content.at(1) == u'/' ? 2 : 1;
    qsizetype end = begin;
    while (end < content.size() && end < begin + 12 && content.at(end) < QChar(0x80) &&
           content.at(end).isLetterOrNumber())
        ++end;
    const QString name = content.sliced(begin, end - begin).toString().toLower();
    return blockTags().contains(name) ? name : QString();
}

bool isOneTag(QStringView content)
{
    if (content.size() < 3 || content.front() != u'<' || content.indexOf(u'>') != content.size() - 1)
        return false;
    const qsizetype begin = content.at(1) == u'/' ? 2 : 1;
    qsizetype end = begin;
    while (content.at(end) < QChar(0x80) && content.at(end).isLetterOrNumber())
        ++end;
    const QChar after = content.at(end);
    return end > begin && content.at(begin).isLetter() && (after == u'>' || after == u'/' || after == u' ');
}

} // namespace shiwen
