// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace shiwen {

/// Export, import and checks, with their dialogs; each ends in a message that names the file.
class BundleJobs : public QObject
{
    Q_OBJECT

public:
    BundleJobs(Library &library, QWidget &window);

    /// Asks where to, then writes the articles of `query`.
    void exportListed(const QString &query, int articles);
    void startExport(const ExportRequest &request);

    void askAndImport();
    /// Asks where to unpack.
    void importBundle(const QString &path);
    void startImport(const QString &path, const QString &into);

    void askAndVerify();
    void startVerify(const QString &path);
    void startVerifyLibrary();

signals:
    void message(const QString &text, const QStringList &details);

private:
    void tellReport(const QString &name, const BundleReport &report);

    Library &m_library;
    QWidget &m_window;
};

} // namespace shiwen
