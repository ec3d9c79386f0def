// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/safe_link.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

/// RFC 3986 section 3.1: a letter, then letters, digits, `+`, `-` and `.`, up to the first colon.
QString schemeOf(QStringView url)
{
    const qsizetype colon = url.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return {};
    const auto isSchemeCharacter = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == QLatin1Char('+') || c == QLatin1Char('-') ||
               c == QLatin1Char('.');
    };
    const QStringView scheme = url.first(colon);
    if (scheme.front().unicode() >= 128 || !scheme.front().isLetter() ||
        !std::all_of(scheme.begin(), scheme.end(), isSchemeCharacter))
        return {};
    return scheme.toString().toLower();
}

} // namespace

QString safeLink(const QString &url)
{
    // Browsers drop control characters inside an address, so a scheme could hide behind them.
    QString address;
    for (const QChar c : url.trimmed())
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            address += c;
    if (address.isEmpty() || address.size() > 8192 || address.startsWith(QLatin1Char('\\')))
        return {};
    if (address.startsWith(QLatin1String("//")))
        address.prepend(QLatin1String("https:"));
    const QString scheme = schemeOf(address);
    static const std::array allowed{QLatin1String("http"), QLatin1String("https"), QLatin1String("mailto"),
                                    QLatin1String("shiwen")};
    if (!scheme.isEmpty() &&
        std::none_of(allowed.begin(), allowed.end(), [&](QLatin1String name) { return scheme == name; }))
        return {};
    return QUrl(address, QUrl::TolerantMode).isValid() ? address : QString();
}

QString headingAnchor(const QString &text)
{
    QString anchor;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace())
            anchor += QLatin1Char('-');
        else if (c.isLetterOrNumber() || c.isSurrogate() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c.toLower();
    }
    return anchor;
}

} // namespace shiwen
