// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_escape.h"

#include <QStringList>

namespace shiwen {

namespace {

/// The scheme of `url` in lower case; empty when it is relative.
QString schemeOf(const QString &url)
{
    QString scheme;
    for (const QChar c : url) {
        if (c == u':')
            return scheme.toLower();
        if (c == u'/' || c == u'?' || c == u'#')
            return {};
        if (c > u' ' && c != QChar(0x7F))
            scheme += c;
    }
    return {};
}

bool isAllowedInXml(QChar c)
{
    return c >= u' ' ? c < QChar(0xFFFE) && (c < QChar(0x7F) || c > QChar(0x9F))
                     : c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString escapedHtml(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += QLatin1String("&amp;"); break;
        case u'<': out += QLatin1String("&lt;"); break;
        case u'>': out += QLatin1String("&gt;"); break;
        case u'"': out += QLatin1String("&quot;"); break;
        default: out += c;
        }
    }
    return out;
}

QString withoutControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (!c.isSurrogate() && isAllowedInXml(c)) {
            out += c;
        }
    }
    return out;
}

QString percentEncoded(const QString &url)
{
    static const char kHex[] = "0123456789ABCDEF";
    static constexpr QStringView kKept = u"-_.~!*'();:@&=+$,/?#%";
    const QByteArray utf8 = url.toUtf8();
    QString out;
    out.reserve(utf8.size());
    for (const char byte : utf8) {
        const QChar c = QLatin1Char(byte);
        if (c < QChar(0x80) && (c.isLetterOrNumber() || kKept.contains(c))) {
            out += c;
        } else {
            out += u'%';
            out += QLatin1Char(kHex[uchar(byte) >> 4]);
            out += QLatin1Char(kHex[uchar(byte) & 15]);
        }
    }
    return out;
}

bool isSafeDestination(const QString &url)
{
    const QString scheme = schemeOf(url);
    return scheme.isEmpty() || scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
}

bool isSafeImage(const QString &url)
{
    if (isSafeDestination(url))
        return true;
    const QString start = url.left(20).toLower();
    return start.startsWith(QLatin1String("data:image/")) && !start.startsWith(QLatin1String("data:image/svg"));
}

QString withoutUnsafeTags(const QString &html)
{
    static const QStringList names{
        QStringLiteral("title"),    QStringLiteral("textarea"), QStringLiteral("style"),
        QStringLiteral("xmp"),      QStringLiteral("iframe"),   QStringLiteral("noembed"),
        QStringLiteral("noframes"), QStringLiteral("script"),   QStringLiteral("plaintext"),
    };
    QString out;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const QStringView rest = QStringView(html).sliced(at);
        if (rest.front() != u'<') {
            out += rest.front();
            continue;
        }
        const QStringView name = rest.sliced(rest.size() > 1 && rest.at(1) == u'/' ? 2 : 1);
        bool unsafe = false;
        for (const QString &each : names)
            unsafe = unsafe || (name.startsWith(each, Qt::CaseInsensitive) &&
                                (name.size() == each.size() || !name.at(each.size()).isLetterOrNumber()));
        out += unsafe ? QStringLiteral("&lt;") : QStringLiteral("<");
    }
    return out;
}

} // namespace shiwen
