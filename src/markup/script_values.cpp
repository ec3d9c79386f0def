// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/script_values.h"

#include <algorithm>
#include <charconv>

namespace shiwen {

namespace {

constexpr std::size_t deepest = 64;
constexpr int mostValues = 200'000;

constexpr bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

constexpr bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The character of `digits` in base 16; 0 when it is none.
char16_t hexadecimal(std::string_view digits)
{
    unsigned code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    return error == std::errc() && end == digits.data() + digits.size() ? char16_t(code) : u'\0';
}

/// The character that an escape stands for, and how many bytes follow the backslash.
std::pair<char16_t, std::size_t> escape(std::string_view rest)
{
    switch (rest[0]) {
    case 'n': return {u'\n', 1};
    case 'r': return {u'\r', 1};
    case 't': return {u'\t', 1};
    case 'b':
    case 'f':
    case 'v':
    case '0': return {u' ', 1};
    case 'x': return {rest.size() >= 3 ? hexadecimal(rest.substr(1, 2)) : u'\0', 3};
    case 'u': return {rest.size() >= 5 ? hexadecimal(rest.substr(1, 4)) : u'\0', 5};
    default: return {u'\0', 0};
    }
}

/// ECMAScript 2023, 12.9.4: the value of a string literal's content. Templates of pages escape twice at times.
QString unescaped(std::string_view content)
{
    if (content.find('\\') == std::string_view::npos)
        return QString::fromUtf8(content.data(), qsizetype(content.size()));
    QString text;
    text.reserve(qsizetype(content.size()));
    while (!content.empty()) {
        const std::size_t plain = std::min(content.find('\\'), content.size());
        text += QString::fromUtf8(content.data(), qsizetype(plain));
        content.remove_prefix(plain);
        if (content.size() < 2)
            break;
        content.remove_prefix(1);
        if (content[0] == '\\' && content.size() > 3 && content[1] == 'x')
            content.remove_prefix(1); // `\\x0a`, which the page's own script decodes
        const auto [character, length] = escape(content);
        if (character != u'\0') {
            text += QChar(character);
            content.remove_prefix(std::min(length, content.size()));
        } else if (content[0] == '\\' || content[0] == '\n') {
            text += content[0] == '\\' ? QStringLiteral("\\") : QString();
            content.remove_prefix(1);
        }
    }
    return text;
}

/// Walks over the tokens of a script.
class Scanner
{
public:
    explicit Scanner(std::string_view script) : m_script(script) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_script.size(); }
    [[nodiscard]] char peek() const { return m_script[m_at]; }
    [[nodiscard]] std::size_t position() const { return m_at; }
    void advance() { ++m_at; }

    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            ++m_at;
    }

    std::string_view name()
    {
        const std::size_t begin = m_at;
        while (!atEnd() && isNameChar(peek()))
            ++m_at;
        return m_script.substr(begin, m_at - begin);
    }

    /// The content of the string that begins here, which ends with its line at the latest unless it is a template.
    std::string_view quoted()
    {
        const char quote = m_script[m_at++];
        const std::size_t begin = m_at;
        while (!atEnd() && peek() != quote && (peek() != '\n' || quote == '`'))
            m_at += peek() == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_script.size());
        const std::string_view content = m_script.substr(begin, m_at - begin);
        if (!atEnd())
            ++m_at;
        return content;
    }

private:
    std::string_view m_script;
    std::size_t m_at = 0;
};

constexpr bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// The text of the expression that begins here, up to what ends a member of an object or a list, a statement, or, in a
/// statement, a line.
QString expression(Scanner &scanner, bool statement)
{
    QString text;
    std::string_view called;
    int depth = 0;
    scanner.skipSpace();
    if (!scanner.atEnd() && isDigit(scanner.peek())) {
        const auto digits = scanner.name();
        text = QString::fromLatin1(digits.data(), qsizetype(digits.size()));
    }
    while (!scanner.atEnd()) {
        const char c = scanner.peek();
        if (isQuote(c)) {
            const auto content = scanner.quoted();
            if (text.isEmpty() && called != "getXmlValue")
                text = unescaped(content);
            continue;
        }
        if (isNameChar(c)) {
            called = scanner.name();
            continue;
        }
        if (c == ';' || (depth == 0 && (c == ',' || c == '}' || c == ']')) || (statement && c == '\n'))
            break;
        depth += c == '(' || c == '{' || c == '[' ? 1 : 0;
        depth -= c == ')' || c == '}' || c == ']' ? 1 : 0;
        if (c == ')' || c == '|' || c == ':')
            called = {};
        scanner.advance();
    }
    return text;
}

class LiteralReader
{
public:
    explicit LiteralReader(std::string_view script) : m_scanner(script) {}

    ScriptReading run()
    {
        begin({});
        while (!m_open.empty() && !m_scanner.atEnd() && m_values < mostValues)
            step();
        while (m_open.size() > 1)
            end();
        ScriptReading reading;
        reading.value = std::move(m_open.empty() ? m_done : m_open.front().value);
        reading.length = m_scanner.position();
        return reading;
    }

private:
    struct Open {
        std::string_view name;
        bool list = false;
        ScriptValue value;
    };

    void begin(std::string_view name)
    {
        const bool list = m_scanner.peek() == '[';
        m_scanner.advance();
        m_open.push_back({name, list, {}});
        ++m_values;
    }

    void end()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_done = std::move(done.value);
        else
            m_open.back().value.members.push_back({done.name, std::move(done.value)});
    }

    void step()
    {
        m_scanner.skipSpace();
        if (m_scanner.atEnd())
            return;
        const char c = m_scanner.peek();
        if (c == '}' || c == ']') {
            m_scanner.advance();
            return end();
        }
        std::string_view name;
        if (!m_open.back().list && c != ',') {
            name = isQuote(c) ? m_scanner.quoted() : m_scanner.name();
            m_scanner.skipSpace();
            if (m_scanner.atEnd() || m_scanner.peek() != ':')
                return name.empty() && !m_scanner.atEnd() ? m_scanner.advance() : void();
            m_scanner.advance();
            m_scanner.skipSpace();
        }
        value(name);
    }

    void value(std::string_view name)
    {
        if (m_scanner.atEnd())
            return;
        const char c = m_scanner.peek();
        if ((c == '{' || c == '[') && m_open.size() < deepest)
            return begin(name);
        if (c == ',' || c == ';')
            return m_scanner.advance();
        ScriptValue value{expression(m_scanner, false), {}};
        ++m_values;
        m_open.back().value.members.push_back({name, std::move(value)});
    }

    Scanner m_scanner;
    std::vector<Open> m_open;
    ScriptValue m_done;
    int m_values = 0;
};

} // namespace

const ScriptValue *ScriptValue::member(std::string_view name) const
{
    for (const auto &member : members)
        if (member.name == name)
            return &member.value;
    return nullptr;
}

QString ScriptValue::textOf(std::string_view name) const
{
    const ScriptValue *found = member(name);
    return found ? found->text : QString();
}

ScriptReading readScriptLiteral(std::string_view script)
{
    if (script.empty() || (script[0] != '{' && script[0] != '['))
        return {};
    return LiteralReader(script).run();
}

ScriptReading readScriptExpression(std::string_view script)
{
    Scanner scanner(script);
    ScriptReading reading;
    reading.value.text = expression(scanner, true);
    reading.length = scanner.position();
    return reading;
}

} // namespace shiwen
