// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/inline_writer.h"

#include "typeset/safe_link.h"
#include "typeset/text_document_builder.h"

#include <algorithm>

namespace shiwen {

namespace {

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.isSurrogate() || c.script() == QChar::Script_Hangul ||
               c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

/// Rich text of our own making around `text`, so that a tooltip never takes markup from an article.
QString toolTip(const QString &text)
{
    return QLatin1String("<p>") + text.left(500).toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace

QString noteAnchor(int number)
{
    return QStringLiteral("shiwen-note-%1").arg(number);
}

QString noteMentionAnchor(int number)
{
    return QStringLiteral("shiwen-mention-%1").arg(number);
}

DocumentNumbers::DocumentNumbers(const Document &document)
{
    QHash<QString, const Node *> defined;
    QSet<QString> seen;
    QStringList mentioned;
    QStringList others;
    int image = 0;
    walk(document.root, [&](const Node &node) {
        if (node.type == NodeType::Image) {
            images.insert(&node, image++);
        } else if (node.type == NodeType::FootnoteReference && !seen.contains(node.url)) {
            seen.insert(node.url);
            mentioned.append(node.url);
        } else if (node.type == NodeType::FootnoteDefinition && !defined.contains(node.url)) {
            defined.insert(node.url, &node);
            others.append(node.url);
        }
    });
    for (const QString &identifier : mentioned + others) {
        const Node *definition = defined.value(identifier);
        if (definition == nullptr || notes.contains(identifier))
            continue;
        definitions.append(definition);
        notes.insert(identifier, int(definitions.size()));
    }
}

InlineWriter::InlineWriter(BlockSink &sink, const PageFormats &formats, const DocumentNumbers &numbers,
                           const QList<ImageRef> &imageRefs)
    : m_sink(sink), m_formats(formats), m_numbers(numbers), m_imageRefs(imageRefs)
{}

void InlineWriter::writeChildren(const Node &parent, const QTextCharFormat &format, const Placement &place)
{
    for (const Node &child : parent.children)
        write(child, format, place);
}

void InlineWriter::write(const Node &node, const QTextCharFormat &format, const Placement &place)
{
    switch (node.type) {
    case NodeType::Text: m_sink.text(node.value, format); break;
    case NodeType::Emphasis: writeChildren(node, emphasised(node, format), place); break;
    case NodeType::Strong: {
        QTextCharFormat strong = format;
        strong.setFontWeight(QFont::Bold);
        writeChildren(node, strong, place);
        break;
    }
    case NodeType::Delete: {
        QTextCharFormat deleted = format;
        deleted.setFontStrikeOut(true);
        deleted.setForeground(m_formats.style().muted);
        writeChildren(node, deleted, place);
        break;
    }
    case NodeType::InlineCode: m_sink.text(node.value, m_formats.inlineCode(format)); break;
    case NodeType::Break: m_sink.lineBreak(); break;
    case NodeType::Link: writeChildren(node, linked(node, format), place); break;
    case NodeType::Image: writeImage(node, format, place); break;
    case NodeType::FootnoteReference: writeFootnoteReference(node, format); break;
    case NodeType::Html: break;
    default: writeChildren(node, format, place);
    }
}

QTextCharFormat InlineWriter::emphasised(const Node &node, QTextCharFormat format) const
{
    // Slanted Han glyphs are a distortion, not a typeface; Chinese emphasis is a mark beneath the characters.
    if (hasHan(plainText(node))) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_formats.style().muted);
    } else {
        format.setFontItalic(true);
    }
    return format;
}

QTextCharFormat InlineWriter::linked(const Node &node, QTextCharFormat format) const
{
    const QString target = safeLink(node.url);
    if (target.isEmpty())
        return format;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setForeground(m_formats.style().link);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(m_formats.style().border);
    if (!node.title.isEmpty())
        format.setToolTip(toolTip(node.title));
    return format;
}

void InlineWriter::writeImage(const Node &node, QTextCharFormat format, const Placement &place)
{
    const int index = m_numbers.images.value(&node, -1);
    if (index < 0 || index >= m_imageRefs.size())
        return;
    const ImageRef &ref = m_imageRefs.at(index);
    const QString tip = node.title.isEmpty() ? node.value : node.title;
    format.clearProperty(QTextFormat::TextUnderlineStyle);
    format.setObjectType(pictureObject);
    format.setProperty(ImageIndexProperty, index);
    format.setProperty(AvailableWidthProperty, std::max(m_formats.em(), place.available));
    if (!tip.isEmpty())
        format.setToolTip(toolTip(tip));
    const bool shown = ref.status == ImageStatus::Found || ref.status == ImageStatus::Embedded;
    const bool small = ref.height > 0 && ref.height <= 2.2 * m_formats.em() && ref.width <= 8 * m_formats.em();
    if (shown && small) {
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_sink.inlinePicture(format);
    } else {
        m_sink.blockPicture(m_formats.picture(place), format);
    }
}

void InlineWriter::writeFootnoteReference(const Node &node, QTextCharFormat format)
{
    const int number = m_numbers.notes.value(node.url);
    if (number == 0)
        return;
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setProperty(NoteNumberProperty, true);
    format.setForeground(m_formats.style().link);
    format.setAnchor(true);
    format.setAnchorHref(QLatin1Char('#') + noteAnchor(number));
    format.setAnchorNames({noteMentionAnchor(number)});
    m_sink.text(QStringLiteral("[%1]").arg(number), format);
}

} // namespace shiwen
