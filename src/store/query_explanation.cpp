// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_explanation.h"

#include "core/files.h"
#include "text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

constexpr qsizetype shownLength = 60; // of a part that was typed
constexpr std::size_t shownConditions = 12;

QString translated(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

QString shown(const QString &part)
{
    const QString text = part.simplified();
    return escapedForDisplay(text.size() > shownLength ? text.left(shownLength - 1) + u'…' : text);
}

/// A condition and its opposite. `%1` is the value.
struct Wording {
    QLatin1StringView name; ///< of a field, or a value of `is` and `has`
    const char *is;
    const char *isNot;
};

QString worded(const Wording &wording, const QString &value, bool negative)
{
    const QString text = translated(negative ? wording.isNot : wording.is);
    return text.contains(QLatin1String("%1")) ? text.arg(shown(value)) : text;
}

constexpr Wording fields[] = {
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("Query", "with “%1” in the title"),
     QT_TRANSLATE_NOOP("Query", "without “%1” in the title")},
    {QLatin1StringView("tag"), QT_TRANSLATE_NOOP("Query", "tagged “%1” or below it"),
     QT_TRANSLATE_NOOP("Query", "not tagged “%1” or below it")},
    {QLatin1StringView("account"), QT_TRANSLATE_NOOP("Query", "from the account “%1”"),
     QT_TRANSLATE_NOOP("Query", "not from the account “%1”")},
    {QLatin1StringView("author"), QT_TRANSLATE_NOOP("Query", "with “%1” in the author's name"),
     QT_TRANSLATE_NOOP("Query", "without “%1” in the author's name")},
    {QLatin1StringView("source"), QT_TRANSLATE_NOOP("Query", "with “%1” in the source's name"),
     QT_TRANSLATE_NOOP("Query", "without “%1” in the source's name")},
    {QLatin1StringView("reposter"), QT_TRANSLATE_NOOP("Query", "with “%1” in the reposter's name"),
     QT_TRANSLATE_NOOP("Query", "without “%1” in the reposter's name")},
    {QLatin1StringView("folder"), QT_TRANSLATE_NOOP("Query", "in the folder “%1”"),
     QT_TRANSLATE_NOOP("Query", "not in the folder “%1”")},
    {QLatin1StringView("lang"), QT_TRANSLATE_NOOP("Query", "in the language “%1”"),
     QT_TRANSLATE_NOOP("Query", "not in the language “%1”")},
};

