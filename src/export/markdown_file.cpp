// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdown_file.h"

#include "markup/writers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shiwen {

namespace {

/// Strings of JSON are strings of YAML (YAML 1.2, section 1.3).
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString frontMatter(const ArticleSummary &summary)
{
    QString lines;
    const auto add = [&lines](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            lines += key + QLatin1StringView(": ") + value + u'\n';
    };
    const auto addText = [&add](QLatin1StringView key, const QString &text) {
        add(key, text.isEmpty() ? QString() : quoted(text));
    };
    addText(QLatin1StringView("title"), summary.title);
    add(QLatin1StringView("date"), summary.date); // digits and marks of ISO 8601
    addText(QLatin1StringView("account"), summary.account);
    addText(QLatin1StringView("author"), summary.author);
    addText(QLatin1StringView("reposter"), summary.reposter);
    addText(QLatin1StringView("source"), summary.source);
    addText(QLatin1StringView("url"), summary.url);
    QStringList tags;
    for (const QString &tag : summary.tags)
        tags += quoted(tag);
    add(QLatin1StringView("tags"), tags.isEmpty() ? QString() : u'[' + tags.join(QStringLiteral(", ")) + u']');
    return lines.isEmpty() ? QString() : QStringLiteral("---\n") + lines + QStringLiteral("---\n\n");
}

} // namespace

Result<QByteArray> markdownFile(const ArticleSummary &summary, const Document &document)
{
    const auto text = toMarkdown(document);
    if (!text)
        return text.error();
    return QString(frontMatter(summary) + *text).toUtf8();
}

} // namespace shiwen
