// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/picture_files.h"

#include "core/article_name.h"
#include "ingest/image_reference.h"
#include "ingest/loose_name.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype shortestMediaId = 20; // of a part of a name; a whole stem may be shorter
constexpr qsizetype longestSize = 4;      // digits of a picture's size in a name: 0, 300, 640, 1080

bool endsWithOneOf(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::ranges::any_of(endings,
                               [&](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// By extension; a file without one may be a picture too.
bool looksLikePicture(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 || name.size() - dot > 6 ||
           endsWithOneOf(name,
                         {QLatin1String(".png"), QLatin1String(".jpg"), QLatin1String(".jpeg"), QLatin1String(".gif"),
                          QLatin1String(".webp"), QLatin1String(".svg"), QLatin1String(".bmp"), QLatin1String(".avif"),
                          QLatin1String(".jfif"), QLatin1String(".ico"), QLatin1String(".tif"), QLatin1String(".tiff"),
                          QLatin1String(".heic"), QLatin1String(".apng"), QLatin1String(".image"),
                          QLatin1String(".other"), QLatin1String(".awebp")});
}

bool isSiteSetting(const QString &name)
{
    return name == u"_config.yml" || name == u"_config.yaml" || name == u"hugo.toml" || name == u"hugo.yaml" ||
           name == u"mkdocs.yml" || name == u"book.json" || name == u"docusaurus.config.js";
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isSize(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestSize &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PictureFiles::PictureFiles(const QList<ScannedFile> &files)
{
    m_files.reserve(files.size());
    m_byPath.reserve(files.size());
    m_byName.reserve(files.size());
    QString lastArticle;
    for (const ScannedFile &file : files) {
        const QString path = file.path.normalized(QString::NormalizationForm_C);
        if (!isArticleName(path)) {
            addPicture(path, file);
        } else if (QString stem = stemOf(path); stem != lastArticle) {
            addArticle(stem);
            lastArticle = std::move(stem);
        }
    }
    std::ranges::sort(m_siteRoots, {}, &QString::size);
}

void PictureFiles::addArticle(const QString &path)
{
    ++m_articlesIn[directoryOf(path)];
    m_articleStems.append(lastPart(path));
}

void PictureFiles::addPicture(const QString &path, const ScannedFile &file)
{
    const auto number = static_cast<qint32>(m_files.size());
    const QString name = lastPart(path);
    m_files.append(file);
    // Of two names that differ in their normal form only, the one that is NFC, unless the other is written.
    if (!m_byPath.contains(path) || path == file.path)
        m_byPath.insert(path, number);
    if (path != file.path)
        m_byPath.insert(file.path, number);
    m_byName[name].append(number);
    addMediaIds(path, number);
    if (isSiteSetting(name))
        m_siteRoots.append(directoryOf(path));
}

void PictureFiles::addMediaIds(const QString &path, qint32 number)
{
    if (!looksLikePicture(path))
        return;
    const QString stem = stemOf(lastPart(path));
    if (isSize(stem)) {
        if (const QString folder = lastPart(directoryOf(path)); folder.size() >= shortestMediaId)
            m_byMediaId[folder].append(number);
        return;
    }
    m_byMediaId[stem].append(number);
    for (qsizetype begin = 0; begin < stem.size();) {
        qsizetype end = begin;
        while (end < stem.size() && isLetterOrDigit(stem[end]))
            ++end;
        if (end - begin >= shortestMediaId && end - begin < stem.size())
            m_byMediaId[stem.sliced(begin, end - begin)].append(number);
        begin = end + 1;
    }
}

void PictureFiles::makeLooseIndexes() const
{
    std::call_once(m_looseMade, [this] {
        m_byLoosePath.reserve(m_files.size());
        m_byLooseName.reserve(m_files.size());
        m_byPathStem.reserve(m_files.size());
        for (qint32 number = 0; number < m_files.size(); ++number) {
            const QString &path = m_files[number].path;
            if (!looksLikePicture(path))
                continue;
            const QString loose = looseName(path);
            m_byLoosePath[loose].append(number);
            m_byLooseName[lastPart(loose)].append(number);
            m_byLooseTail[joinedPath(lastPart(directoryOf(loose)), lastPart(loose))].append(number);
            const QString normal = path.normalized(QString::NormalizationForm_C);
            m_byPathStem[joinedPath(directoryOf(normal), stemOf(lastPart(normal)))].append(number);
            m_byFolder[directoryOf(normal)].append(number);
        }
        m_articleNames.reserve(2 * m_articleStems.size());
        for (const QString &stem : m_articleStems) {
            m_articleNames.insert(looseName(stem));
            m_articleNames.insert(looseName(withoutDate(stem)));
        }
    });
}

QStringList PictureFiles::paths(const Index &index, const QString &key, qsizetype most) const
{
    QStringList paths;
    if (const auto found = index.constFind(key); found != index.constEnd()) {
        const qsizetype count = qMin(most, found->size());
        paths.reserve(count);
        for (qsizetype at = 0; at < count; ++at)
            paths.append(m_files[found->at(at)].path);
    }
    return paths;
}

QString PictureFiles::at(const QString &path) const
{
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.constEnd() ? QString() : m_files[*found].path;
}

QStringList PictureFiles::like(const QString &loose) const
{
    makeLooseIndexes();
    return paths(m_byLoosePath, loose);
}

QStringList PictureFiles::atStem(const QString &path) const
{
    makeLooseIndexes();
    return paths(m_byPathStem, path);
}

QStringList PictureFiles::picturesIn(const QString &directory) const
{
    makeLooseIndexes();
    return paths(m_byFolder, directory);
}

QStringList PictureFiles::named(const QString &name, qsizetype most) const
{
    return paths(m_byName, name, most);
}

QStringList PictureFiles::namedLike(const QString &loose, qsizetype most) const
{
    makeLooseIndexes();
    return paths(m_byLooseName, loose, most);
}

QStringList PictureFiles::inFolderNamed(const QString &loose, qsizetype most) const
{
    makeLooseIndexes();
    return paths(m_byLooseTail, loose, most);
}

QStringList PictureFiles::withMediaId(const QString &id) const
{
    return paths(m_byMediaId, id);
}

qint64 PictureFiles::sizeOf(const QString &path) const
{
    const auto found = m_byPath.constFind(path.normalized(QString::NormalizationForm_C));
    return found == m_byPath.constEnd() ? 0 : m_files[*found].size;
}

bool PictureFiles::hasArticleNamed(const QString &loose) const
{
    makeLooseIndexes();
    return m_articleNames.contains(loose);
}

QString withoutDate(const QString &stem)
{
    qsizetype at = 0;
    qsizetype digits = 0;
    for (; at < stem.size() && digits < 8; ++at) {
        const QChar c = stem[at];
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c != u'-' && c != u'_' && c != u'.')
            return stem;
    }
    if (digits < 8)
        return stem;
    while (at < stem.size() && (stem[at] == u'-' || stem[at] == u'_' || stem[at] == u' '))
        ++at;
    return at < stem.size() ? stem.sliced(at) : stem;
}

} // namespace shiwen
