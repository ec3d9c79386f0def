// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace shiwen {

struct ScriptMember;

/// A value of an object literal in a script. Nothing is evaluated: of an expression the first text in it counts, so
/// `JsDecode('a')`, `'8' * 1` and `"" || "b"` are a, 8 and b.
struct ScriptValue {
    QString text;                      ///< of a string or a number; empty for objects, lists and all else
    std::vector<ScriptMember> members; ///< of an object; of a list without names

    /// The first member of the name; none when there is none.
    [[nodiscard]] const ScriptValue *member(std::string_view name) const;
    [[nodiscard]] QString textOf(std::string_view name) const;
};

/// A value of an object or list, with its name.
struct ScriptMember {
    std::string_view name;
    ScriptValue value;
};

/// A value and the bytes that it takes.
struct ScriptReading {
    ScriptValue value;
    std::size_t length = 0;
};

/// The literal that `script` begins with: `{`, `[`. At most 64 deep and of 200,000 values; what lies beyond is left
/// out. Names point into `script`. Linear. Any thread.
[[nodiscard]] ScriptReading readScriptLiteral(std::string_view script);

/// The text of the expression that `script` begins with, up to a `;` or the end of the line: the first string that is
/// not empty and no argument of getXmlValue(), else the number it begins with.
[[nodiscard]] ScriptReading readScriptExpression(std::string_view script);

} // namespace shiwen
