// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_place.h"

#include "ingest/image_reference.h"
#include "ingest/loose_name.h"

namespace shiwen {

namespace {

/// Names of folders that savers keep pictures in.
const QStringList &pictureFolders()
{
    static const QStringList names{QStringLiteral("images"), QStringLiteral("assets"),      QStringLiteral("img"),
                                   QStringLiteral("图片"),   QStringLiteral("attachments"), QStringLiteral("media"),
                                   QStringLiteral("pics")};
    return names;
}

/// A Windows path, or one from the root of a machine, means nothing here.
bool isRelative(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && referenceKind(path) == ReferenceKind::Local;
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!entry.isNull() && !list.contains(entry))
        list.append(entry);
}

/// Folders that a site is made from, below its own.
void addBases(QStringList &bases, const QString &directory)
{
    addOnce(bases, directory);
    for (const char *name : {"source", "static", "public", "assets", "docs", "src", "content"})
        addOnce(bases, joinedPath(directory, QLatin1String(name)));
}

/// Where `typora-root-url` leads; null when it names a place on another machine.
QString rootOf(const QString &directory, const QString &rootUrl)
{
    if (!isRelative(rootUrl))
        return {};
    const QString base = resolvedPath(directory, tidiedPath(rootUrl));
    return base.endsWith(u'/') ? base.chopped(1) : base;
}

/// `typora-copy-images-to` with its variable filled in; empty when it names a place on another machine.
QString copyFolder(const QString &directory, const QString &stem, QString copyTo)
{
    copyTo.replace(QLatin1String("${filename}"), stem);
    return rootOf(directory, copyTo);
}

/// Folders named after the article, beside it or below folders of pictures.
void addNamedFolders(QStringList &own, const QString &directory, const QStringList &names)
{
    for (const QString &name : names)
        for (const char *ending : {"", ".assets", "_files", ".files", ".images", "_images"})
            addOnce(own, joinedPath(directory, name + QLatin1String(ending)));
    QStringList above{directory, directoryOf(directory), QStringLiteral("")};
    above.removeDuplicates();
    for (const QString &folder : above)
        for (const QString &pictures : pictureFolders())
            for (const QString &name : names)
                addOnce(own, joinedPath(joinedPath(folder, pictures), name));
}

} // namespace

bool isBelow(const QString &path, const QString &directory)
{
    return directory.isEmpty() || path == directory || (path.startsWith(directory) && path[directory.size()] == u'/');
}

ArticlePlace::ArticlePlace(const QString &article, PictureHints hints, const PictureFiles &files)
    : m_files(files), m_hints(std::move(hints)), m_directory(directoryOf(article)), m_stem(stemOf(lastPart(article)))
{}

const QStringList &ArticlePlace::bases() const
{
    if (!m_bases.isEmpty())
        return m_bases;
    addOnce(m_bases, rootOf(m_directory, m_hints.rootUrl));
    const QStringList &sites = m_files.siteRoots();
    for (auto site = sites.crbegin(); site != sites.crend(); ++site) // the nearest has the longest path
        if (isBelow(m_directory, *site))
            addBases(m_bases, *site);
    addBases(m_bases, QStringLiteral(""));
    for (qsizetype slash = m_directory.indexOf(u'/'); slash > 0; slash = m_directory.indexOf(u'/', slash + 1))
        addBases(m_bases, m_directory.first(slash));
    addBases(m_bases, m_directory);
    return m_bases;
}

const QStringList &ArticlePlace::own() const
{
    if (!m_own.isEmpty())
        return m_own;
    if (const QString folder = copyFolder(m_directory, m_stem, m_hints.copyTo); !folder.isEmpty())
        addOnce(m_own, folder);
    QStringList names{m_stem};
    addOnce(names, withoutDate(m_stem));
    addNamedFolders(m_own, m_directory, names);
    // A folder that holds one article is that article's own, with the folders of pictures in it.
    if (!m_directory.isEmpty() && m_files.articlesIn(m_directory) == 1) {
        m_own.append(m_directory);
        for (const QString &folder : pictureFolders())
            m_own.append(joinedPath(m_directory, folder));
    }
    return m_own;
}

bool ArticlePlace::belongsToAnother(const QString &path) const
{
    for (const QString &folder : own())
        if (isBelow(path, folder))
            return false;
    for (QString folder = directoryOf(path); !folder.isEmpty(); folder = directoryOf(folder)) {
        if (isBelow(m_directory, folder))
            return false;
        if (m_files.articlesIn(folder) == 1)
            return true;
        QString name = lastPart(folder);
        for (const QLatin1String ending : {QLatin1String(".assets"), QLatin1String("_files"), QLatin1String(".files")})
            if (name.endsWith(ending))
                name.chop(ending.size());
        if (m_files.hasArticleNamed(looseName(name)))
            return true;
    }
    return false;
}

} // namespace shiwen
