// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag_check.h"

#include "bundle/limits.h"
#include "core/files.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

/// Reads the tag files of a bag and turns what is wrong into findings.
class BagReader
{
public:
    explicit BagReader(PackageSource &source) : m_source(source) {}
    Result<BagReading> read();

private:
    void findRoot();
    Result<void> readDeclaration();
    Result<void> readInfo();
    Result<void> readManifests();
    void addManifest(const bag::Manifest &manifest, bool tags);
    void checkComplete(const QList<bag::Manifest> &manifests);
    void checkUnlisted();
    void error(const QString &path, const QString &message) { m_bag.findings.append({false, path, message}); }
    void warn(const QString &path, const QString &message) { m_bag.findings.append({true, path, message}); }
    /// The content of a tag file; null after a finding.
    Result<QByteArray> tagFile(qsizetype index);

    PackageSource &m_source;
    BagReading m_bag;
    bag::Version m_version;
    QHash<QString, qsizetype> m_indexes; ///< of the files of the bag, by path in the bag
};

void BagReader::findRoot()
{
    const QList<PackageFile> &files = m_source.files();
    for (const PackageFile &file : files) {
        const qsizetype slash = file.path.indexOf(QLatin1Char('/'));
        if (file.path.mid(slash + 1) != QLatin1String("bagit.txt") || (m_bag.isBag && slash >= 0))
            continue;
        m_bag.isBag = true;
        m_bag.root = file.path.left(slash + 1);
    }
    for (qsizetype i = 0; i < files.size() && m_bag.isBag; ++i) {
        const QString &path = files.at(i).path;
        if (!path.startsWith(m_bag.root)) {
            error(
                path,
                QCoreApplication::translate("Bundle", "“%1” does not belong to the bag.").arg(escapedForDisplay(path)));
            continue;
        }
        m_indexes.insert(path.mid(m_bag.root.size()), i);
    }
    m_bag.sealed = m_bag.root == QString::fromUtf16(bundleRoot) + QLatin1Char('/');
}

Result<QByteArray> BagReader::tagFile(qsizetype index)
{
    auto bytes = m_source.readAll(index, limits::textBytes);
    if (!bytes && bytes.error().code != ErrorCode::Unreadable) {
        error(m_source.files().at(index).path, bytes.error().message);
        return QByteArray();
    }
    if (bytes && bytes->isNull())
        return QByteArray("");
    return bytes;
}

Result<void> BagReader::readDeclaration()
{
    const auto bytes = tagFile(m_indexes.value(QStringLiteral("bagit.txt")));
    if (!bytes)
        return bytes.error();
    if (bytes->isNull())
        return {};
    const auto version = bag::readDeclaration(*bytes);
    if (!version) {
        error(QStringLiteral("bagit.txt"), version.error().message);
        return {};
    }
    m_version = *version;
    return {};
}

Result<void> BagReader::readInfo()
{
    const auto index = m_indexes.constFind(QStringLiteral("bag-info.txt"));
    if (index == m_indexes.cend())
        return {};
    const auto bytes = tagFile(*index);
    if (!bytes)
        return bytes.error();
    const auto fields = bag::readInfo(*bytes);
    if (!fields) {
        error(QStringLiteral("bag-info.txt"), fields.error().message);
        return {};
    }
    for (const auto &[label, value] : *fields) {
        if (label.compare(QLatin1String("Payload-Oxum"), Qt::CaseInsensitive) != 0)
            continue;
        const auto oxum = bag::readOxum(value);
        if (!oxum)
            error(QStringLiteral("bag-info.txt"), oxum.error().message);
        else if (oxum->bytes != m_bag.payloadBytes || oxum->files != m_bag.payloadFiles)
            error(QStringLiteral("bag-info.txt"),
                  QCoreApplication::translate("Bundle", "The payload should be %1 bytes in %2 files, but is %3 in %4.")
                      .arg(oxum->bytes)
                      .arg(oxum->files)
                      .arg(m_bag.payloadBytes)
                      .arg(m_bag.payloadFiles));
    }
    return {};
}

void BagReader::addManifest(const bag::Manifest &manifest, bool tags)
{
    for (const QString &warning : manifest.warnings)
        warn(manifest.file, warning);
    QHash<QString, qsizetype> composed;
    for (auto path = manifest.digests.keyBegin(); path != manifest.digests.keyEnd(); ++path) {
        auto index = m_indexes.constFind(*path);
        if (index == m_indexes.cend() && composed.isEmpty())
            for (auto known = m_indexes.cbegin(); known != m_indexes.cend(); ++known)
                composed.insert(known.key().normalized(QString::NormalizationForm_C), known.value());
        const auto twin = composed.constFind(path->normalized(QString::NormalizationForm_C));
        if (index == m_indexes.cend() && twin == composed.cend()) {
            error(*path, QCoreApplication::translate("Bundle", "“%1” is missing, which %2 lists.")
                             .arg(escapedForDisplay(*path), manifest.file));
            continue;
        }
        if (index == m_indexes.cend()) {
            index = twin;
            warn(*path, QCoreApplication::translate("Bundle", "“%1” is written differently in %2.")
                            .arg(escapedForDisplay(*path), manifest.file));
        }
        m_bag.expected[*index].append({manifest.algorithm, manifest.digests.value(*path)});
    }
    if (tags && !manifest.digests.contains(QStringLiteral("bagit.txt")) && m_bag.sealed)
        error(manifest.file, QCoreApplication::translate("Bundle", "%1 does not list bagit.txt.").arg(manifest.file));
}

