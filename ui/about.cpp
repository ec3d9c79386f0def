// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace shiwen {

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(QCoreApplication::translate("About", "About Shiwen"));
    box->setText(QCoreApplication::translate("About", "Shiwen %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        QCoreApplication::translate("About", "A reader and archive for folders of saved articles. It works without the "
                                             "network and never changes your files.\n\nFree software under the GNU "
                                             "General Public License, version 3 or later. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace shiwen
