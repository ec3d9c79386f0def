// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/image_destination.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype kLongest = 2000; ///< of a destination with its title
constexpr int kMostLineEnds = 4;

/// The `]` that ends the alternative text, or -1. Brackets inside mean another construct.
qsizetype alternativeEnd(QStringView text)
{
    for (qsizetype at = 2; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u']')
            return at;
        if (c == u'[' || c == u'\n')
            return -1;
        if (c == u'\\')
            ++at;
    }
    return -1;
}

bool isBlankLineAt(QStringView text, qsizetype lineEnd)
{
    qsizetype at = lineEnd + 1;
    while (at < text.size() && (text.at(at) == u' ' || text.at(at) == u'\t'))
        ++at;
    return at >= text.size() || text.at(at) == u'\n';
}

/// Past the closing parenthesis when a title and nothing else stands between `at`, its opening quote, and it; else 0.
qsizetype endAfterTitle(QStringView text, qsizetype at)
{
    const QChar quote = text.at(at);
    const qsizetype limit = std::min(text.size(), at + kLongest);
    for (qsizetype i = at + 1; i < limit && text.at(i) != u'\n'; ++i) {
        if (text.at(i) != quote)
            continue;
        qsizetype close = i + 1;
        while (close < limit && text.at(close) == u' ')
            ++close;
        return close < limit && text.at(close) == u')' ? close + 1 : 0;
    }
    return 0;
}

/// Walks over a destination up to its closing parenthesis.
class DestinationScan
{
public:
    DestinationScan(QStringView text, WrittenImage &image)
        : m_text(text), m_image(image), m_limit(std::min(text.size(), image.destination + kLongest))
    {}

    void run()
    {
        for (m_at = m_image.destination; m_at < m_limit; ++m_at) {
            if (!step(m_text.at(m_at)))
                break;
        }
        // Parentheses that do not pair: the first closing one was the image's own.
        if (m_image.end == 0 && m_firstClose > 0)
            finish(m_firstClose, m_firstClose + 1);
    }

private:
    /// False at the end.
    bool step(QChar c)
    {
        if (c == u'(') {
            ++m_open;
        } else if (c == u')') {
            if (m_firstClose == 0)
                m_firstClose = m_at;
            if (m_open-- == 0) {
                finish(m_at, m_at + 1);
                return false;
            }
        } else if (c == u'\n') {
            return ++m_lineEnds <= kMostLineEnds && !isBlankLineAt(m_text, m_at);
        } else if ((c == u'"' || c == u'\'') && m_at > 0 && m_text.at(m_at - 1) == u' ') {
            if (const qsizetype end = endAfterTitle(m_text, m_at)) {
                finish(m_at, end);
                return false;
            }
        }
        return c != u'!' || m_at + 1 >= m_limit || m_text.at(m_at + 1) != u'[';
    }

    void finish(qsizetype destinationEnd, qsizetype end)
    {
        while (destinationEnd > m_image.destination && m_text.at(destinationEnd - 1).isSpace())
            --destinationEnd;
        m_image.destinationEnd = destinationEnd;
        m_image.end = end;
    }

    QStringView m_text;
    WrittenImage &m_image;
    qsizetype m_limit;
    qsizetype m_at = 0;
    qsizetype m_firstClose = 0;
    int m_open = 0;
    int m_lineEnds = 0;
};

bool needsStandIns(QStringView destination)
{
    for (qsizetype i = 0; i < destination.size(); ++i) {
        const QChar c = destination.at(i);
        if (c <= u' ' || c == u'\\' || c == u'(' || c == u')' || (c == u'{' && liquidLength(destination.sliced(i)) > 0))
            return true;
    }
    return false;
}

} // namespace

WrittenImage readImage(QStringView text)
{
    WrittenImage image;
    const qsizetype bracket = alternativeEnd(text);
    if (bracket < 0 || bracket + 1 >= text.size() || text.at(bracket + 1) != u'(')
        return image;
    image.destination = bracket + 2;
    while (image.destination < text.size() && text.at(image.destination) == u' ')
        ++image.destination;
    if (image.destination < text.size() && text.at(image.destination) == u'<')
        return image;
    DestinationScan(text, image).run();
    image.broken =
        image.end > 0 && needsStandIns(text.sliced(image.destination, image.destinationEnd - image.destination));
    return image;
}

QString spelledImage(QStringView text, const WrittenImage &image, const StandIns &standIns)
{
    QString out = text.first(image.destination).toString();
    for (qsizetype at = image.destination; at < image.destinationEnd; ++at) {
        const QChar c = text.at(at);
        const qsizetype liquid = c == u'{' ? liquidLength(text.first(image.destinationEnd).sliced(at)) : 0;
        if (liquid > 0) {
            out += spelledLiquid(text.sliced(at, liquid), standIns);
            at += liquid - 1;
            continue;
        }
        switch (c.unicode()) {
        case u' ': out += standIns.of(StandIn::Space); break;
        case u'\n': out += standIns.of(StandIn::LineEnd); break;
        case u'\\': out += standIns.of(StandIn::Backslash); break;
        case u'(': out += standIns.of(StandIn::LeftParen); break;
        case u')': out += standIns.of(StandIn::RightParen); break;
        default: out += c;
        }
    }
    out += text.sliced(image.destinationEnd, image.end - image.destinationEnd);
    return out;
}

} // namespace shiwen
