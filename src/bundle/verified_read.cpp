// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag_check.h"
#include "core/files.h"
#include "core/hash.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace shiwen {

namespace {

/// One digest that is being computed; SHA-256 through libcrypto, which is several times faster.
class RunningDigest
{
public:
    explicit RunningDigest(const ExpectedDigest &expected) : m_expected(expected)
    {
        if (expected.algorithm == QCryptographicHash::Sha256)
            m_fast = std::make_unique<Sha256>();
        else
            m_other = std::make_unique<QCryptographicHash>(expected.algorithm);
    }
    void add(QByteArrayView bytes)
    {
        if (m_fast)
            m_fast->add(bytes);
        else
            m_other->addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    }
    [[nodiscard]] bool matches() { return (m_fast ? m_fast->result() : m_other->result()) == m_expected.digest; }

private:
    ExpectedDigest m_expected;
    std::unique_ptr<Sha256> m_fast;
    std::unique_ptr<QCryptographicHash> m_other;
};

} // namespace

Result<void> readVerified(PackageSource &source, qsizetype index, const BagReading &bag, const ByteSink &sink)
{
    std::vector<RunningDigest> digests;
    const QList<ExpectedDigest> expected = bag.expected.value(index);
    digests.reserve(static_cast<size_t>(expected.size()));
    for (const ExpectedDigest &digest : expected)
        digests.emplace_back(digest);
    const auto done = source.read(index, [&](QByteArrayView piece) -> Result<void> {
        for (RunningDigest &digest : digests)
            digest.add(piece);
        return sink ? sink(piece) : Result<void>();
    });
    if (!done)
        return done.error();
    for (RunningDigest &digest : digests)
        if (!digest.matches())
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("Bundle", "“%1” is damaged: its checksum is not the "
                                                               "one in the manifest.")
                             .arg(escapedForDisplay(source.files().at(index).path))};
    return {};
}

} // namespace shiwen
