// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_lexer.h"

#include "store/query_terms.h"
#include "text/fold.h"

#include <algorithm>

namespace shiwen {

namespace {

using Kind = QueryToken::Kind;
using Remark = QueryRemark::Kind;

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

/// What keeps a word from being written in quotes: it holds the end of every kind.
bool holdsEveryQuote(QStringView word)
{
    const auto holds = [&](QStringView closers) {
        return std::any_of(word.begin(), word.end(), [&](QChar c) { return closers.contains(c); });
    };
    return holds(u"\"＂") && holds(u"”“") && holds(u"」") && holds(u"』");
}

QString quotable(QStringView word)
{
    QString text = word.toString();
    if (holdsEveryQuote(word))
        text.replace(u'"', u' ').replace(u'＂', u' ');
    return text;
}

Remark reasonOf(const QString &name, QStringView value)
{
    if (value.isEmpty() || name == u"title")
        return Remark::NoValue;
    return name == u"is" ? Remark::NoState : name == u"has" ? Remark::NoFeature : Remark::NoDate;
}

/// Collects remarks, each once.
class Remarks
{
public:
    explicit Remarks(QList<QueryRemark> *remarks) : m_remarks(remarks) {}

    void add(Remark kind, QStringView part = {})
    {
        if (m_remarks == nullptr || m_remarks->size() >= maximumRemarks)
            return;
        const QueryRemark remark{kind, part.left(maximumRemarkLength).toString()};
        if (!m_remarks->contains(remark))
            m_remarks->append(remark);
    }

private:
    QList<QueryRemark> *m_remarks;
};

class Lexer
{
public:
    Lexer(QStringView text, Remarks &remarks) : m_text(text), m_remarks(remarks) {}

    std::vector<QueryToken> run()
    {
        while (m_at < m_text.size() && m_terms < maximumQueryTerms) {
            const QChar c = m_text[m_at];
            if (c.isSpace())
                ++m_at;
            else if (isOpening(c) || isClosing(c))
                take(isOpening(c) ? Kind::Open : Kind::Close, m_at + 1);
            else if (isMinus())
                take(Kind::Not, m_at + 1);
            else
                takeTerm();
        }
        if (const QStringView rest = m_text.mid(m_at).trimmed(); !rest.isEmpty())
            m_remarks.add(Remark::TooMany, rest);
        return std::move(m_tokens);
    }

private:
    void take(Kind kind, qsizetype end, QueryNode node = {}, bool word = false)
    {
        m_tokens.push_back({kind, m_text.mid(m_at, end - m_at), std::move(node), word});
        m_at = end;
    }

    /// A minus negates what it touches, once.
    bool isMinus() const
    {
        const QChar c = m_text[m_at];
        if ((c != u'-' && c != u'－') || m_at + 1 >= m_text.size())
            return false;
        const QChar next = m_text[m_at + 1];
        const bool afterMinus = m_at > 0 && (m_text[m_at - 1] == u'-' || m_text[m_at - 1] == u'－');
        return !next.isSpace() && !isClosing(next) && !afterMinus;
    }

    /// Where the quotation that begins at `begin` ends; -1 when it begins none or has no end.
    qsizetype endOfQuote(qsizetype begin)
    {
        const QStringView closers = begin < m_text.size() ? closersOf(m_text[begin]) : QStringView();
        if (closers.isEmpty() || m_unclosed.contains(closers.front()))
            return -1;
        for (qsizetype i = begin + 1; i < m_text.size(); ++i) {
            if (closers.contains(m_text[i]))
                return i;
        }
        m_unclosed += closers.front();
        return -1;
    }

    qsizetype endOfWord() const
    {
        qsizetype open = 0;
        qsizetype i = m_at;
        for (; i < m_text.size() && !m_text[i].isSpace(); ++i) {
            if (isOpening(m_text[i]))
                ++open;
            else if (isClosing(m_text[i]) && --open < 0)
                break;
        }
        return i;
    }

    void takeTerm()
    {
        ++m_terms;
        if (const qsizetype end = endOfQuote(m_at); end >= 0) {
            take(Kind::Operand, end + 1, quotedNode(m_text.mid(m_at + 1, end - m_at - 1)));
            return;
        }
        const qsizetype end = endOfWord();
        if (!closersOf(m_text[m_at]).isEmpty())
            m_remarks.add(Remark::OpenQuote, m_text.mid(m_at, end - m_at));
        if (takeField(end))
            return;
        const QStringView word = m_text.mid(m_at, end - m_at);
        if (word == u"AND")
            take(Kind::And, end);
        else if (word == u"OR")
            take(Kind::Or, end);
        else if (word == u"NOT")
            take(Kind::Not, end);
        else
            take(Kind::Operand, end, textNode(quotable(word)), true);
    }

