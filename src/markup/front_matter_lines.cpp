// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter_lines.h"

#include <QList>

namespace shiwen {

namespace {

constexpr qsizetype longestKey = 40;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Without the quotes around it, and what they escape.
QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && isQuote(value.front()) && value.count(value.front()) == 1)
        return value.mid(1).toString(); // never closed
    if (value.size() < 2 || !isQuote(value.front()) || value.back() != value.front())
        return value.toString();
    QString inner = value.mid(1, value.size() - 2).toString();
    if (value.front() == u'\'')
        return inner.replace(QStringLiteral("''"), QStringLiteral("'"));
    return inner.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

/// Without a comment: a `#` between spaces, outside quotes.
QStringView withoutComment(QStringView value)
{
    if (!value.isEmpty() && isQuote(value.front())) {
        const qsizetype close = value.lastIndexOf(value.front());
        return close > 0 && value.mid(close + 1).trimmed().startsWith(u'#') ? value.first(close + 1) : value;
    }
    for (qsizetype at = value.indexOf(u'#'); at >= 0; at = value.indexOf(u'#', at + 1))
        if ((at == 0 || value[at - 1].isSpace()) && at + 1 < value.size() && value[at + 1].isSpace())
            return value.first(at).trimmed();
    return value;
}

/// The parts of `a, "b, c", [d]` between commas outside quotes; brackets are dropped.
QStringList listItems(QStringView inner)
{
    QStringList items;
    QString item;
    QChar quote;
    const auto finish = [&] {
        const QString text = unquoted(item);
        if (!text.isEmpty())
            items += text;
        item.clear();
    };
    for (const QChar c : inner) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            item += c;
        } else if (isQuote(c) && item.trimmed().isEmpty()) {
            quote = c;
            item += c;
        } else if (c == u',' || c == u'[' || c == u']') {
            finish();
        } else {
            item += c;
        }
    }
    finish();
    return items;
}

/// Takes the lines that belong to one key.
class Entry
{
public:
    void begin(QStringView value)
    {
        *this = Entry();
        value = withoutComment(value.trimmed());
        m_block = value.size() <= 2 && (value.startsWith(u'|') || value.startsWith(u'>')) ? value.front() : QChar();
        if (m_block.isNull() && !value.isEmpty())
            m_text = value.toString();
        m_open = value.startsWith(u'[') && !value.contains(u']');
    }
    [[nodiscard]] bool takes(QStringView line) const
    {
        return m_open || line.front().isSpace() || line.startsWith(u"- ") || line == u"-";
    }
    void add(QStringView line)
    {
        const QStringView text = line.trimmed();
        if (m_block.isNull() && (text.startsWith(u"- ") || text == u"-")) {
            m_items += listItems(withoutComment(text.mid(1).trimmed()));
            return;
        }
        if (!m_text.isEmpty())
            m_text += m_block == u'|' ? u'\n' : u' ';
        m_text += text;
        m_open = m_open && !text.contains(u']');
    }
    [[nodiscard]] QStringList values() const
    {
        if (!m_items.isEmpty() || m_text.isEmpty())
            return m_items;
        if (m_text.startsWith(u'[') && m_block.isNull() && m_text.trimmed().endsWith(u']'))
            return listItems(m_text);
        return {unquoted(m_text)};
    }

private:
    QString m_text;
    QStringList m_items;
    QChar m_block;       ///< `|` or `>` of a block of text
    bool m_open = false; ///< a list in brackets goes on
};

} // namespace

QString headerKey(QStringView line, qsizetype &valueBegin)
{
    if (line.isEmpty() || line.front().isSpace() || line.startsWith(u'-') || line.startsWith(u'#'))
        return {};
    for (qsizetype at = 1; at < line.size() && at <= longestKey; ++at) {
        const bool wide = line[at] == u'：';
        if (!wide && line[at] != u':')
            continue;
        if (!wide && at + 1 < line.size() && !line[at + 1].isSpace())
            return {}; // http://…
        valueBegin = at + 1;
        return unquoted(line.first(at)).trimmed().toLower();
    }
    return {};
}

HeaderValues readHeaderLines(QStringView header)
{
    HeaderValues values;
    Entry entry;
    QString key;
    const auto finish = [&] {
        if (!key.isEmpty() && values.value(key).isEmpty())
            values.insert(key, entry.values());
        key.clear();
    };
    for (QStringView line : header.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        qsizetype valueBegin = 0;
        const QString next = headerKey(line, valueBegin);
        if (!next.isEmpty()) {
            finish();
            key = next;
            entry.begin(line.mid(valueBegin));
        } else if (!key.isEmpty() && entry.takes(line)) {
            entry.add(line);
        }
    }
    finish();
    return values;
}

} // namespace shiwen
