// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_stream.h"
#include "markup/writers.h"

namespace shiwen {

namespace {

class HtmlPrinter : private HtmlStream
{
public:
    HtmlPrinter(const Document &document, const HtmlOptions &options)
        : HtmlStream(document.profile == Profile::Repost || options.xhtml)
        , m_options(options)
        , m_profile(document.profile)
        , m_repost(document.profile == Profile::Repost)
        , m_voidEnd(options.xhtml || !m_repost ? " />" : ">")
    {}

    QString print(const Node &root)
    {
        children(root);
        return std::move(m_out);
    }

private:
    void children(const Node &node)
    {
        for (const Node &child : node.children)
            isBlock(child.type) ? block(child) : phrase(child);
    }

    void element(const Node &node, const QString &name, const QString &attributes = {})
    {
        m_out += u'<' + name + attributes + u'>';
        children(node);
        m_out += QLatin1String("</") + name + u'>';
    }

    void wrapped(const Node &node, const QString &name, const QString &attributes = {})
    {
        m_out += u'<' + name + attributes + QLatin1String(">\n");
        children(node);
        freshLine();
        m_out += QLatin1String("</") + name + QLatin1String(">\n");
    }

    void block(const Node &node)
    {
        if (node.type == NodeType::Html)
            return html(node);
        if (node.type == NodeType::TableCell)
            return cell(node);
        if (m_inPhrase > 0 && node.type != NodeType::Embed)
            return children(node);
        freshLine();
        switch (node.type) {
        case NodeType::Paragraph:
            m_out += QLatin1String("<p>");
            phrases(node);
            m_out += QLatin1String("</p>");
            break;
        case NodeType::Heading: element(node, u'h' + QString::number(qBound<int>(1, node.depth, 6))); break;
        case NodeType::Blockquote: wrapped(node, QStringLiteral("blockquote")); break;
        case NodeType::List: list(node); break;
        case NodeType::ListItem: item(node, false); break;
        case NodeType::Code: code(node); break;
        case NodeType::Table: table(node); break;
        case NodeType::TableRow: wrapped(node, QStringLiteral("tr")); break;
        case NodeType::ThematicBreak: m_out += QLatin1String("<hr") + m_voidEnd; break;
        case NodeType::Figure: figure(node); break;
        case NodeType::Embed: embed(node); break;
        case NodeType::Fold: fold(node); break;
        case NodeType::FootnoteDefinition: wrapped(node, QStringLiteral("div"), attribute("id", noteId(node))); break;
        default: children(node); break;
        }
        if (m_inPhrase == 0)
            freshLine();
    }

    void phrases(const Node &node)
    {
        ++m_inPhrase;
        children(node);
        --m_inPhrase;
    }

    void list(const Node &node)
    {
        const QString name = node.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_out += u'<' + name;
        if (node.ordered && node.start != 1)
            m_out += attribute("start", QString::number(node.start));
        m_out += QLatin1String(">\n");
        for (const Node &child : node.children)
            child.type == NodeType::ListItem ? item(child, !node.spread) : block(child);
        freshLine();
        m_out += QLatin1String("</") + name + u'>';
    }

    void item(const Node &node, bool tight)
    {
        m_out += QLatin1String("<li>");
        if (node.task != TaskState::None) {
            const bool done = node.task == TaskState::Done;
            m_out += QLatin1String("<input type=\"checkbox\" ") + QLatin1String(done ? "checked=\"\" " : "") +
                     QLatin1String("disabled=\"\"") + m_voidEnd + u' ';
        }
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const Node &child = node.children[i];
            if (tight && child.type == NodeType::Paragraph) {
                if (i > 0)
                    freshLine();
                phrases(child);
            } else {
                isBlock(child.type) ? block(child) : phrase(child);
            }
        }
        m_out += QLatin1String("</li>\n");
    }

    void code(const Node &node)
    {
        const QString language = node.label.section(u' ', 0, 0);
        m_out += QLatin1String("<pre><code");
        if (!language.isEmpty())
            m_out += attribute("class", QLatin1String("language-") + language);
        m_out += u'>';
        text(node.value);
        if (!node.value.isNull())
            m_out += u'\n';
        m_out += QLatin1String("</code></pre>");
    }

    void table(const Node &node)
    {
        m_out += QLatin1String("<table>\n");
        const char *section = nullptr;
        for (const Node &row : node.children) {
            const char *wanted = row.header ? "thead" : "tbody";
            if (section != wanted) {
                if (section)
                    m_out += QLatin1String("</") + QLatin1String(section) + QLatin1String(">\n");
                m_out += u'<' + QLatin1String(wanted) + QLatin1String(">\n");
                section = wanted;
            }
            m_inHead = row.header;
            block(row);
        }
        m_inHead = false;
        if (section)
            m_out += QLatin1String("</") + QLatin1String(section) + QLatin1String(">\n");
        m_out += QLatin1String("</table>");
    }

