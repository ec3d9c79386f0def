// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace shiwen {

/// SHA-256 through libcrypto, fed in pieces. One object is used on one thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes of the digest; the object starts anew afterwards.
    [[nodiscard]] QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The 32 bytes of SHA-256 of `bytes`.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// SHA-256 of a regular file, read in pieces of 1 MiB. Fails as openRegularFile() does.
Result<QByteArray> sha256OfFile(const QString &path);

} // namespace shiwen
