// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace shiwen {

/// What went wrong, for the program to act on. The sentence for the reader is Error::message.
enum class ErrorCode {
    Usage,        ///< the caller asked for something that has no meaning
    NotFound,     ///< no such file, folder, article or entry
    Unreadable,   ///< it exists, but the system will not let us read it
    Invalid,      ///< it was read, and is not what it should be
    Refused,      ///< it breaks a safety rule or a limit
    Conflict,     ///< it is there already, or overlaps something that is
    Busy,         ///< another process holds the library
    Disk,         ///< writing failed: full disk, read-only medium, lost volume
    Database,     ///< SQLite reported an error
    NewerVersion, ///< written by a newer Shiwen; left untouched
    Cancelled,    ///< the caller asked to stop
};

/// A failure. `message` is one or two translated sentences that name the file and what to do.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message;
};

/// A value or an Error; the names follow std::expected, which the oldest supported compilers lack.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace shiwen
