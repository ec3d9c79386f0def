// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a command line stand as plain literals in these tests.
#undef QT_NO_CAST_FROM_ASCII

#include "core/article.h"
#include "core/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace shiwen {

/// shiwenctl on a library of its own.
class ShiwenctlFixture
{
protected:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(SHIWENCTL),
                      QStringList{QStringLiteral("--library"), path(QStringLiteral("library"))} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Two articles, 修书记 of 2020 and 护书记 of 2021, in a library.
    void addTwoArticles()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("文集"))));
        QVERIFY(writeFile(
            path(QStringLiteral("文集/a.md")),
            "---\ntitle: 修书记\ndate: 2020-02-03\ntags: [纸张]\n---\n\n用**糨糊**补破口，AI芯片帮不上忙。\n"));
        QVERIFY(writeFile(path(QStringLiteral("文集/b.md")),
                          "---\ntitle: 护书记\ndate: 2021-02-03\ntags: [防霉]\n---\n\n先把湿度降下来，再谈糨糊。\n"));
        const Outcome added = run({QStringLiteral("add"), path(QStringLiteral("文集"))});
        QVERIFY2(added.code == 0, added.err.constData());
    }

    QTemporaryDir m_dir;
};

} // namespace shiwen
