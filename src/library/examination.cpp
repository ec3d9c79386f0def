// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/examination.h"

#include "core/files.h"
#include "library/library_private.h"
#include "library/picture_check.h"

#include <QCoreApplication>
#include <QtConcurrentMap>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// A local picture, looked at once however many articles show it.
struct LocalPicture {
    QString folder;
    QString article; ///< path of the first article that shows it
    QString path;
    QString format;
    PictureState state = PictureState::Sound;
};

/// Collects what is found, and the pictures that are to be looked at.
class Examination
{
public:
    explicit Examination(const QList<Folder> &folders) : m_folders(folders) {}

    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

    Result<void> readIndex(IndexReader &reader)
    {
        if (auto done = reader.eachExamined([this](const ExaminedFile &file) { examine(file); }); !done)
            return done;
        if (auto done = noteScans(reader); !done)
            return done;
        return noteDuplicates(reader);
    }

    void lookAtPictures(QThreadPool &workers)
    {
        QHash<QString, QString> roots;
        for (const Folder &folder : m_folders)
            roots.insert(folder.label, folder.path);
        QtConcurrent::blockingMap(&workers, m_pictures, [&roots](LocalPicture &picture) {
            picture.state = checkPicture(roots.value(picture.folder) + QLatin1Char('/') + picture.path, picture.format);
        });
        for (const LocalPicture &picture : std::as_const(m_pictures)) {
            if (picture.state != PictureState::Sound)
                add(picture.folder, picture.article, "picture-damaged", Severity::Warning,
                    damage(picture.state).arg(escapedForDisplay(picture.path)));
        }
    }

    void sortByPlace()
    {
        std::ranges::stable_sort(m_findings, {},
                                 [](const Finding &finding) { return std::pair(finding.folder, finding.path); });
    }

private:
    void add(const QString &folder, const QString &path, const char *kind, Severity severity, const QString &detail)
    {
        m_findings.append({folder, path, QLatin1String(kind), severity, detail});
    }

    static QString damage(PictureState state)
    {
        switch (state) {
        case PictureState::NoPicture:
            return QCoreApplication::translate("Library", "%1 holds no picture. Put the right file in its place.");
        case PictureState::Cut:
            return QCoreApplication::translate("Library", "The end of %1 is missing. Copy the picture again.");
        case PictureState::Gone:
        case PictureState::Sound: break;
        }
        return QCoreApplication::translate("Library", "%1 is gone since the last scan. Index once more.");
    }

    void examine(const ExaminedFile &file)
    {
        const bool known =
            std::ranges::any_of(m_folders, [&](const Folder &one) { return one.label == file.folder && !one.offline; });
        if (!known)
            return;
        if (file.status == ArticleStatus::Unreadable)
            add(file.folder, file.path, "unreadable", Severity::Error, file.reason);
        if (file.status == ArticleStatus::Empty && file.shown)
            add(file.folder, file.path, "empty", Severity::Note,
                QCoreApplication::translate("Library", "There is neither text nor a picture in it."));
        for (const ArticleProblem &problem : file.problems) {
            static const QStringList losses{QStringLiteral("front-matter"), QStringLiteral("encoding"),
                                            QStringLiteral("truncated")};
            const bool loss = losses.contains(problem.kind);
            m_findings.append(
                {file.folder, file.path, problem.kind, loss ? Severity::Warning : Severity::Note, problem.detail});
        }
        examinePictures(file);
    }

    void examinePictures(const ExaminedFile &file)
    {
        int remote = 0;
        QString firstRemote;
        for (const ImageRef &ref : file.images) {
            switch (ref.status) {
            case ImageStatus::Found: keep(file, ref); break;
            case ImageStatus::Embedded: break;
            case ImageStatus::Remote:
                if (remote++ == 0)
                    firstRemote = ref.reference;
                break;
            case ImageStatus::Missing: addPicture(file, ref, "picture-missing"); break;
            case ImageStatus::Ambiguous: addPicture(file, ref, "picture-ambiguous"); break;
            case ImageStatus::Refused: addPicture(file, ref, "picture-refused"); break;
            }
        }
        if (remote > 0)
            add(file.folder, file.path, "picture-remote", Severity::Note,
                QCoreApplication::translate("Library", "Pictures on the network, which are never fetched: %1; first %2")
                    .arg(remote)
                    .arg(escapedForDisplay(firstRemote)));
    }

