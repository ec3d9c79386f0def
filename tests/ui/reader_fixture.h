// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader_view.h"
#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>

namespace shiwen {

/// Articles for the reader's tests, with pictures in a folder of their own.
class ReaderFixture
{
protected:
    QTemporaryDir m_folder;

    static Node paragraph(const QString &value)
    {
        Node text;
        text.value = value;
        Node made;
        made.type = NodeType::Paragraph;
        made.children.push_back(std::move(text));
        return made;
    }

    static Node picture(const QString &url)
    {
        Node image;
        image.type = NodeType::Image;
        image.url = url;
        Node made;
        made.type = NodeType::Paragraph;
        made.children.push_back(std::move(image));
        return made;
    }

    static Node link(const QString &label, const QString &url)
    {
        Node made = paragraph(label);
        Node anchor;
        anchor.type = NodeType::Link;
        anchor.url = url;
        anchor.children = std::move(made.children);
        made.children.clear();
        made.children.push_back(std::move(anchor));
        return made;
    }

    OpenArticle article(std::vector<Node> blocks) const
    {
        OpenArticle made;
        made.root = m_folder.path();
        made.article.summary.title = QStringLiteral("晒书记");
        made.document.root.children = std::move(blocks);
        walk(made.document.root, [&](const Node &node) {
            if (node.type != NodeType::Image)
                return;
            ImageRef ref;
            ref.reference = ref.url = node.url;
            const QImage file(m_folder.filePath(node.url));
            if (!file.isNull()) {
                ref.status = ImageStatus::Found;
                ref.resolved = node.url;
                ref.width = file.width();
                ref.height = file.height();
            } else {
                ref.reason = ImageReason::NotThere;
            }
            made.article.imageRefs.append(ref);
        });
        return made;
    }

    OpenArticle longArticle() const
    {
        std::vector<Node> blocks;
        blocks.reserve(200);
        for (int i = 0; i < 200; ++i)
            blocks.push_back(
                paragraph(QStringLiteral("第 %1 段，把书一本一本搬到窗下，翻开，让风吹过每一页。").arg(i)));
        return article(std::move(blocks));
    }

    static std::unique_ptr<ReaderView> makeView()
    {
        auto view = std::make_unique<ReaderView>();
        view->resize(1000, 700);
        view->show();
        return view;
    }

    /// Where the picture stands, in the viewport.
    static QRect pictureRect(ReaderView &view)
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            if (!block.begin().atEnd() && block.begin().fragment().charFormat().objectType() == pictureObject) {
                const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
                const QTextLine line = block.layout()->lineAt(0);
                return QRectF(rect.left() + line.naturalTextRect().left(), rect.top(), line.naturalTextWidth(),
                              rect.height())
                    .translated(0, -view.verticalScrollBar()->value())
                    .toAlignedRect();
            }
        return {};
    }
};

} // namespace shiwen