constexpr Wording states[] = {
    {QLatin1StringView("unread"), QT_TRANSLATE_NOOP("Query", "not read yet"),
     QT_TRANSLATE_NOOP("Query", "already read")},
    {QLatin1StringView("read"), QT_TRANSLATE_NOOP("Query", "already read"), QT_TRANSLATE_NOOP("Query", "not read yet")},
    {QLatin1StringView("starred"), QT_TRANSLATE_NOOP("Query", "with a star"),
     QT_TRANSLATE_NOOP("Query", "without a star")},
    {QLatin1StringView("removed"), QT_TRANSLATE_NOOP("Query", "removed from the web"),
     QT_TRANSLATE_NOOP("Query", "not removed from the web")},
    {QLatin1StringView("repost"), QT_TRANSLATE_NOOP("Query", "reposted"), QT_TRANSLATE_NOOP("Query", "not reposted")},
    {QLatin1StringView("image"), QT_TRANSLATE_NOOP("Query", "with pictures"),
     QT_TRANSLATE_NOOP("Query", "without pictures")},
    {QLatin1StringView("missing-image"), QT_TRANSLATE_NOOP("Query", "with missing pictures"),
     QT_TRANSLATE_NOOP("Query", "without missing pictures")},
    {QLatin1StringView("highlight"), QT_TRANSLATE_NOOP("Query", "with highlights"),
     QT_TRANSLATE_NOOP("Query", "without highlights")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Query", "with notes"), QT_TRANSLATE_NOOP("Query", "without notes")},
};

QString dateWords(const QueryNode &node, bool negative)
{
    const bool until = !node.until.isEmpty();
    if (node.text == node.until) {
        return (negative ? QCoreApplication::translate("Query", "not dated %1")
                         : QCoreApplication::translate("Query", "dated %1"))
            .arg(node.text);
    }
    if (!node.text.isEmpty() && until) {
        return (negative ? QCoreApplication::translate("Query", "not dated %1 to %2")
                         : QCoreApplication::translate("Query", "dated %1 to %2"))
            .arg(node.text, node.until);
    }
    if (until) {
        return (negative ? QCoreApplication::translate("Query", "not dated up to %1")
                         : QCoreApplication::translate("Query", "dated up to %1"))
            .arg(node.until);
    }
    return (negative ? QCoreApplication::translate("Query", "not dated from %1 on")
                     : QCoreApplication::translate("Query", "dated from %1 on"))
        .arg(node.text);
}

QString fieldWords(const QueryNode &node, bool negative)
{
    if (node.field == u"date")
        return dateWords(node, negative);
    const bool state = node.field == u"is" || node.field == u"has";
    const auto *const begin = state ? std::begin(states) : std::begin(fields);
    const auto *const end = state ? std::end(states) : std::end(fields);
    const QString &name = state ? node.text : node.field;
    const auto *const found = std::find_if(begin, end, [&](const Wording &wording) { return wording.name == name; });
    return found == end ? QString() : worded(*found, node.text, negative);
}

QString phraseWords(const QueryNode &node, bool negative)
{
    static constexpr Wording word{
        {}, QT_TRANSLATE_NOOP("Query", "with “%1”"), QT_TRANSLATE_NOOP("Query", "without “%1”")};
    static constexpr Wording phrase{
        {}, QT_TRANSLATE_NOOP("Query", "with the phrase “%1”"), QT_TRANSLATE_NOOP("Query", "without the phrase “%1”")};
    static constexpr Wording begun{{},
                                   QT_TRANSLATE_NOOP("Query", "with “%1…”, its last word as a beginning too"),
                                   QT_TRANSLATE_NOOP("Query", "without “%1”")};
    const QList<Unit> units = cutIntoUnits(node.text);
    // Han, kana and Hangul are one character each and begin nothing longer.
    if (node.prefix && !units.isEmpty() && units.last().folded.front().unicode() < 0x1100)
        return worded(begun, node.text, negative);
    return worded(node.exact && units.size() > 1 ? phrase : word, node.text, negative);
}

QString words(const QueryNode &node, bool negative = false);

QString joined(const QueryNode &node, const QString &separator, bool parentheses)
{
    QStringList parts;
    for (const QueryNode &child : node.children) {
        if (std::size_t(parts.size()) == shownConditions)
            break;
        const bool group = parentheses && (child.kind == Kind::And || child.kind == Kind::Or);
        const QString text = words(child);
        parts.append(group ? QCoreApplication::translate("Query", "(%1)").arg(text) : text);
    }
    if (node.children.size() > shownConditions) {
        parts.append(QCoreApplication::translate("Query", "%n more condition(s)", nullptr,
                                                 int(node.children.size() - shownConditions)));
    }
    return parts.join(separator);
}

QString words(const QueryNode &node, bool negative)
{
    static constexpr Wording literal{{},
                                     QT_TRANSLATE_NOOP("Query", "with “%1” exactly, its signs included"),
                                     QT_TRANSLATE_NOOP("Query", "without “%1” exactly, its signs included")};
    switch (node.kind) {
    case Kind::All: return {};
    case Kind::And:
    case Kind::Or: {
        const QString group = joined(node,
                                     node.kind == Kind::And ? QCoreApplication::translate("Query", " and ")
                                                            : QCoreApplication::translate("Query", " or "),
                                     true);
        return negative ? QCoreApplication::translate("Query", "not (%1)").arg(group) : group;
    }
    case Kind::Not: return words(node.children.front(), true);
    case Kind::Phrase: return phraseWords(node, negative);
    case Kind::Literal: return worded(literal, node.text, negative);
    case Kind::Field: return fieldWords(node, negative);
    }
    return {};
}

const char *remarkText(QueryRemark::Kind kind)
{
    using Remark = QueryRemark::Kind;
    switch (kind) {
    case Remark::NoDate:
        return QT_TRANSLATE_NOOP("Query", "“%1” is searched for as text: it names no date. Write date:2021-12.");
    case Remark::NoState:
        return QT_TRANSLATE_NOOP("Query", "“%1” is searched for as text: after “is:” stands unread, read, starred, "
                                          "removed or repost.");
    case Remark::NoFeature:
        return QT_TRANSLATE_NOOP("Query", "“%1” is searched for as text: "
                                          "after “has:” stands image, missing-image, highlight or note.");
    case Remark::NoValue: return QT_TRANSLATE_NOOP("Query", "“%1” is searched for as text: it has no value.");
    case Remark::LoneOperator:
        return QT_TRANSLATE_NOOP("Query", "“%1” is searched for as text: it has nothing to work on.");
    case Remark::OpenQuote: return QT_TRANSLATE_NOOP("Query", "The quote in “%1” is not closed.");
    case Remark::OpenParenthesis: return QT_TRANSLATE_NOOP("Query", "Parentheses without a partner were left out.");
    case Remark::TooDeep: return QT_TRANSLATE_NOOP("Query", "Parentheses nested too deep were left out.");
    case Remark::NothingToFind:
        return QT_TRANSLATE_NOOP("Query", "“%1” was left out: there is nothing in it to search for.");
    case Remark::TooMany: return QT_TRANSLATE_NOOP("Query", "Too many words: all from “%1” on was left out.");
    case Remark::TooLong: return QT_TRANSLATE_NOOP("Query", "Too long: all from “%1” on was left out.");
    }
    return "";
}

} // namespace

QString explanation(const SearchQuery &query)
{
    QStringList lines;
    if (query.root.kind == Kind::All)
        lines.append(QCoreApplication::translate("Query", "All articles."));
    else if (query.root.kind == Kind::And)
        lines.append(QCoreApplication::translate("Query", "Articles %1.")
                         .arg(joined(query.root, QCoreApplication::translate("Query", "; "), false)));
    else
        lines.append(QCoreApplication::translate("Query", "Articles %1.").arg(words(query.root)));
    for (const QueryRemark &remark : query.remarks) {
        const QString text = translated(remarkText(remark.kind));
        lines.append(remark.part.isEmpty() ? text : text.arg(shown(remark.part)));
    }
    return lines.join(u'\n');
}

} // namespace shiwen
