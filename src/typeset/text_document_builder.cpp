// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_document_builder.h"

#include "typeset/block_writer.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextOption>

namespace shiwen {

namespace {

void write(QTextDocument &target, const TypesetInput &input, const PageFormats &formats)
{
    const DocumentNumbers numbers(input.document);
    BlockWriter writer(target, formats, numbers, input.imageRefs);
    writer.setFolded(input.folded);
    if (input.titleBlock)
        writer.writeTitleBlock(input.summary);
    writer.writeBlocks(input.document.root, formats.text(), formats.column());
    writer.writeNotes();
    if (input.document.truncated || writer.leftSomethingOut())
        writer.writeRemark(QCoreApplication::translate(
            "Typeset", "This article is too large to be shown whole. Open its file to read the rest."));
    else if (input.document.root.children.empty())
        writer.writeRemark(QCoreApplication::translate("Typeset", "This article has neither text nor pictures."));
}

} // namespace

std::unique_ptr<QTextDocument> buildTextDocument(const TypesetInput &input, const PageStyle &style)
{
    const PageStyle suited = style.forLanguage(input.summary.lang);
    auto target = std::make_unique<QTextDocument>();
    target->setUndoRedoEnabled(false);
    target->setDefaultFont(suited.font);
    target->setDocumentMargin(0);
    QTextOption option = target->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    target->setDefaultTextOption(option);
    // Asking for documentLayout() before the text is whole makes every insertion lay out: 15 times slower.
    target->setLayoutEnabled(false);
    QTextCursor all(target.get());
    all.beginEditBlock();
    write(*target, input, PageFormats(suited));
    all.endEditBlock();
    target->setLayoutEnabled(true);
    return target;
}

} // namespace shiwen
