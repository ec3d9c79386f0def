// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_body.h"

#include "markup/html_elements.h"

#include <QList>

#include <algorithm>
#include <string>

namespace shiwen {

namespace {

constexpr qsizetype codeIndent = 4; // CommonMark 0.31.2, section 4.4
constexpr qsizetype longestName = 20;

bool isBlockElement(QStringView name)
{
    switch (elementKind(name.toLatin1().toLower().toStdString())) {
    case ElementKind::Block:
    case ElementKind::Blockquote:
    case ElementKind::Figure:
    case ElementKind::Table: return true;
    default: return false;
    }
}

/// The text begins with the tag of a block and ends with a tag.
bool isHtml(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(u'<') || !text.endsWith(u'>'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && end < longestName && text[end].isLetterOrNumber())
        ++end;
    return isBlockElement(text.mid(1, end - 1));
}

/// Columns of white space at the line's start, and how many characters they are.
qsizetype indentOf(QStringView line, qsizetype &characters)
{
    qsizetype columns = 0;
    for (characters = 0; characters < line.size(); ++characters) {
        if (line[characters] == u'\t')
            columns += codeIndent - columns % codeIndent;
        else if (line[characters] == u' ')
            ++columns;
        else
            break;
    }
    return columns;
}

} // namespace

QString withoutTagIndent(QString markdown)
{
    if (!isHtml(markdown))
        return markdown;
    QString out;
    out.reserve(markdown.size());
    bool afterBlank = true;
    int listings = 0;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        qsizetype characters = 0;
        const bool loose = afterBlank && listings == 0 && indentOf(line, characters) >= codeIndent;
        out += loose ? line.mid(characters) : line;
        out += u'\n';
        listings += int(line.count(QLatin1String("<pre"))) - int(line.count(QLatin1String("</pre")));
        listings = std::max(listings, 0);
        // What follows such a line without a blank line between belongs to it and can be no code.
        afterBlank = line.trimmed().isEmpty();
    }
    out.chop(1);
    return out;
}

} // namespace shiwen