    void addPicture(const ExaminedFile &file, const ImageRef &ref, const char *kind)
    {
        QString detail = escapedForDisplay(ref.reference);
        if (const QString reason = imageReasonText(ref.reason); !reason.isEmpty())
            detail += detail.isEmpty() ? reason : QStringLiteral(": ") + reason;
        if (!ref.candidates.isEmpty())
            detail += QStringLiteral(" (%1)").arg(escapedForDisplay(ref.candidates.join(QStringLiteral(", "))));
        add(file.folder, file.path, kind, Severity::Warning, detail);
    }

    void keep(const ExaminedFile &file, const ImageRef &ref)
    {
        const std::pair key(file.folder, ref.resolved);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_pictures.append({file.folder, file.path, ref.resolved, ref.format});
    }

    Result<void> noteScans(IndexReader &reader)
    {
        for (const Folder &folder : m_folders) {
            if (folder.offline)
                add(folder.label, {}, "offline", Severity::Warning,
                    QCoreApplication::translate("Library", "%1 is not available; its articles stay in the list.")
                        .arg(escapedForDisplay(folder.path)));
        }
        const auto problems = reader.scanProblems();
        if (!problems)
            return problems.error();
        for (const ScanProblem &problem : *problems) {
            if (problem.kind == QLatin1String("name"))
                add(problem.folder, problem.name, "name", Severity::Error,
                    QCoreApplication::translate("Library",
                                                "The name is not UTF-8. Rename the file to have it listed."));
            else if (problem.kind == QLatin1String("equal-name"))
                add(problem.folder, problem.name, "name", Severity::Error,
                    QCoreApplication::translate("Library", "Another file has this name in another Unicode form. Rename "
                                                           "one of them to have both listed."));
            else
                add(problem.folder, problem.name, "folder", Severity::Error,
                    QCoreApplication::translate("Library", "The folder could not be listed. Check its permissions."));
        }
        return {};
    }

    Result<void> noteDuplicates(IndexReader &reader)
    {
        const auto duplicates = reader.duplicates();
        if (!duplicates)
            return duplicates.error();
        for (const DuplicateFiles &same : *duplicates) {
            const QString sentence = same.sameBytes
                                         ? QCoreApplication::translate("Library", "It has the same bytes as %1.")
                                         : QCoreApplication::translate("Library", "It is the same web article as %1.");
            const auto &[firstFolder, firstPath] = same.files.first();
            const QString first = escapedForDisplay(firstFolder + QLatin1Char('/') + firstPath);
            for (qsizetype i = 1; i < same.files.size(); ++i)
                add(same.files[i].first, same.files[i].second, same.sameBytes ? "duplicate" : "duplicate-url",
                    Severity::Note, sentence.arg(first));
        }
        return {};
    }

    const QList<Folder> &m_folders;
    QList<Finding> m_findings;
    QList<LocalPicture> m_pictures;
    QSet<std::pair<QString, QString>> m_seen;
};

} // namespace

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: break;
    }
    return QStringLiteral("note");
}

Result<QList<Finding>> examineNow(Library::Private &library)
{
    const auto folders = library.foldersNow();
    if (!folders)
        return folders.error();
    Examination examination(*folders);
    if (folders->isEmpty())
        return examination.findings();
    const auto read = library.askReader([&](IndexReader &reader) { return examination.readIndex(reader); });
    if (!read)
        return read.error();
    examination.lookAtPictures(library.parsers);
    examination.sortByPlace();
    return examination.findings();
}

} // namespace shiwen
