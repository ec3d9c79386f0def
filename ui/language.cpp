// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

/// Of a BCP 47 tag for Chinese, or a locale's name: by its script, else by where traditional characters are written.
bool isTraditional(const QString &language)
{
    const QStringList parts = QString(language).replace(u'_', u'-').split(u'-');
    if (parts.contains("Hans"_L1, Qt::CaseInsensitive))
        return false;
    return parts.contains("Hant"_L1, Qt::CaseInsensitive) || parts.contains("TW"_L1) || parts.contains("HK"_L1) ||
           parts.contains("MO"_L1);
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const auto &[code, name] : languageNames()) {
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes;
}

QList<std::pair<QString, QString>> languageNames()
{
    return {{QString(), QCoreApplication::translate("Language", "As the system")},
            {u"zh_CN"_s, u"简体中文"_s},
            {u"zh_TW"_s, u"繁體中文"_s},
            {u"en"_s, u"English"_s}};
}

QString chooseLanguage(const QString &wanted, const QStringList &systemWishes)
{
    if (languages().contains(wanted))
        return wanted;
    for (const QString &wish : systemWishes) {
        if (wish.startsWith("zh"_L1))
            return isTraditional(wish) ? u"zh_TW"_s : u"zh_CN"_s;
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
