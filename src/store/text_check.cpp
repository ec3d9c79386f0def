// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_check.h"

#include "store/indexed_texts.h"
#include "text/fold.h"

#include <utility>

namespace shiwen {

TextCheck::TextCheck(Database &database, TextCodec &codec, const QueryNode &node, QSqlQuery &&query)
    : m_database(&database), m_codec(&codec), m_query(std::move(query)), m_phrase(node.text, node.prefix)
{
    if (node.kind == QueryNode::Kind::Literal)
        m_literal = folded(node.text);
}

Result<TextCheck> TextCheck::make(Database &database, TextCodec &codec, const QueryNode &node, TextScope scope)
{
    auto query = database.prepare(scope == TextScope::Title
                                      ? QStringLiteral("select title from stored_article where row = ?")
                                      : QStringLiteral("select text, title, account, tags from stored_article "
                                                       "join content using (content) where row = ?"));
    if (!query)
        return query.error();
    TextCheck check(database, codec, node, std::move(*query));
    check.m_scope = scope;
    return check;
}

bool TextCheck::holdsIn(const QString &text) const
{
    return m_literal.isEmpty() ? m_phrase.occursIn(text) : folded(text).contains(m_literal);
}

Result<bool> TextCheck::passes(qint64 row)
{
    m_query.bindValue(0, row);
    if (auto done = m_database->run(m_query); !done)
        return done.error();
    Result<bool> passed = false;
    if (m_query.next())
        passed = m_scope == TextScope::Title ? holdsIn(m_query.value(0).toString()) : passesAnywhere();
    m_query.finish();
    return passed;
}

Result<bool> TextCheck::passesAnywhere()
{
    // Names first: unpacking the text is what takes time.
    if (holdsIn(m_query.value(1).toString()) || holdsIn(m_query.value(2).toString()) ||
        holdsIn(unpackedList(m_query.value(3).toString()).join(u'\n')))
        return true;
    auto text = m_codec->unpack(m_query.value(0).toByteArray());
    if (!text)
        return text.error();
    return m_literal.isEmpty() ? m_phrase.occursIn(QByteArrayView(*text)) : holdsIn(QString::fromUtf8(*text));
}

} // namespace shiwen
