// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_normal_form.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

bool isBlockTag(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral(
                "article header aside hgroup blockquote hr iframe body li map button object canvas ol caption "
                "output col p colgroup pre dd progress div section dl table td dt tbody embed textarea "
                "fieldset tfoot figcaption th figure thead footer tr form ul h1 h2 h3 h4 h5 h6 video script "
                "style")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

QString decodedReferences(QString text)
{
    return text.replace(QLatin1String("&quot;"), QLatin1String("\""));
}

/// `<name a="1" b="2">`, attributes in order of their names.
QString orderedTag(const QString &tag)
{
    static const QRegularExpression attribute(
        QStringLiteral("\\s+([^\\s=/>\"']+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?"));
    static const QRegularExpression name(QStringLiteral("^</?[A-Za-z][^\\s/>]*"));
    const QString begin = name.match(tag).captured();
    QStringList attributes;
    for (auto matches = attribute.globalMatch(tag, begin.size()); matches.hasNext();) {
        const auto match = matches.next();
        attributes << match.captured(1).toLower() + u'=' + match.captured(2);
    }
    attributes.sort();
    return begin.toLower() + u' ' + attributes.join(u' ') + u'>';
}

class Normalizer
{
public:
    QString run(const QString &html)
    {
        static const QRegularExpression piece(
            QStringLiteral("<!--.*?-->|<[!?][^>]*>|</?[A-Za-z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>|<|[^<]+"),
            QRegularExpression::DotMatchesEverythingOption);
        for (auto matches = piece.globalMatch(html); matches.hasNext();)
            take(matches.next().captured());
        return m_out.trimmed();
    }

private:
    void take(const QString &piece)
    {
        static const QRegularExpression name(QStringLiteral("^</?([A-Za-z][A-Za-z0-9]*)"));
        const QString tag = name.match(piece).captured(1).toLower();
        if (tag.isEmpty())
            return piece.startsWith(QLatin1String("<!")) ? add(piece) : text(piece);
        const bool block = isBlockTag(tag);
        if (block)
            trimEnd();
        if (tag == QLatin1String("pre"))
            m_inPre = !piece.startsWith(QLatin1String("</"));
        add(orderedTag(piece));
        m_afterBlock = block;
    }

    void text(const QString &piece)
    {
        if (m_inPre)
            return add(decodedReferences(piece));
        static const QRegularExpression spaces(QStringLiteral("[ \\t\\n]+"));
        QString collapsed = QString(piece).replace(spaces, QStringLiteral(" "));
        if (m_afterBlock && collapsed.startsWith(u' '))
            collapsed.remove(0, 1);
        if (m_out.endsWith(u' ') && collapsed.startsWith(u' '))
            collapsed.remove(0, 1);
        if (collapsed.isEmpty())
            return;
        add(decodedReferences(collapsed));
    }

    void add(const QString &what)
    {
        m_out += what;
        m_afterBlock = false;
    }

    void trimEnd()
    {
        while (!m_inPre && m_out.endsWith(u' '))
            m_out.chop(1);
    }

    QString m_out;
    bool m_inPre = false;
    bool m_afterBlock = true;
};

} // namespace

QString htmlNormalForm(const QString &html)
{
    return Normalizer().run(html);
}
