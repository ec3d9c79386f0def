// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article_list.h"
#include "article_list_model.h"
#include "main_window.h"
#include "reader_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shiwen {

/// The window on a library of its own, in a folder that is gone at the end of the test.
class WindowFixture
{
protected:
    /// Begins a test: a new library, and the window on it.
    void openLibrary()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        auto library = Library::open({m_dir->filePath(QStringLiteral("library")), false});
        QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().message));
        m_library = std::move(*library);
        openWindow();
    }

    void closeLibrary()
    {
        m_window.reset();
        m_library.reset();
        m_dir.reset();
    }

    void openWindow()
    {
        m_window =
            std::make_unique<MainWindow>(*m_library, *m_theme, sessionPath(m_dir->filePath(QStringLiteral("library"))));
        m_window->resize(1200, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// An article whose name begins with its date; its tag is 纸张 when the title speaks of 纸, else 数字.
    void write(const QString &name, const QString &title, const QString &text) const
    {
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("文存")));
        QFile file(m_dir->filePath(QStringLiteral("文存/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("---\ntitle: %1\ndate: %2\ntags: [%3]\n---\n\n%4\n")
                       .arg(title, name.left(10),
                            title.contains(u'纸') ? QStringLiteral("纸张") : QStringLiteral("数字"), text)
                       .toUtf8());
    }

    /// Three articles, listed newest first: 校验和怎么读, 旧纸怎样防潮, 三份备份放在哪里.
    void addArticles()
    {
        write(QStringLiteral("2021-12-24-a.md"), QStringLiteral("旧纸怎样防潮"),
              QStringLiteral("把纸放进无酸盒子，隔几个月开盒看一次，先查四角有没有霉点。"));
        write(QStringLiteral("2022-03-01-b.md"), QStringLiteral("校验和怎么读"),
              QStringLiteral("下载以后先算一遍，和清单里的那一行对照，一个字符也不能差。"));
        write(QStringLiteral("2020-05-05-c.md"), QStringLiteral("三份备份放在哪里"),
              QStringLiteral("一份在手边，一份换个硬盘，第三份放到另一座城市去。"));
        m_window->openPaths({m_dir->filePath(QStringLiteral("文存"))});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->listedArticles(), 3, 20000);
        QTRY_VERIFY(m_window->isQuiet());
        QTRY_VERIFY(shown(0, ArticleListModel::LoadedRole).toBool());
    }

    int found(const QString &query) const
    {
        const auto answer = m_library->query({query}).result();
        return answer ? int(answer->rows.size()) : -1;
    }

    void click(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QPoint place = list()->visualRect(list()->model()->index(row, 0)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys, place);
    }

    /// By its English name; nullptr when the window has none.
    QAction *action(const QString &name) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }

    ArticleList *list() const { return m_window->findChild<ArticleList *>(); }
    ReaderView *reader() const { return m_window->findChild<ReaderView *>(); }
    QVariant shown(int row, int role) const { return list()->model()->index(row, 0).data(role); }

    std::unique_ptr<ThemeSwitch> m_theme =
        std::make_unique<ThemeSwitch>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace shiwen