/// From version 1.0 on each payload manifest lists every payload file (section 2.1.3).
void BagReader::checkComplete(const QList<bag::Manifest> &manifests)
{
    if (m_version.before(1, 0) || manifests.size() < 2)
        return;
    for (const bag::Manifest &manifest : manifests)
        if (manifest.digests.size() != m_bag.payloadFiles)
            error(manifest.file,
                  QCoreApplication::translate("Bundle", "%1 does not list every payload file.").arg(manifest.file));
}

Result<void> BagReader::readManifests()
{
    QList<bag::Manifest> payload;
    QStringList names = m_indexes.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const bool tags = name.startsWith(QLatin1String("tagmanifest-"));
        if (name.contains(QLatin1Char('/')) || !name.endsWith(QLatin1String(".txt")) ||
            !(tags || name.startsWith(QLatin1String("manifest-"))))
            continue;
        if (!bag::algorithmOf(name)) {
            warn(name, QCoreApplication::translate("Bundle", "Shiwen cannot compute the checksums of %1.")
                           .arg(escapedForDisplay(name)));
            continue;
        }
        const auto bytes = tagFile(m_indexes.value(name));
        if (!bytes)
            return bytes.error();
        const auto manifest = bag::readManifest(name, *bytes, m_version);
        if (!manifest) {
            error(name, manifest.error().message);
            continue;
        }
        addManifest(*manifest, tags);
        if (!tags)
            payload.append(*manifest);
    }
    checkComplete(payload);
    const bool sealedBothWays = m_indexes.contains(QStringLiteral("manifest-sha256.txt")) &&
                                m_indexes.contains(QStringLiteral("tagmanifest-sha256.txt"));
    if (payload.isEmpty() || (m_bag.sealed && !sealedBothWays))
        error({}, QCoreApplication::translate("Bundle", "A manifest with checksums is missing or cannot be read."));
    return {};
}

void BagReader::checkUnlisted()
{
    bool tagManifest = false;
    for (auto file = m_indexes.cbegin(); file != m_indexes.cend(); ++file)
        tagManifest = tagManifest || file.key().startsWith(QLatin1String("tagmanifest-"));
    for (auto file = m_indexes.cbegin(); file != m_indexes.cend(); ++file) {
        const QString &path = file.key();
        if (m_bag.expected.contains(file.value()) || path.startsWith(QLatin1String("tagmanifest-")))
            continue;
        const bool payload = path.startsWith(QLatin1String("data/"));
        const QString message =
            QCoreApplication::translate("Bundle", "“%1” is in no manifest.").arg(escapedForDisplay(path));
        if (payload || m_bag.sealed)
            error(path, message);
        else if (tagManifest)
            warn(path, message);
    }
}

Result<BagReading> BagReader::read()
{
    findRoot();
    if (!m_bag.isBag)
        return std::move(m_bag);
    for (auto file = m_indexes.cbegin(); file != m_indexes.cend(); ++file) {
        if (!file.key().startsWith(QLatin1String("data/")))
            continue;
        ++m_bag.payloadFiles;
        m_bag.payloadBytes += m_source.files().at(file.value()).size;
    }
    if (m_bag.sealed && !m_source.departure().isEmpty())
        error({}, QCoreApplication::translate("Bundle", "The bundle was changed after it was sealed: %1.")
                      .arg(m_source.departure()));
    if (m_indexes.contains(QStringLiteral("fetch.txt")))
        error(QStringLiteral("fetch.txt"),
              QCoreApplication::translate("Bundle", "The bag is not complete: fetch.txt names files that would have to "
                                                    "be fetched from the network, which Shiwen never does."));
    for (const auto step : {&BagReader::readDeclaration, &BagReader::readInfo, &BagReader::readManifests})
        if (const auto done = (this->*step)(); !done)
            return done.error();
    checkUnlisted();
    return std::move(m_bag);
}

} // namespace

Result<void> BagReading::firstError() const
{
    for (const BundleFinding &finding : findings)
        if (!finding.warning)
            return Error{ErrorCode::Invalid, finding.message};
    return {};
}

Result<BagReading> readBag(PackageSource &source)
{
    return BagReader(source).read();
}

} // namespace shiwen
