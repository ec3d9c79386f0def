// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_terms.h"

#include "text/character_set.h"
#include "text/character_table.h"
#include "text/fold.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace shiwen {

namespace {

/// The characters that make a word literal.
bool isJoiner(QChar c)
{
    return isOneOf(QChar(foldedUnit(c.unicode())), u"+#.-_@");
}

bool isUnitCharacter(QChar c)
{
    return c.isSurrogate() || kindOf(c.unicode()) != Separator;
}

bool isLatin(QChar c)
{
    return !c.isSurrogate() && kindOf(c.unicode()) == WordPart;
}

/// The literal word in `segment`, which holds unit characters and joiners only: without joiners at its ends, but for
/// those of `C++` and `.NET`. Empty when no joiner is left.
QStringView literalIn(QStringView segment)
{
    qsizetype begin = 0;
    while (begin < segment.size() && isJoiner(segment[begin]))
        ++begin;
    qsizetype end = segment.size();
    while (end > begin && isJoiner(segment[end - 1]))
        --end;
    if (begin == end)
        return {};
    const auto all = [&](qsizetype from, qsizetype to, QStringView joiners) {
        for (qsizetype i = from; i < to; ++i) {
            if (!joiners.contains(QChar(foldedUnit(segment[i].unicode()))))
                return false;
        }
        return from < to;
    };
    bool literal = false;
    for (qsizetype i = begin; i < end && !literal; ++i)
        literal = isJoiner(segment[i]);
    if (begin == 1 && isLatin(segment[1]) && all(0, 1, u"#._@")) {
        begin = 0;
        literal = true;
    }
    if (isLatin(segment[end - 1]) && all(end, segment.size(), u"+#")) {
        end = segment.size();
        literal = true;
    }
    return literal ? segment.mid(begin, end - begin) : QStringView();
}

QueryNode node(QueryNode::Kind kind, QStringView text)
{
    QueryNode result;
    result.kind = kind;
    result.text = text.toString();
    return result;
}

/// Days of a year, a month or a day, written with `-`, `/`, `.` or 年月日.
struct Days {
    QDate first;
    QDate last;
};

std::optional<Days> daysOf(QStringView written)
{
    QList<int> parts;
    QString digits;
    const QString text = folded(written) + u'-';
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (!isOneOf(c, u"-/.年月日") || digits.size() != (parts.isEmpty() ? 4 : digits.size())) {
            return std::nullopt;
        } else if (!digits.isEmpty()) {
            if (digits.size() > 4 || parts.size() == 3)
                return std::nullopt;
            parts.append(digits.toInt());
            digits.clear();
        }
    }
    if (parts.isEmpty())
        return std::nullopt;
    const QDate first(parts[0], parts.value(1, 1), parts.value(2, 1));
    if (!first.isValid() || parts[0] < 1)
        return std::nullopt;
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return Days{first, next.addDays(-1)};
}

QueryNode dateNode(const QDate &first, const QDate &last)
{
    QueryNode result = node(QueryNode::Kind::Field, first.toString(Qt::ISODate));
    result.field = QStringLiteral("date");
    result.until = last.toString(Qt::ISODate);
    return result;
}

QueryNode dateField(const QString &name, const QString &value)
{
    const qsizetype dots = value.indexOf(u"..");
    if (name == u"date" && dots >= 0) {
        const auto from = daysOf(QStringView(value).left(dots));
        const auto to = daysOf(QStringView(value).mid(dots + 2));
        const bool open = (from && dots + 2 == value.size()) || (to && dots == 0);
        if (!open && !(from && to))
            return {};
        if (open)
            return dateNode(from ? from->first : QDate(), to ? to->last : QDate());
        return dateNode(qMin(from->first, to->first), qMax(from->last, to->last));
    }
    const auto days = daysOf(value);
    if (!days)
        return {};
    // Years have four digits, so that days compare as text.
    if (name == u"before")
        return dateNode({}, qMax(days->first.addDays(-1), QDate(1, 1, 1)));
    if (name == u"after")
        return dateNode(qMin(days->last.addDays(1), QDate(9999, 12, 31)), {});
    return dateNode(days->first, days->last);
}

} // namespace

bool hasUnit(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const CharacterKind kind = kindOf(takeCodePoint(text, i));
        if (kind == Single || kind == WordPart)
            return true;
    }
    return false;
}

QueryNode textNode(QStringView text)
{
    if (!hasUnit(text))
        return {};
    std::vector<QueryNode> literals;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        while (i < text.size() && (isUnitCharacter(text[i]) || isJoiner(text[i])))
            ++i;
        const QStringView literal = literalIn(text.mid(begin, i - begin));
        if (!literal.isEmpty() && hasUnit(literal))
            literals.push_back(node(QueryNode::Kind::Literal, literal));
        i = qMax(i, begin + 1);
    }
    if (literals.size() == 1 && literals.front().text.size() == text.size())
        return literals.front();
    QueryNode phrase = node(QueryNode::Kind::Phrase, text);
    if (literals.empty())
        return phrase;
    QueryNode both;
    both.kind = QueryNode::Kind::And;
    both.children.push_back(std::move(phrase));
    std::move(literals.begin(), literals.end(), std::back_inserter(both.children));
    return both;
}

QueryNode fieldNode(const QString &name, const QString &value)
{
    static const QSet<QString> states{QStringLiteral("unread"), QStringLiteral("read"), QStringLiteral("starred"),
                                      QStringLiteral("removed"), QStringLiteral("repost")};
    static const QSet<QString> parts{QStringLiteral("image"), QStringLiteral("missing-image"),
                                     QStringLiteral("highlight"), QStringLiteral("note")};
    if (name == u"date" || name == u"before" || name == u"after")
        return dateField(name, value);
    QueryNode result = node(QueryNode::Kind::Field, value.trimmed());
    result.field = name;
    if (name == u"is" || name == u"has") {
        result.text = folded(value);
        return (name == u"is" ? states : parts).contains(result.text) ? result : QueryNode();
    }
    return result.text.isEmpty() || (name == u"title" && !hasUnit(value)) ? QueryNode() : result;
}

bool isFieldName(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("title"),    QStringLiteral("tag"),    QStringLiteral("account"),
                                     QStringLiteral("author"),   QStringLiteral("folder"), QStringLiteral("source"),
                                     QStringLiteral("date"),     QStringLiteral("before"), QStringLiteral("after"),
                                     QStringLiteral("reposter"), QStringLiteral("is"),     QStringLiteral("has"),
                                     QStringLiteral("lang"),     QStringLiteral("family")};
    return names.contains(name);
}

} // namespace shiwen
