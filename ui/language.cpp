// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shiwen {

QStringList languages()
{
    return {u"zh_CN"_s, u"en"_s};
}

QString chooseLanguage(const QString &wanted, const QStringList &systemWishes)
{
    if (languages().contains(wanted))
        return wanted;
    for (const QString &wish : systemWishes) {
        if (wish.startsWith("zh"_L1))
            return u"zh_CN"_s;
        if (wish.startsWith("en"_L1))
            return u"en"_s;
    }
    return u"en"_s;
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(QLocale(language));
    auto *qt = new QTranslator(&application);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // Also for English: it holds the plurals.
    auto *own = new QTranslator(&application);
    if (own->load(u":/i18n/shiwen_"_s + language))
        QCoreApplication::installTranslator(own);
}

} // namespace shiwen