    void cell(const Node &node)
    {
        static const char *const names[] = {"", "left", "center", "right"};
        const QLatin1String side(names[int(node.align)]);
        QString attributes;
        if (!side.isEmpty())
            attributes = m_repost ? attribute("style", QLatin1String("text-align: ") + side) : attribute("align", side);
        if (node.columnSpan > 1)
            attributes += attribute("colspan", QString::number(node.columnSpan));
        if (node.rowSpan > 1)
            attributes += attribute("rowspan", QString::number(node.rowSpan));
        element(node, m_inHead ? QStringLiteral("th") : QStringLiteral("td"), attributes);
        m_out += u'\n';
    }

    void figure(const Node &node)
    {
        m_out += QLatin1String("<figure>");
        if (!node.children.empty())
            phrase(node.children.front());
        if (node.children.size() > 1) {
            m_out += QLatin1String("<figcaption>");
            for (std::size_t i = 1; i < node.children.size(); ++i)
                isBlock(node.children[i].type) ? children(node.children[i]) : phrase(node.children[i]);
            m_out += QLatin1String("</figcaption>");
        }
        m_out += QLatin1String("</figure>");
    }

    void embed(const Node &node)
    {
        const bool alone = m_inPhrase == 0;
        if (alone)
            m_out += QLatin1String("<p>");
        const QString label = node.value.isEmpty() ? node.url : node.value;
        const QString target = linkTarget(node.url);
        m_out += QLatin1String("<a class=\"embed\"") + attribute("data-kind", node.label);
        if (!target.isEmpty())
            m_out += attribute("href", target);
        m_out += u'>';
        text(label);
        m_out += QLatin1String("</a>");
        if (alone)
            m_out += QLatin1String("</p>");
    }

    void fold(const Node &node)
    {
        m_out += QLatin1String("<details><summary>");
        text(node.value.isEmpty() ? node.label : node.value);
        m_out += QLatin1String("</summary>\n");
        children(node);
        freshLine();
        m_out += QLatin1String("</details>");
    }

    /// Only the profiles of the specifications hold any.
    void html(const Node &node)
    {
        if (m_repost)
            return;
        m_out += m_profile == Profile::Gfm ? withoutUnsafeTags(node.value) : node.value;
    }

    void phrase(const Node &node)
    {
        switch (node.type) {
        case NodeType::Text: text(node.value); break;
        case NodeType::Emphasis: element(node, QStringLiteral("em")); break;
        case NodeType::Strong: element(node, QStringLiteral("strong")); break;
        case NodeType::Delete: element(node, QStringLiteral("del")); break;
        case NodeType::InlineCode: inlineCode(node); break;
        case NodeType::Break: m_out += QLatin1String("<br") + m_voidEnd + u'\n'; break;
        case NodeType::Link: link(node); break;
        case NodeType::Image: image(node); break;
        case NodeType::FootnoteReference: footnoteReference(node); break;
        default: children(node); break;
        }
    }

    void inlineCode(const Node &node)
    {
        m_out += QLatin1String("<code>");
        text(node.value);
        m_out += QLatin1String("</code>");
    }

    [[nodiscard]] QString linkTarget(const QString &url) const
    {
        const QString target = m_options.linkTarget ? m_options.linkTarget(url) : url;
        return m_repost && !isSafeDestination(target) ? QString() : percentEncoded(target);
    }

    void link(const Node &node)
    {
        const QString target = linkTarget(node.url);
        if (target.isEmpty() && (m_repost || m_options.linkTarget))
            return children(node);
        element(node, QStringLiteral("a"),
                attribute("href", target) + (node.title.isEmpty() ? QString() : attribute("title", node.title)));
    }

    void image(const Node &node)
    {
        QString source = m_options.imageSource ? m_options.imageSource(node.url, m_images) : node.url;
        ++m_images;
        if (!m_options.imageSource)
            source = m_repost && !isSafeImage(source) ? QString() : percentEncoded(source);
        m_out += QLatin1String("<img");
        if (!source.isEmpty() || !m_repost)
            m_out += attribute("src", source);
        m_out += attribute("alt", node.value);
        if (!node.title.isEmpty())
            m_out += attribute("title", node.title);
        m_out += m_voidEnd;
    }

    [[nodiscard]] QString noteId(const Node &note) const
    {
        return m_options.idPrefix + QLatin1String("fn-") + note.url;
    }

    void footnoteReference(const Node &node)
    {
        m_out += QLatin1String("<sup><a") + attribute("href", u'#' + noteId(node)) + u'>';
        text(node.url);
        m_out += QLatin1String("</a></sup>");
    }

    const HtmlOptions &m_options;
    Profile m_profile;
    bool m_repost;
    QLatin1String m_voidEnd; ///< of elements without content
    int m_images = 0;
    int m_inPhrase = 0; ///< paragraphs and the like that are open: only inline elements may stand there
    bool m_inHead = false;
};

} // namespace

QString toHtml(const Document &document, const HtmlOptions &options)
{
    return HtmlPrinter(document, options).print(document.root);
}

} // namespace shiwen