    static QueryNode quotedNode(QStringView text)
    {
        QueryNode result = textNode(text);
        QueryNode &phrase = result.children.empty() ? result : result.children.front();
        phrase.exact = phrase.kind == QueryNode::Kind::Phrase;
        return result;
    }

    bool takeField(qsizetype endOfTerm)
    {
        constexpr qsizetype longestName = 8;
        const QStringView start = m_text.mid(m_at, qMin(endOfTerm - m_at, longestName + 1));
        const auto *const colon =
            std::find_if(start.begin(), start.end(), [](QChar c) { return c == u':' || c == u'：'; });
        const QString name = start.left(colon - start.begin()).toString().toLower();
        if (colon == start.end() || !isFieldName(name))
            return false;
        const qsizetype begin = m_at + name.size() + 1;
        const qsizetype quoteEnd = endOfQuote(begin);
        QStringView value =
            quoteEnd >= 0 ? m_text.mid(begin + 1, quoteEnd - begin - 1) : m_text.mid(begin, endOfTerm - begin);
        while (quoteEnd < 0 && !value.isEmpty() && !closersOf(value.front()).isEmpty())
            value = value.mid(1);
        QueryNode node = fieldNode(name, quotable(value));
        if (node.kind == QueryNode::Kind::All) {
            m_remarks.add(reasonOf(name, value), m_text.mid(m_at, endOfTerm - m_at));
            return false;
        }
        take(Kind::Operand, quoteEnd >= 0 ? quoteEnd + 1 : endOfTerm, std::move(node));
        return true;
    }

    QStringView m_text;
    Remarks &m_remarks;
    qsizetype m_at = 0;
    int m_terms = 0;
    QString m_unclosed; ///< closers that do not occur any more
    std::vector<QueryToken> m_tokens;
};

/// Leaves out parentheses without partner, those nested too deep, and operands that ask for nothing.
void balance(std::vector<QueryToken> &tokens, Remarks &remarks)
{
    std::vector<std::size_t> open;
    std::vector<bool> kept(tokens.size(), true);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Kind kind = tokens[i].kind;
        if (kind == Kind::Open) {
            open.push_back(i);
            kept[i] = false; // until its partner comes
        } else if (kind == Kind::Close) {
            kept[i] = !open.empty() && open.size() <= maximumQueryDepth;
            if (kept[i])
                kept[open.back()] = true;
            else
                remarks.add(open.empty() ? Remark::OpenParenthesis : Remark::TooDeep);
            if (!open.empty())
                open.pop_back();
        } else if (kind == Kind::Operand) {
            kept[i] = tokens[i].node.kind != QueryNode::Kind::All;
            if (!kept[i])
                remarks.add(Remark::NothingToFind, tokens[i].written);
        }
    }
    if (!open.empty())
        remarks.add(Remark::OpenParenthesis);
    std::size_t out = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (kept[i] && out++ != i)
            tokens[out - 1] = std::move(tokens[i]);
    }
    tokens.resize(out);
}

void makeText(QueryToken &token, Remarks &remarks)
{
    if (hasUnit(token.written))
        remarks.add(Remark::LoneOperator, token.written);
    token.kind = Kind::Operand;
    token.node = textNode(token.written);
    token.word = true;
}

/// Makes text of every operator that lacks an operand.
void checkOperators(std::vector<QueryToken> &tokens, Remarks &remarks)
{
    bool startsOperand = false; // what follows
    for (std::size_t i = tokens.size(); i-- > 0;) {
        QueryToken &token = tokens[i];
        const bool isOperator = token.kind != Kind::Operand && token.kind != Kind::Open && token.kind != Kind::Close;
        const bool joins = token.kind == Kind::And || token.kind == Kind::Or;
        if (isOperator && !startsOperand)
            makeText(token, remarks);
        const bool asksNothing = token.kind == Kind::Operand && token.node.kind == QueryNode::Kind::All;
        startsOperand = !asksNothing && !joins && token.kind != Kind::Close;
    }
    bool endsOperand = false; // what precedes
    for (QueryToken &token : tokens) {
        if ((token.kind == Kind::And || token.kind == Kind::Or) && !endsOperand)
            makeText(token, remarks);
        endsOperand = token.kind == Kind::Operand || token.kind == Kind::Close;
    }
}

} // namespace

QStringView closersOf(QChar quote)
{
    switch (quote.unicode()) {
    case u'"':
    case u'＂': return u"\"＂";
    case u'“':
    case u'”': return u"”“";
    case u'「': return u"」";
    case u'『': return u"』";
    default: return {};
    }
}

std::vector<QueryToken> queryTokens(QStringView text, QList<QueryRemark> *list)
{
    Remarks remarks(list);
    std::vector<QueryToken> tokens = Lexer(text, remarks).run();
    balance(tokens, remarks);
    checkOperators(tokens, remarks);
    balance(tokens, remarks); // a lone minus became a text without units
    return tokens;
}

} // namespace shiwen
