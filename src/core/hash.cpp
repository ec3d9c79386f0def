// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"

#include "core/files.h"

#include <QCoreApplication>

#include <openssl/evp.h>

namespace shiwen {

namespace {

constexpr qsizetype digestBytes = 32;
constexpr qint64 pieceBytes = 1024 * 1024;

/// Looked up once: EVP_sha256() would have OpenSSL 3 look for it at every start. Lives as long as the program.
const EVP_MD *algorithm()
{
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX *evp = EVP_MD_CTX_new();

    Context() { start(); }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    void start() const { EVP_DigestInit_ex(evp, algorithm(), nullptr); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(digestBytes, '\0');
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    m_context->start();
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    auto file = openRegularFile(path);
    if (!file)
        return file.error();
    Sha256 hash;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*file)->read(piece.data(), piece.size());
        if (got < 0)
            return Error{ErrorCode::Unreadable, QCoreApplication::translate("Core", "%1 could not be read: %2.")
                                                    .arg(escapedForDisplay(path), (*file)->errorString())};
        if (got == 0)
            return hash.result();
        hash.add(QByteArrayView(piece.constData(), got));
    }
}

} // namespace shiwen
