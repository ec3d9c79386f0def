// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/bare_links.h"

#include "markup/quick_find.h"
#include "text/ascii.h"
#include "text/character_set.h"

#include <QStringView>

namespace shiwen {

namespace {

bool belongsToAddress(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && c != u'<' && c != u'>' && c != u'"' && c != u'\\' && c != u'`' && c != u'|';
}

/// The length of the scheme or `www.` at the start of `text`; 0 when there is none.
qsizetype prefixLength(QStringView text)
{
    for (const QStringView prefix : {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"www.")}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            return prefix.size();
    }
    return 0;
}

/// Without the punctuation at its end that belongs to the sentence around it.
qsizetype trimmedLength(QStringView address)
{
    const auto opened = address.count(u'(');
    auto closed = address.count(u')');
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        if (last == u')' && closed > opened)
            --closed;
        else if (!isOneOf(last, u"?!.,:;*_~'[]{}"))
            break;
        --length;
    }
    return length;
}

/// The length of the address at the start of `text`; 0 when there is none.
qsizetype addressLength(QStringView text)
{
    const qsizetype prefix = prefixLength(text);
    if (prefix == 0 || prefix >= text.size() || !isAsciiWord(text.at(prefix)))
        return 0;
    qsizetype end = prefix;
    while (end < text.size() && belongsToAddress(text.at(end)))
        ++end;
    const qsizetype length = trimmedLength(text.first(end));
    const bool hasHost = prefix > 4 || text.sliced(prefix, length - prefix).contains(u'.');
    return hasHost ? length : 0;
}

void addText(QStringView text, std::vector<Node> &out)
{
    if (!text.isEmpty())
        out.push_back({.type = NodeType::Text, .value = text.toString()});
}

void addLink(const QString &address, std::vector<Node> &out)
{
    Node link{.type = NodeType::Link, .url = address};
    if (address.startsWith(u'w', Qt::CaseInsensitive))
        link.url.prepend(QLatin1String("http://"));
    link.children.push_back({.type = NodeType::Text, .value = address});
    out.push_back(std::move(link));
}

} // namespace

bool mayHoldLink(const QString &text)
{
    const QStringView view(text);
    if (holds(view, u"://"))
        return true;
    for (qsizetype at = view.indexOf(u'.', 3); at >= 0; at = view.indexOf(u'.', at + 1)) {
        if (view.sliced(at - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void splitBareLinks(const QString &text, std::vector<Node> &out)
{
    const QStringView view(text);
    qsizetype done = 0;
    for (qsizetype at = 0; at < view.size(); ++at) {
        const QChar lower = view.at(at).toLower();
        if ((lower != u'h' && lower != u'w') || (at > 0 && isAsciiWord(view.at(at - 1))))
            continue;
        const qsizetype length = addressLength(view.sliced(at));
        if (length == 0)
            continue;
        addText(view.sliced(done, at - done), out);
        addLink(text.mid(at, length), out);
        done = at + length;
        at = done - 1;
    }
    addText(view.sliced(done), out);
}

} // namespace shiwen
