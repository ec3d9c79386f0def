// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_parser.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>

namespace shiwen {

namespace {

/// A fragment's outermost element: with nothing open libxml2 would put text into a p of its own. No page names it.
constexpr char wrapperName[] = "shiwen-fragment";

/// Bytes given to libxml2 at once: its internal lengths are int.
constexpr qsizetype pieceSize = 1 << 20;

/// libxml2 looks through all open elements for each end tag without a start tag. So many looks, about a second, and
/// the rest of a page is given up.
constexpr qint64 mostLooks = 200'000'000;

std::string_view view(const xmlChar *text, int length)
{
    return {reinterpret_cast<const char *>(text), std::size_t(length)};
}

} // namespace

QByteArray htmlInput(QStringView html)
{
    QByteArray utf8 = html.toUtf8();
    if (utf8.contains('\0'))
        utf8.replace(QByteArray(1, '\0'), QByteArray("\xEF\xBF\xBD"));
    return utf8;
}

struct HtmlParser::Private {
    HtmlEvents &events;
    htmlParserCtxtPtr context = nullptr;
    qint64 looks = 0;
    bool gaveUp = false;
    bool wrapped = false; ///< the next start tag is the wrapper's
    int depth = 0;        ///< open elements, the wrapper not counted

    void feed(const QByteArray &utf8);
    [[nodiscard]] htmlSAXHandler handler() const;

    static void start(void *self, const xmlChar *name, const xmlChar **attributes);
    static void end(void *self, const xmlChar *name);
    static void characters(void *self, const xmlChar *text, int length);
    static void drop(void *self, const xmlChar *text, int length);
    static void error(void *self, const char *message, ...);
};

void HtmlParser::Private::start(void *self, const xmlChar *name, const xmlChar **attributes)
{
    auto *d = static_cast<Private *>(self);
    if (d->wrapped) {
        d->wrapped = false;
        return;
    }
    ++d->depth;
    d->events.startElement(reinterpret_cast<const char *>(name), HtmlAttributes(attributes));
}

void HtmlParser::Private::end(void *self, const xmlChar *)
{
    auto *d = static_cast<Private *>(self);
    if (d->depth == 0)
        return; // the wrapper's
    --d->depth;
    d->events.endElement();
}

void HtmlParser::Private::characters(void *self, const xmlChar *text, int length)
{
    static_cast<Private *>(self)->events.characters(view(text, length));
}

void HtmlParser::Private::drop(void *, const xmlChar *, int) {}

void HtmlParser::Private::error(void *self, const char *, ...)
{
    auto *d = static_cast<Private *>(self);
    if (!d->context || d->context->errNo != XML_ERR_TAG_NAME_MISMATCH)
        return;
    d->looks += d->context->nameNr;
    if (d->looks > mostLooks && !d->gaveUp) {
        d->gaveUp = true;
        xmlStopParser(d->context);
    }
}

htmlSAXHandler HtmlParser::Private::handler() const
{
    htmlSAXHandler sax = {};
    sax.startElement = start;
    sax.endElement = end;
    sax.characters = characters;
    sax.ignorableWhitespace = characters;
    sax.cdataBlock = drop; // script and style
    sax.error = error;
    sax.warning = error;
    return sax;
}

void HtmlParser::Private::feed(const QByteArray &utf8)
{
    for (qsizetype at = 0; at < utf8.size() && !gaveUp; at += pieceSize)
        htmlParseChunk(context, utf8.constData() + at, int(std::min(pieceSize, utf8.size() - at)), 0);
}

HtmlParser::HtmlParser(Mode mode, HtmlEvents &events) : d(new Private{.events = events})
{
    static const bool ready = (xmlInitParser(), true);
    Q_UNUSED(ready)
    htmlSAXHandler sax = d->handler();
    d->context = htmlCreatePushParserCtxt(&sax, d.get(), nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    Q_CHECK_PTR(d->context);
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    htmlCtxtUseOptions(d->context, mode == Mode::Fragment ? options | HTML_PARSE_NOIMPLIED : options);
    if (mode == Mode::Fragment) {
        d->wrapped = true;
        d->feed(QByteArray("<") + wrapperName + ">");
    }
}

HtmlParser::~HtmlParser()
{
    if (d->context->myDoc)
        xmlFreeDoc(d->context->myDoc);
    htmlFreeParserCtxt(d->context);
}

void HtmlParser::feed(const QByteArray &utf8)
{
    d->feed(utf8);
}

void HtmlParser::flush()
{
    const auto *input = d->context->input;
    const bool waits = input && input->cur && input->cur < input->end;
    if (waits && *input->cur != '<')
        d->feed(QByteArrayLiteral("<!---->"));
}

bool HtmlParser::endInnermost()
{
    const int before = d->depth;
    if (before == 0 || d->gaveUp)
        return false;
    d->feed(QByteArray("</") + reinterpret_cast<const char *>(d->context->name) + ">");
    return d->depth < before;
}

void HtmlParser::finish()
{
    htmlParseChunk(d->context, nullptr, 0, 1);
}

bool HtmlParser::gaveUp() const
{
    return d->gaveUp;
}

} // namespace shiwen
