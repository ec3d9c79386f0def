// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/unpack_plan.h"

#include "bundle/library_list.h"
#include "bundle/limits.h"
#include "bundle/path_rules.h"
#include "core/article_name.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace shiwen {

namespace {

/// A label as the name of a folder to make. A hidden one is shown: no import makes `.ssh` where there was none.
QString visible(const QString &label)
{
    return label.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + label : label;
}

QString labelFromName(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.isDir() ? QFileInfo(info.absoluteFilePath()).fileName() : info.completeBaseName();
    return visible(portableComponent(name));
}

/// A bag that others made, or a plain zip: everything below `prefix` goes to one folder.
Result<void> planPlain(const PackageSource &source, const QString &prefix, const QString &path, UnpackPlan *plan)
{
    const QString label = labelFromName(path);
    bool article = false;
    for (qsizetype i = 0; i < source.files().size(); ++i) {
        const PackageFile &file = source.files().at(i);
        // What macOS adds to its zip files beside the files themselves.
        if (!file.path.startsWith(prefix) || file.path.startsWith(QLatin1String("__MACOSX/")))
            continue;
        plan->targets.insert(i, label + QLatin1Char('/') + file.path.mid(prefix.size()));
        article = article || isArticleName(file.path);
    }
    if (!article)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Bundle", "“%1” holds no article: no Markdown and no HTML file.")
                         .arg(escapedForDisplay(path))};
    plan->labels = QStringList{label};
    return {};
}

/// A bundle that Shiwen wrote: each folder below data/library/ is an added folder.
class BundleUnpackPlanner
{
public:
    BundleUnpackPlanner(const PackageSource &source, const LibraryList &list, UnpackPlan *plan)
        : m_source(source), m_list(list), m_plan(*plan), m_prefix(plan->bag.root + QString::fromUtf16(libraryPrefix))
    {}

    Result<void> plan()
    {
        nameFolders();
        for (const RenamedFile &file : m_list.renamed)
            m_originals.insert({file.folder, file.path}, file.original);
        for (const bool renamed : {false, true})
            for (qsizetype i = 0; i < m_source.files().size(); ++i)
                if (const auto placed = place(i, renamed); !placed)
                    return placed.error();
        std::sort(m_plan.labels.begin(), m_plan.labels.end());
        addNotebook();
        return {};
    }

private:
    /// The folder of every file gets its label back, where the label can be a folder and no other has it.
    void nameFolders()
    {
        QHash<QString, QString> wanted;
        for (const ListedFolder &folder : m_list.folders)
            wanted.insert(folder.folder, folder.label);
        QStringList folders;
        for (const PackageFile &file : m_source.files())
            if (file.path.startsWith(m_prefix))
                folders.append(file.path.mid(m_prefix.size()).section(QLatin1Char('/'), 0, 0));
        folders.sort();
        folders.removeDuplicates();
        for (const bool changed : {false, true})
            for (const QString &folder : std::as_const(folders))
                if ((wanted.value(folder, folder) != folder) == changed)
                    nameFolder(folder, visible(wanted.value(folder, folder)));
    }

    void nameFolder(const QString &folder, const QString &label)
    {
        const bool fits = !label.contains(QLatin1Char('/')) && pathProblem(label).isEmpty() && m_labels.addFile(label);
        QString name = fits ? label : visible(folder);
        while (!fits && !m_labels.addFile(name))
            name = withHashSuffix(name, folder);
        m_labelOf.insert(folder, name);
    }

    /// Files that keep their names first, so that no restored name takes one of theirs.
    Result<void> place(qsizetype index, bool renamedOnes)
    {
        const QString &path = m_source.files().at(index).path;
        if (!path.startsWith(m_prefix))
            return {};
        const QString folder = path.mid(m_prefix.size()).section(QLatin1Char('/'), 0, 0);
        const QString below = path.mid(m_prefix.size() + folder.size() + 1);
        const QString original = m_originals.value({folder, below});
        if (original.isNull() == renamedOnes || below.isEmpty())
            return {};
        const QString label = m_labelOf.value(folder);
        for (const QString &name : {original, below}) {
            const QString target = label + QLatin1Char('/') + name;
            if (name.isEmpty() || !pathProblem(name).isEmpty() || !m_taken.addFile(target))
                continue;
            m_plan.targets.insert(index, target);
            m_placed.insert({folder, below}, {label, name});
            if (!m_plan.labels.contains(label))
                m_plan.labels.append(label);
            return {};
        }
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Bundle", "“%1” would take the place of another file.")
                         .arg(escapedForDisplay(path))};
    }

    void addNotebook()
    {
        for (const ListedArticle &article : m_list.articles) {
            const auto placed = m_placed.constFind({article.folder, article.path});
            if (placed == m_placed.cend() || article.marks.isEmpty())
                continue;
            NotebookEntry marks = article.marks;
            marks.articleId = articleId(placed->first, placed->second);
            m_plan.notebook.append(marks);
            m_plan.articlePaths.append(placed->first + QLatin1Char('/') + placed->second);
        }
    }

    const PackageSource &m_source;
    const LibraryList &m_list;
    UnpackPlan &m_plan;
    QString m_prefix;
    QHash<QString, QString> m_labelOf;                                        ///< by folder in the bundle
    QHash<std::pair<QString, QString>, QString> m_originals;                  ///< by folder and path in the bundle
    QHash<std::pair<QString, QString>, std::pair<QString, QString>> m_placed; ///< the same, to label and path
    PathSet m_labels;
    PathSet m_taken;
};

/// The index of library.jsonl; -1 when the bag has none.
qsizetype libraryListIndex(const PackageSource &source, const BagReading &bag)
{
    const QString path = bag.root + QString::fromUtf16(libraryListPath);
    for (qsizetype i = 0; i < source.files().size(); ++i)
        if (source.files().at(i).path == path)
            return i;
    return -1;
}

Result<void> planBundle(PackageSource &source, qsizetype listIndex, UnpackPlan *plan)
{
    if (const auto intact = readVerified(source, listIndex, plan->bag); !intact)
        return intact.error();
    const auto bytes = source.readAll(listIndex, limits::textBytes);
    if (!bytes)
        return bytes.error();
    const auto list = readLibraryList(*bytes);
    if (!list)
        return list.error();
    return BundleUnpackPlanner(source, *list, plan).plan();
}

} // namespace

Result<UnpackPlan> planUnpacking(PackageSource &source, const QString &path)
{
    auto bag = readBag(source);
    if (!bag)
        return bag.error();
    if (const auto sound = bag->firstError(); !sound)
        return sound.error();
    UnpackPlan plan;
    plan.bag = *std::move(bag);
    if (!plan.bag.isBag && QFileInfo(path).isDir())
        return Error{ErrorCode::Invalid, QCoreApplication::translate(
                                             "Bundle", "The folder “%1” is not a bag: it holds no bagit.txt. Add it as "
                                                       "a folder instead.")
                                             .arg(escapedForDisplay(path))};
    const qsizetype listIndex = plan.bag.isBag ? libraryListIndex(source, plan.bag) : -1;
    const QString prefix = plan.bag.isBag ? plan.bag.root + QLatin1String("data/") : QString();
    const auto planned = listIndex >= 0 ? planBundle(source, listIndex, &plan) : planPlain(source, prefix, path, &plan);
    if (!planned)
        return planned.error();
    for (auto target = plan.targets.keyBegin(); target != plan.targets.keyEnd(); ++target)
        plan.bytes += source.files().at(*target).size;
    return plan;
}

} // namespace shiwen
