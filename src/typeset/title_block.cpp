// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "typeset/block_writer.h"
#include "typeset/safe_link.h"
#include "typeset/text_document_builder.h"

namespace shiwen {

namespace {

/// `2024-05-06T08:30:00+08:00` as `2024-05-06 08:30`.
QString shownDate(const QString &date)
{
    return date.size() > 10 && date.at(10) == QLatin1Char('T') ? date.left(10) + QLatin1Char(' ') + date.mid(11, 5)
                                                               : date;
}

} // namespace

void BlockWriter::writeTitleBlock(const ArticleSummary &summary)
{
    const Placement place = m_formats.column();
    const qreal em = m_formats.em();

    QTextBlockFormat titleBlock = m_formats.paragraph(place);
    m_formats.setLineHeight(titleBlock, 1.4);
    titleBlock.setBottomMargin(0.7 * em);
    titleBlock.setHeadingLevel(1);
    titleBlock.setProperty(TitleBlockProperty, true);
    m_sink.beginBlock(titleBlock, m_formats.title());
    m_sink.text(summary.title.isEmpty() ? tr("Untitled") : escapedForDisplay(summary.title), m_formats.title());

    QStringList facts;
    for (const QString &fact : {summary.account, summary.author, shownDate(summary.date), summary.source})
        if (!fact.isEmpty() && !facts.contains(fact))
            facts.append(fact);
    QTextCharFormat quiet = m_formats.muted(0.85);
    QTextBlockFormat factsBlock = m_formats.paragraph(place);
    m_formats.setLineHeight(factsBlock, 1.5);
    factsBlock.setProperty(TitleBlockProperty, true);
    factsBlock.setBottomMargin((summary.tags.isEmpty() ? 1.9 : 0.3) * em);
    m_sink.beginBlock(factsBlock, quiet);
    m_sink.text(escapedForDisplay(facts.join(QStringLiteral("  \u00b7  "))), quiet);
    if (summary.url.startsWith(QLatin1String("http")) && !safeLink(summary.url).isEmpty()) {
        if (!facts.isEmpty())
            m_sink.text(QStringLiteral("  \u00b7  "), quiet);
        Node link{.type = NodeType::Link};
        link.url = summary.url;
        link.children.emplace_back().value = tr("Original page");
        m_inline.write(link, quiet, place);
    }

    factsBlock.setBottomMargin(1.9 * em);
    if (!summary.tags.isEmpty())
        writeTags(summary.tags, factsBlock);
    if (summary.status == ArticleStatus::Removed) {
        m_sink.beginBlock(factsBlock, quiet);
        m_sink.text(summary.statusReason.isEmpty()
                        ? tr("The original was taken down.")
                        : tr("The original was taken down: %1").arg(escapedForDisplay(summary.statusReason)),
                    quiet);
    }
}

void BlockWriter::writeTags(const QStringList &list, const QTextBlockFormat &block)
{
    QStringList tags;
    tags.reserve(list.size());
    for (const QString &tag : list)
        tags.append(QLatin1Char('#') + escapedForDisplay(tag));
    const QTextCharFormat quiet = m_formats.muted(0.85);
    m_sink.beginBlock(block, quiet);
    m_sink.text(tags.join(QStringLiteral("   ")), quiet);
}

} // namespace shiwen
